import type { IDBPTransaction } from "idb";
import type { Connection } from "#adapters/storage/connection.ts";
import type { DraftsState } from "#adapters/storage/drafts-state.ts";
import { reading } from "#adapters/storage/idb-write.ts";
import { bySecond } from "#adapters/storage/records.ts";
import { keysOf, type Schema, type StoreName } from "#adapters/storage/schema.ts";
import type { DraftsRead, Stored, StoredSelection } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";

type Drafts = StoredSelection["drafts"];
type Reading = IDBPTransaction<Schema, StoreName[], "readonly">;

/** The drafts of a selection: those that are known where their mark holds. */
export async function draftsOf(
  transaction: Reading,
  state: DraftsState,
  id: string,
  known: DraftsRead | null,
): Promise<Drafts> {
  if (known !== null && known.mark === state.mark(await transaction.objectStore("fence").get("epoch")))
    return known.drafts;
  const store = transaction.objectStore("drafts");
  const range = keysOf(id);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return bySecond(keys, values);
}

/** Read at once: of the usual length they take some ten milliseconds. */
const BATCH = 400;

/** Hands over the drafts batch by batch, see `SelectionStorage.readDrafts`. */
export async function readDrafts(
  connection: Connection,
  state: DraftsState,
  id: string,
  take: (drafts: Drafts) => Promise<boolean>,
): Stored<string | null> {
  const all = keysOf(id);
  let range = all;
  // Before the first is asked for: a write that is asked for meanwhile may be in what is read, or not.
  const before = state.ownMark();
  for (;;) {
    const read = await reading(connection, async (database) => {
      const transaction = database.transaction(["drafts", "fence"]);
      const store = transaction.objectStore("drafts");
      return Promise.all([
        transaction.objectStore("fence").get("epoch"),
        store.getAllKeys(range, BATCH),
        store.getAll(range, BATCH),
      ]);
    });
    if (!read.ok) return read;
    const [held, keys, values] = read.value;
    const last = keys.at(-1);
    if (last !== undefined && !(await take(bySecond(keys, values)))) return ok(null);
    // With another mark at the end the batches are not all of one state.
    if (last === undefined || keys.length < BATCH) return ok(state.mark(held) === before ? before : null);
    range = IDBKeyRange.bound(last, all.upper, true);
  }
}
