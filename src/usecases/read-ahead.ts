import { readUncheckedAct } from "#core/acts/read-act.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";
import type { World } from "#usecases/world.ts";

/** Acts of a selection that were read before anybody asked for them. */
interface Ahead {
  readonly id: SelectionId;
  readonly acts: Map<Hash, Act>;
  isWhole: boolean;
}

/** More characters than that are not kept for a selection that may never be opened. */
const MOST_CHARACTERS = 24_000_000;

const AHEAD = new WeakMap<World, Ahead>();

/**
 * Reads the selection that was changed last while the list of selections is being looked at, so that it opens sooner.
 * In pieces so small that no key waits for them; given up as soon as any selection is opened.
 */
export async function readAhead(world: World): Promise<void> {
  const [newest] = world.store.getState().shelf ?? [];
  if (newest === undefined || world.store.getState().open !== null) return;
  const ahead: Ahead = { id: newest.id, acts: new Map(), isWhole: false };
  AHEAD.set(world, ahead);
  let characters = 0;
  const read = await world.storage.readActs(newest.id, async (part) => {
    for (const [hash, stored] of part) {
      const { header, body } = stored;
      characters += header.length + (body?.length ?? 0);
      // What has no body may still get one.
      const act = body === null ? null : readUncheckedAct(hash, stored);
      if (act?.ok === true) ahead.acts.set(hash, act.value);
    }
    return characters <= MOST_CHARACTERS && AHEAD.get(world) === ahead;
  });
  ahead.isWhole = read.ok && read.value;
  if (!ahead.isWhole && AHEAD.get(world) === ahead) AHEAD.delete(world);
}

/** The acts that were read ahead of a selection, by hash; none where there are none. They are handed over once. */
export function takeAhead(world: World, id: SelectionId): ReadonlyMap<Hash, Act> {
  const ahead = AHEAD.get(world);
  AHEAD.delete(world);
  return ahead?.id === id && ahead.isWhole ? ahead.acts : new Map();
}
