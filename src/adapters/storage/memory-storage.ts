import { draftsState, type DraftsState } from "#adapters/storage/drafts-state.ts";
import { ownEpoch, type OwnEpoch } from "#adapters/storage/fence.ts";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import {
  emptyShelves,
  memoryLibrary,
  type LibraryShelves,
  type MemoryWrite,
} from "#adapters/storage/memory-library.ts";
import { areSound } from "#adapters/storage/check-stored.ts";
import { damaged } from "#adapters/storage/idb-error.ts";
import { adds, onceEach } from "#adapters/storage/stored-acts.ts";
import type { IndexCard } from "#core/files/index-card.ts";
import type { StoredAct } from "#core/model/act.ts";
import type {
  DraftBatch,
  JournalEntry,
  SelectionStorage,
  ShapesFound,
  Stored,
  WriterRecord,
} from "#core/ports.ts";
import { err, ok } from "#core/shared/result.ts";

interface Shelf {
  readonly acts: Map<string, StoredAct>;
  shapes: ShapesFound | null;
  readonly drafts: Map<string, unknown>;
  readonly writers: Map<string, WriterRecord>;
  readonly journal: JournalEntry[];
}

/** What several storages of one page share, as tabs share a database. */
export interface Memory {
  epoch: number;
  readonly cards: Map<string, IndexCard>;
  readonly shelves: Map<string, Shelf>;
  readonly settings: Map<string, unknown>;
  readonly library: LibraryShelves;
}

export const emptyMemory = (): Memory => ({
  epoch: 0,
  cards: new Map(),
  shelves: new Map(),
  settings: new Map(),
  library: emptyShelves(),
});

/** Storage that forgets everything with the page: for file:// and for tests. Values are copied in and out. */
export function memoryStorage(memory: Memory = emptyMemory()): FencedStorage {
  const own = ownEpoch();
  const state = draftsState(own);
  const write = writerTo(memory, own);
  return {
    storage: { ...readsOf(memory, state), ...writesOf(memory, write, state) },
    library: memoryLibrary(memory.library, write),
    fence: {
      raise: () => {
        memory.epoch += 1;
        own.gain(memory.epoch);
        return Promise.resolve(ok(undefined));
      },
      lower: () => own.lose(),
      onLost: (listener) => own.onLost(listener),
    },
  };
}

/** Copying may throw, so `work` copies all it stores before it changes anything. */
const writerTo =
  (memory: Memory, own: OwnEpoch): MemoryWrite =>
  (work) => {
    if (own.current() !== memory.epoch) {
      own.lose();
      return Promise.resolve(err({ code: "read-only", detail: "another tab is the writer" }));
    }
    try {
      work();
    } catch (error) {
      return Promise.resolve(
        err({ code: "unavailable", detail: error instanceof Error ? error.name : String(error) }),
      );
    }
    return Promise.resolve(ok(undefined));
  };

type Reads = Pick<
  SelectionStorage,
  "list" | "load" | "readActs" | "readDrafts" | "check" | "writers" | "settings"
>;

function readsOf(memory: Memory, state: DraftsState): Reads {
  const { cards, shelves, settings } = memory;
  const copied = <T>(value: T): Stored<T> => Promise.resolve(ok(structuredClone(value)));
  return {
    list: () => copied([...cards.values()]),
    load: async (id, onActs, known = { acts: new Map(), drafts: null }) => {
      const { acts, shapes, drafts, journal } = shelves.get(id) ?? emptyShelf();
      const here = new Map(
        [...acts].map(([hash, act]) => [hash, known.acts.get(hash) ?? structuredClone(act)]),
      );
      const isKnown = known.drafts !== null && known.drafts.mark === state.mark(memory.epoch);
      const own = isKnown ? known.drafts.drafts : structuredClone(drafts);
      const rest = await copied({ shapes, journal });
      const loaded = rest.ok ? ok({ ...rest.value, acts: here, drafts: own }) : rest;
      if (loaded.ok) onActs?.(loaded.value.acts);
      return loaded;
    },
    readActs: async (id, take) => {
      const { acts } = shelves.get(id) ?? emptyShelf();
      return ok(await take(structuredClone(acts)));
    },
    readDrafts: async (id, take) => {
      const { drafts } = shelves.get(id) ?? emptyShelf();
      const mark = state.mark(memory.epoch);
      const isAll = drafts.size === 0 || (await take(structuredClone(drafts)));
      return ok(isAll && state.mark(memory.epoch) === mark ? mark : null);
    },
    check: async (id) =>
      (await areSound([...(shelves.get(id)?.acts ?? [])])) ? ok(undefined) : err(damaged("acts")),
    writers: (id) => copied([...(shelves.get(id)?.writers.values() ?? [])]),
    settings: () => copied(Object.fromEntries(settings)),
  };
}

type Writes = Omit<SelectionStorage, keyof Reads>;

function writesOf(
  { cards, shelves, settings, library }: Memory,
  write: MemoryWrite,
  state: DraftsState,
): Writes {
  const shelfOf = (id: string): Shelf => {
    const shelf = shelves.get(id) ?? emptyShelf();
    shelves.set(id, shelf);
    return shelf;
  };
  const setCard = (card: IndexCard | undefined): unknown => card !== undefined && cards.set(card.id, card);
  const saveDrafts = (id: string, batch: DraftBatch): Stored<void> => {
    return state.writing(() => write(() => putDrafts(shelfOf(id).drafts, structuredClone(batch))));
  };
  return {
    appendActs: (id, acts, card, drafts = new Map()) =>
      state.writing(() =>
        write(() => {
          const [ownCard, ownDrafts] = structuredClone([card, drafts] as const);
          putActs(shelfOf(id).acts, structuredClone(acts));
          putDrafts(shelfOf(id).drafts, ownDrafts);
          setCard(ownCard);
        }),
      ),
    saveDraft: (id, key, value) => saveDrafts(id, new Map([[key, value]])),
    saveDrafts,
    addToJournal: (id, entry, card) =>
      write(() => {
        const ownCard = structuredClone(card);
        shelfOf(id).journal.push(structuredClone(entry));
        setCard(ownCard);
      }),
    saveShapes: (id, shapes) =>
      write(() => {
        shelfOf(id).shapes = structuredClone(shapes);
      }),
    saveWriter: (id, record) => write(() => shelfOf(id).writers.set(record.writer, structuredClone(record))),
    remove: (id) =>
      state.writing(() => write(() => [shelves.delete(id), cards.delete(id), library.used.delete(id)])),
    saveSetting: (name, value) => write(() => settings.set(name, structuredClone(value))),
  };
}

const emptyShelf = (): Shelf => ({
  acts: new Map(),
  shapes: null,
  drafts: new Map(),
  writers: new Map(),
  journal: [],
});

function putActs(shelf: Shelf["acts"], acts: readonly StoredAct[]): void {
  for (const [hash, act] of onceEach(acts)) if (adds(act, shelf.get(hash))) shelf.set(hash, act);
}

function putDrafts(shelf: Shelf["drafts"], batch: DraftBatch): void {
  for (const [key, value] of batch) {
    if (value === null) shelf.delete(key);
    else shelf.set(key, value);
  }
}
