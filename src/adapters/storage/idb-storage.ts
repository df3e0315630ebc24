import { unwrap, type IDBPObjectStore } from "idb";
import { connectionTo, type Connection, type Database } from "#adapters/storage/connection.ts";
import { ownEpoch, type Fence, type OwnEpoch } from "#adapters/storage/fence.ts";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import { damaged } from "#adapters/storage/idb-error.ts";
import { draftsState, type DraftsState } from "#adapters/storage/drafts-state.ts";
import { draftsOf, readDrafts } from "#adapters/storage/idb-drafts.ts";
import { idbLibrary } from "#adapters/storage/idb-library.ts";
import {
  raiseEpoch,
  reading,
  writing,
  writingDrafts,
  type Ask,
  type Write,
  type WriteTransaction,
} from "#adapters/storage/idb-write.ts";
import { bySecond, type Records } from "#adapters/storage/records.ts";
import { keysOf, partsOf, type Schema, type StoreName } from "#adapters/storage/schema.ts";
import { adds, onceEach } from "#adapters/storage/stored-acts.ts";
import type { StoredAct } from "#core/model/act.ts";
import type {
  DeviceSettings,
  DraftBatch,
  KnownBefore,
  SelectionStorage,
  Stored,
  StoredSelection,
} from "#core/ports.ts";
import { err, ok } from "#core/shared/result.ts";

const NOTHING_KNOWN: KnownBefore = { acts: new Map(), drafts: null };

/** Storage in IndexedDB, in the database of this name. Nothing is opened before the first use. */
export function idbStorage(name = "panelkit"): FencedStorage {
  const connection = connectionTo(name);
  const own = ownEpoch();
  const state = draftsState(own);
  const write: Write = (stores, work) => {
    const does = () => writing(connection, own, stores, work);
    return stores.includes("drafts") ? state.writing(does) : does();
  };
  const drafts: SelectionStorage["saveDrafts"] = (id, batch) =>
    state.writing(() => writingDrafts(connection, own, (store) => putDrafts(store, id, batch)));
  return {
    storage: { ...readsOf(connection, name, state), ...writesOf(write, drafts) },
    library: idbLibrary(connection, write),
    fence: fenceOf(connection, own),
  };
}

function fenceOf(connection: Connection, own: OwnEpoch): Fence {
  return {
    raise: async () => {
      const raised = await raiseEpoch(connection);
      if (!raised.ok) return raised;
      own.gain(raised.value);
      return ok(undefined);
    },
    lower: () => own.lose(),
    onLost: (listener) => own.onLost(listener),
  };
}

type Reads = Pick<
  SelectionStorage,
  "list" | "load" | "readActs" | "readDrafts" | "check" | "writers" | "settings"
>;

function readsOf(connection: Connection, name: string, state: DraftsState): Reads {
  return {
    list: () => reading(connection, (database) => database.getAll("cards")),
    load: (id, onActs = () => undefined, known = NOTHING_KNOWN) =>
      loadSelection(connection, state, id, onActs, known),
    readDrafts: (id, take) => readDrafts(connection, state, id, take),
    readActs: async (id, take) => {
      const { areActs } = await import("#adapters/storage/stored-shapes.ts");
      const read = async (part: IDBKeyRange | undefined) =>
        part === undefined
          ? ok<Records<StoredAct>>([[], []])
          : reading(connection, (database) =>
              recordsIn(database.transaction(["acts"]).objectStore("acts"), part),
            );
      const parts = partsOf(id, "small");
      let next = read(parts[0]);
      for (const index of parts.keys()) {
        const records = await next;
        // One is worked on while the browser reads the one behind it.
        next = read(parts[index + 1]);
        if (!records.ok) return records;
        const [keys, acts] = records.value;
        if (!areActs(acts)) return err(damaged("acts"));
        if (!(await take(bySecond(keys, acts)))) return ok(false);
      }
      return ok(true);
    },
    check: async (id) => {
      const { checkApart } = await import("#adapters/storage/check-apart.ts");
      return checkApart(connection, { database: name, selection: id });
    },
    writers: async (id) => {
      const { areWriters } = await import("#adapters/storage/stored-shapes.ts");
      const records = await reading(connection, (database) => database.getAll("writers", keysOf(id)));
      return !records.ok || areWriters(records.value) ? records : err(damaged("writers"));
    },
    settings: () => reading(connection, readSettings),
  };
}

/** Shapes come with the first reading: the first screen needs none of them. */
async function loadSelection(
  connection: Connection,
  state: DraftsState,
  id: string,
  onActs: (acts: StoredSelection["acts"]) => void,
  known: KnownBefore,
): Stored<StoredSelection> {
  const coming = import("#adapters/storage/stored-shapes.ts");
  const all = new Map<string, StoredAct>();
  let isDamaged = false;
  const take = async ([keys, acts]: Records<StoredAct>): Promise<void> => {
    const { areActs } = await coming;
    if (!areActs(acts)) isDamaged = true;
    if (isDamaged) return;
    const part = bySecond(keys, acts);
    for (const [hash, act] of part) all.set(hash, act);
    onActs(part);
  };
  const records = await reading(connection, (database) => recordsOf(database, state, id, take, known));
  if (!records.ok) return records;
  if (isDamaged) return err(damaged("acts"));
  const { areShapes } = await coming;
  const [shapes, drafts, journal] = records.value;
  return ok({
    acts: all,
    shapes: areShapes(shapes) ? shapes : null,
    drafts,
    journal: journal.map((each) => each.entry),
  });
}

type Take = (part: Records<StoredAct>) => Promise<void>;
type ActStore = IDBPObjectStore<Schema, StoreName[], "acts">;

/** More acts than that are read in parts, as all are. */
const MOST_ALONE = 100;

/** The acts are asked for in parts all at once, so that each is worked on while the browser reads the next. */
async function takeActs(store: ActStore, id: string, take: Take, known: StoredSelection["acts"]) {
  const inParts = () => Promise.all(partsOf(id).map(async (part) => take(await recordsIn(store, part))));
  if (known.size === 0) return inParts();
  const keys = await store.getAllKeys(keysOf(id));
  const fresh = keys.filter(([, hash]) => !known.has(hash));
  if (fresh.length > MOST_ALONE) return inParts();
  const read = new Map(
    await Promise.all(fresh.map(async (key) => [key[1], (await store.get(key)) as StoredAct] as const)),
  );
  return take([keys, keys.map(([, hash]) => (known.get(hash) ?? read.get(hash)) as StoredAct)]);
}

async function recordsOf(database: Database, state: DraftsState, id: string, take: Take, known: KnownBefore) {
  const transaction = database.transaction(["acts", "shapes", "drafts", "journal", "fence"]);
  const [rest] = await Promise.all([
    Promise.all([
      transaction.objectStore("shapes").get(id),
      draftsOf(transaction, state, id, known.drafts),
      transaction.objectStore("journal").index("selection").getAll(id),
    ]),
    takeActs(transaction.objectStore("acts"), id, take, known.acts),
  ]);
  return rest;
}

/** What a store of acts can be asked in newer browsers: keys and values in one reading, where two take longer. */
interface WithRecords {
  getAllRecords?(options: {
    readonly query: IDBKeyRange;
  }): Promise<readonly { readonly key: [string, string]; readonly value: StoredAct }[]>;
}

async function recordsIn(store: ActStore, range: IDBKeyRange): Promise<Records<StoredAct>> {
  const withRecords = store as WithRecords;
  if (withRecords.getAllRecords === undefined)
    return Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const records = await withRecords.getAllRecords({ query: range });
  return [records.map(({ key }) => key), records.map(({ value }) => value)];
}

async function readSettings(database: Database): Promise<DeviceSettings> {
  const { store } = database.transaction("settings");
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

type Writes = Omit<SelectionStorage, keyof Reads>;

function writesOf(write: Write, saveDrafts: SelectionStorage["saveDrafts"]): Writes {
  return {
    appendActs: (id, acts, card, drafts = new Map()) =>
      write(["acts", "cards", "drafts"], async (transaction, ask) => {
        await putActs(transaction, ask, id, acts);
        putDrafts(unwrap(transaction.objectStore("drafts")), id, drafts);
        void ask(transaction.objectStore("cards").put(card));
      }),
    saveDraft: (id, key, value) => saveDrafts(id, new Map([[key, value]])),
    saveDrafts,
    addToJournal: (id, entry, card) =>
      write(["journal", "cards"], (transaction, ask) => {
        void ask(transaction.objectStore("journal").add({ selection: id, entry }));
        if (card !== undefined) void ask(transaction.objectStore("cards").put(card));
      }),
    saveShapes: (id, shapes) =>
      write(["shapes"], (transaction, ask) => ask(transaction.objectStore("shapes").put(shapes, id))),
    saveWriter: (id, record) =>
      write(["writers"], (transaction, ask) =>
        ask(transaction.objectStore("writers").put(record, [id, record.writer])),
      ),
    remove: (id) =>
      write(
        ["acts", "cards", "shapes", "drafts", "journal", "writers", "usedQuestions"],
        (transaction, ask) => removeAll(transaction, ask, id),
      ),
    saveSetting: (name, value) =>
      write(["settings"], (transaction, ask) => ask(transaction.objectStore("settings").put(value, name))),
  };
}

/** Acts that are there stay as first written; a body that is missing there is filled in. */
async function putActs(
  transaction: WriteTransaction,
  ask: Ask,
  id: string,
  acts: readonly StoredAct[],
): Promise<void> {
  const store = transaction.objectStore("acts");
  const wanted = [...onceEach(acts)];
  const there = await Promise.all(wanted.map(([hash]) => ask(store.get([id, hash]))));
  for (const [index, [hash, act]] of wanted.entries()) {
    if (adds(act, there[index])) void ask(store.put(act, [id, hash]));
  }
}

/** Nobody waits for a draft's own request: whether it came through the transaction says, and every key saves one. */
function putDrafts(store: IDBObjectStore, id: string, batch: DraftBatch): void {
  for (const [key, value] of batch) {
    if (value === null) store.delete([id, key]);
    else store.put(value, [id, key]);
  }
}

async function removeAll(transaction: WriteTransaction, ask: Ask, id: string): Promise<void> {
  const journal = transaction.objectStore("journal");
  for (const key of await journal.index("selection").getAllKeys(id)) void ask(journal.delete(key));
  for (const name of ["acts", "drafts", "writers", "usedQuestions"] as const)
    void ask(transaction.objectStore(name).delete(keysOf(id)));
  for (const name of ["cards", "shapes"] as const) void ask(transaction.objectStore(name).delete(id));
}
