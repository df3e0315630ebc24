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
  /** Those that were read, or were too large beside others, or by themselves. */
  readonly done: Set<SelectionId>;
  readonly tooLarge: Set<SelectionId>;
  characters: number;
  /** The one that will be opened next, as it seems: read before all others. */
  wanted: SelectionId | null;
  reads: boolean;
  /** The one whose acts are being read, and when they are. */
  acts: { readonly id: SelectionId; readonly read: Promise<void> } | null;
  /** The one that is being opened: what has begun to be read of it is read to its end, and nothing else. */
  opens: SelectionId | null;
}

const LOOKS = new WeakMap<World, Look>();

/**
 * Reads the selections that were changed last, one after another, while the list of them is being looked at, so that
 * they open sooner. In pieces so small that no key waits for them; given up as soon as any selection is opened.
 */
export async function readAhead(world: World): Promise<void> {
  const { shelf, open } = world.store.getState();
  if (shelf === null || open !== null) return;
  const wanted = shelf.find(({ id }) => id === LOOKS.get(world)?.wanted)?.id ?? null;
  const look: Look = {
    found: new Map(),
    done: new Set(),
    tooLarge: new Set(),
    characters: 0,
    wanted,
    reads: false,
    acts: null,
    opens: null,
  };
  LOOKS.set(world, look);
  await readOn(world, look);
}

/** Reads the one over whose row the pointer came, or which has the focus, before all others. */
export async function readFirst(world: World, id: SelectionId): Promise<void> {
  const { shelf, open } = world.store.getState();
  const look = LOOKS.get(world);
  if (look === undefined || open !== null || shelf?.some((card) => card.id === id) !== true) return;
  if (look.found.has(id) || look.tooLarge.has(id)) return;
  look.wanted = id;
  if (!look.reads) await readOn(world, look);
}

async function readOn(world: World, look: Look): Promise<void> {
  look.reads = true;
  for (;;) {
    const latest = (world.store.getState().shelf ?? []).slice(0, MOST_SELECTIONS);
    const next = look.wanted ?? latest.find(({ id }) => !look.done.has(id))?.id;
    if (next === undefined || LOOKS.get(world) !== look) break;
    await readOne(world, look, next);
  }
  look.reads = false;
}

/** Reads one selection, unless it is too large beside those before it, or until another one is wanted. */
async function readOne(world: World, look: Look, id: SelectionId): Promise<void> {
  let characters = 0;
  // What will be opened now has room before what might be.
  const room = (): number =>
    MOST_CHARACTERS - (look.wanted === id || look.opens === id ? 0 : look.characters);
  const isPassed = (): boolean => LOOKS.get(world) !== look || (look.wanted !== null && look.wanted !== id);
  const ended = (): void => {
    look.done.add(id);
    if (characters > MOST_CHARACTERS) look.tooLarge.add(id);
    if (look.wanted === id) look.wanted = null;
  };
  const acts = new Map<Hash, Act>();
  const reading = world.storage.readActs(id, async (part) => {
    for (const [hash, stored] of part) {
      const { header, body } = stored;
      characters += header.length + (body?.length ?? 0);
      // What has no body may still get one.
      const act = body === null ? null : readUncheckedAct(hash, stored);
      if (act?.ok === true) acts.set(hash, act.value);
    }
    return characters <= room() && (look.opens === id || !isPassed());
  });
  const whole = reading.then((read) => {
    const isWhole = read.ok && read.value;
    if (isWhole) look.found.set(id, { ...NOTHING, acts });
    return isWhole;
  });
  look.acts = { id, read: whole.then(() => undefined) };
  const isWhole = await whole;
  look.acts = null;
  if (isPassed()) return;
  if (!isWhole) return ended();
  const drafts = await draftsOf(world, id, (length) => {
    characters += length;
    return characters <= room() && !isPassed();
  });
  if (characters > room()) look.found.delete(id);
  if (isPassed()) return;
  if (characters > room()) return ended();
  if (look.characters + characters > MOST_CHARACTERS) forgetOthers(look, id);
  look.characters += characters;
  ended();
  look.found.set(id, { acts, drafts, folded: null });
  const folded = await foldedOf(world, look, id, { acts, drafts });
  look.found.set(id, { acts, drafts, folded });
}

/** The drafts, as long as `goesOn`, which is told how many characters came. Null where they cannot be relied on. */
async function draftsOf(
  world: World,
  id: SelectionId,
  goesOn: (characters: number) => boolean,
): Promise<DraftsAhead | null> {
  const drafts = new Map<string, unknown>();
  const mark = await world.storage.readDrafts(id, async (part) => {
    for (const [key, draft] of part) drafts.set(key, draft);
    return goesOn(JSON.stringify([...part.values()]).length);
  });
  return mark.ok && mark.value !== null ? { drafts, mark: mark.value, tree: byPath(drafts) } : null;
}

function forgetOthers(look: Look, id: SelectionId): void {
  for (const other of look.found.keys()) if (other !== id) look.found.delete(other);
  look.characters = 0;
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

/**
 * What was read ahead of a selection, or nothing. It is handed over once, and nothing further is read; but acts that are
 * just being read come to their end.
 */
export async function takeAhead(world: World, id: SelectionId): Promise<ReadAhead> {
  const look = LOOKS.get(world);
  LOOKS.delete(world);
  if (look === undefined) return NOTHING;
  look.opens = id;
  if (look.acts?.id === id) await look.acts.read;
  return look.found.get(id) ?? NOTHING;
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
