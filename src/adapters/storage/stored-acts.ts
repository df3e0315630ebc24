import type { StoredAct } from "#core/model/act.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";

/** Whether an act brings something to what is stored of it: itself, or the body that is missing there. */
export const adds = (act: StoredAct, before: StoredAct | undefined): boolean =>
  before === undefined || (before.body === null && act.body !== null);

/** Acts by the hash of their header, each once. */
export function onceEach(acts: readonly StoredAct[]): ReadonlyMap<Hash, StoredAct> {
  const byHash = new Map<Hash, StoredAct>();
  for (const act of acts) {
    const hash = hashText(act.header);
    if (adds(act, byHash.get(hash))) byHash.set(hash, act);
  }
  return byHash;
}
