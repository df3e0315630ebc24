import { fold, type Folded } from "#core/acts/fold.ts";
import { readUncheckedAct } from "#core/acts/read-act.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { DraftsRead, KnownBefore, ShapesFound, StoredSelection } from "#core/ports.ts";
import { byPath, type ByPath } from "#core/shared/by-path.ts";
import type { Hash } from "#core/shared/hash.ts";
import { APP_VERSION } from "#usecases/app-version.ts";
import type { World } from "#usecases/world.ts";

/** What was read ahead of a selection. */
export interface ReadAhead {
  readonly acts: ReadonlyMap<Hash, Act>;
  /** Null where another tab writes: what it writes is not known here. */
  readonly drafts: DraftsAhead | null;
  /** What exactly these acts come to; null where that was not worked out. */
  readonly folded: Folded | null;
}

interface DraftsAhead extends DraftsRead {
  readonly tree: ByPath;
}

const NOTHING: ReadAhead = { acts: new Map(), drafts: null, folded: null };

/** More are not read: whoever looks for an older one finds it later than that. */
const MOST_SELECTIONS = 5;
/** More characters than that, of all together, are not kept of selections that may never be opened. */
const MOST_CHARACTERS = 24_000_000;

/** What one look at the list has brought so far. */
interface Look {
  readonly found: Map<SelectionId, ReadAhead>;
  characters: number;
}

const LOOKS = new WeakMap<World, Look>();

/**
 * Reads the selections that were changed last, one after another, while the list of them is being looked at, so that
 * they open sooner. In pieces so small that no key waits for them; given up as soon as any selection is opened.
 */
export async function readAhead(world: World): Promise<void> {
  const { shelf, open } = world.store.getState();
  if (shelf === null || open !== null) return;
  const look: Look = { found: new Map(), characters: 0 };
  LOOKS.set(world, look);
  for (const { id } of shelf.slice(0, MOST_SELECTIONS)) {
    await readOne(world, look, id);
    if (LOOKS.get(world) !== look) return;
  }
}

/** Reads one selection, unless it is too large beside those before it. */
async function readOne(world: World, look: Look, id: SelectionId): Promise<void> {
  const acts = new Map<Hash, Act>();
  let { characters } = look;
  const goesOn = (): boolean => characters <= MOST_CHARACTERS && LOOKS.get(world) === look;
  const read = await world.storage.readActs(id, async (part) => {
    for (const [hash, stored] of part) {
      const { header, body } = stored;
      characters += header.length + (body?.length ?? 0);
      // What has no body may still get one.
      const act = body === null ? null : readUncheckedAct(hash, stored);
      if (act?.ok === true) acts.set(hash, act.value);
    }
    return goesOn();
  });
  if (!read.ok || !read.value || LOOKS.get(world) !== look) return;
  look.found.set(id, { ...NOTHING, acts });
  const held = new Map<string, unknown>();
  const mark = await world.storage.readDrafts(id, async (part) => {
    for (const [key, draft] of part) {
      held.set(key, draft);
      characters += JSON.stringify(draft ?? null).length;
    }
    return goesOn();
  });
  if (!goesOn()) look.found.delete(id);
  if (!mark.ok || !goesOn()) return;
  look.characters = characters;
  const drafts = mark.value === null ? null : { drafts: held, mark: mark.value, tree: byPath(held) };
  look.found.set(id, { acts, drafts, folded: null });
  const folded = await foldedOf(world, look, id, { acts, drafts });
  look.found.set(id, { acts, drafts, folded });
}

/** Null where an act came since, or where opening will have to say what is wrong. */
async function foldedOf(
  world: World,
  look: Look,
  id: SelectionId,
  ahead: Omit<ReadAhead, "folded">,
): Promise<Folded | null> {
  const { acts } = ahead;
  const stored = await world.storage.load(id, undefined, knownOf(ahead));
  // Whoever is opening it now adds it up itself, and must not wait for this.
  if (!stored.ok || LOOKS.get(world) !== look || !areThese(stored.value.acts, acts)) return null;
  try {
    return fold(id, [...acts.values()], knownShapes(stored.value.shapes));
  } catch {
    return null;
  }
}

/** What was read ahead of a selection, or nothing. It is handed over once, and nothing further is read. */
export function takeAhead(world: World, id: SelectionId): ReadAhead {
  const ahead = LOOKS.get(world)?.found.get(id) ?? NOTHING;
  LOOKS.delete(world);
  return ahead;
}

/** What was read ahead, as the storage knows it. */
export const knownOf = ({ acts, drafts }: Omit<ReadAhead, "folded">): KnownBefore => ({
  acts: new Map([...acts].map(([hash, act]) => [hash, act.stored])),
  drafts,
});

/** Whether what is stored are these acts, no more and no fewer. */
export const areThese = (stored: StoredSelection["acts"], acts: ReadonlyMap<Hash, Act>): boolean =>
  stored.size === acts.size && [...stored].every(([hash, each]) => acts.get(hash)?.stored === each);

/** Acts whose shapes this version of the app found right. */
export const knownShapes = (shapes: ShapesFound | null): ReadonlySet<Hash> =>
  new Set(shapes?.app === APP_VERSION ? shapes.acts : []);
