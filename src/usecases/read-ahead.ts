import { fold, type Folded } from "#core/acts/fold.ts";
import { readUncheckedAct } from "#core/acts/read-act.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { ShapesFound, StoredSelection } from "#core/ports.ts";
import type { Hash } from "#core/shared/hash.ts";
import { APP_VERSION } from "#usecases/app-version.ts";
import type { World } from "#usecases/world.ts";

/** A selection that was read before anybody asked for it. */
interface Ahead {
  readonly id: SelectionId;
  readonly acts: Map<Hash, Act>;
  isWhole: boolean;
  folded: Folded | null;
}

/** What was read ahead of a selection. */
export interface ReadAhead {
  readonly acts: ReadonlyMap<Hash, Act>;
  /** What exactly these acts come to; null where that was not worked out. */
  readonly folded: Folded | null;
}

const NOTHING: ReadAhead = { acts: new Map(), folded: null };

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
  const ahead: Ahead = { id: newest.id, acts: new Map(), isWhole: false, folded: null };
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
  if (AHEAD.get(world) !== ahead) return;
  if (!ahead.isWhole) AHEAD.delete(world);
  else ahead.folded = await foldedOf(world, ahead);
}

/** Null where an act came since, or where opening will have to say what is wrong. */
async function foldedOf(world: World, ahead: Ahead): Promise<Folded | null> {
  const { id, acts } = ahead;
  const stored = await world.storage.load(id, undefined, storedOf(acts));
  // Whoever is opening it now adds it up itself, and must not wait for this.
  if (!stored.ok || AHEAD.get(world) !== ahead || !areThese(stored.value.acts, acts)) return null;
  try {
    return fold(id, [...acts.values()], knownShapes(stored.value.shapes));
  } catch {
    return null;
  }
}

/** What was read ahead of a selection, or nothing. It is handed over once. */
export function takeAhead(world: World, id: SelectionId): ReadAhead {
  const ahead = AHEAD.get(world);
  AHEAD.delete(world);
  return ahead?.id === id && ahead.isWhole ? ahead : NOTHING;
}

/** Acts as the storage knows them. */
export const storedOf = (acts: ReadonlyMap<Hash, Act>): StoredSelection["acts"] =>
  new Map([...acts].map(([hash, act]) => [hash, act.stored]));

/** Whether what is stored are these acts, no more and no fewer. */
export const areThese = (stored: StoredSelection["acts"], acts: ReadonlyMap<Hash, Act>): boolean =>
  stored.size === acts.size && [...stored].every(([hash, each]) => acts.get(hash)?.stored === each);

/** Acts whose shapes this version of the app found right. */
export const knownShapes = (shapes: ShapesFound | null): ReadonlySet<Hash> =>
  new Set(shapes?.app === APP_VERSION ? shapes.acts : []);
