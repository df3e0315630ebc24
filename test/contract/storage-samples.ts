import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import type { IndexCard } from "#core/files/index-card.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { WriterRecord } from "#core/ports.ts";
import { hashText } from "#core/shared/hash.ts";
import { ok, type Result } from "#core/shared/result.ts";

/** An index card with one difference. */
export const aCard = (id: string, change: Partial<IndexCard> = {}): IndexCard => ({
  id,
  title: "Head, Technical Security",
  reference: "A 05/2025",
  organisation: "NATO",
  step: "people",
  detail: { code: "declarations-open", params: { count: 1 } },
  next: null,
  candidates: 7,
  members: 4,
  changedAt: "2025-02-18T09:30:00+01:00",
  lastCopyAt: null,
  closed: false,
  bytes: 0,
  ...change,
});

/** A stored act; storage does not look into it. */
export const anAct = (name: string, body: string | null = `{"of":"${name}"}`): StoredAct => ({
  header: `{"name":"${name}"}`,
  body,
  key: "0".repeat(64),
  signature: "1".repeat(128),
});

/** A stored act whose header names its body, as `check` wants it. */
export const aWholeAct = (name: string): StoredAct => {
  const act = anAct(name);
  return { ...act, header: `{"body":"${hashText(act.body ?? "")}","name":"${name}"}` };
};

export const aWriter = (writer: string, change: Partial<WriterRecord> = {}): WriterRecord => ({
  writer,
  secret: "2".repeat(64),
  role: "desk",
  person: null,
  pin: null,
  ...change,
});

export const done = ok(undefined);

/** The value of a result that must be one. */
export async function valueOf<T, E>(result: Promise<Result<T, E>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
}

/** Storages of one device, each as another tab has it. Every call begins with an empty device. */
export type Device = () => { readonly tab: () => FencedStorage };

/** Acts under the hashes they are stored by. */
export const byHash = (...acts: readonly StoredAct[]): ReadonlyMap<string, StoredAct> =>
  new Map(acts.map((act) => [hashText(act.header), act]));
