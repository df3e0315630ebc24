import { unwrap, type IDBPTransaction } from "idb";
import type { Connection, Database } from "#adapters/storage/connection.ts";
import type { OwnEpoch } from "#adapters/storage/fence.ts";
import { storageError } from "#adapters/storage/idb-error.ts";
import type { Schema, StoreName } from "#adapters/storage/schema.ts";
import type { Stored, StorageError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type WriteTransaction = IDBPTransaction<Schema, StoreName[], "readwrite">;

/** Takes a request of a write as it is made, and hands it back. */
export type Ask = <T>(request: Promise<T>) => Promise<T>;

/** Asks for the changes of one write. Everything it asks for is done together or not at all. */
type Work = (transaction: WriteTransaction, ask: Ask) => unknown;

/** Writes into these stores under the fence. */
export type Write = (stores: readonly StoreName[], work: Work) => Stored<void>;

const READ_ONLY: StorageError = { code: "read-only", detail: "another tab is the writer" };

/** Reads, and opens the database once more if the browser closed it in between. */
export async function reading<T>(
  connection: Connection,
  read: (database: Database) => Promise<T>,
): Stored<T> {
  const first = await attempt(connection, read);
  if (first.ok || first.error.detail !== "InvalidStateError") return first;
  connection.forget();
  return attempt(connection, read);
}

async function attempt<T>(connection: Connection, read: (database: Database) => Promise<T>): Stored<T> {
  const database = await connection.open();
  if (!database.ok) return database;
  try {
    return ok(await read(database.value));
  } catch (error) {
    return err(storageError(error));
  }
}

/** One write under the fence: refused, with nothing written, unless this tab still holds the epoch. */
export const writing = (
  connection: Connection,
  own: OwnEpoch,
  stores: readonly StoreName[],
  work: Work,
): Stored<void> => fenced(connection, own, (database, epoch) => inTransaction(database, stores, epoch, work));

/** Drafts alone, under the same fence: this goes with every key, so it asks the browser and not the library. */
export const writingDrafts = (
  connection: Connection,
  own: OwnEpoch,
  put: (drafts: IDBObjectStore) => void,
): Stored<void> => fenced(connection, own, (database, epoch) => draftsAlone(database, epoch, put));

async function fenced(
  connection: Connection,
  own: OwnEpoch,
  write: (database: Database, epoch: number) => Promise<Result<void, StorageError>>,
): Stored<void> {
  const epoch = own.current();
  if (epoch === null) return err(READ_ONLY);
  const done = await reading(connection, (database) => write(database, epoch));
  if (!done.ok) return done;
  // Unless this tab took over again while the write was under way.
  if (!done.value.ok && own.current() === epoch) own.lose();
  return done.value;
}

async function inTransaction(
  database: Database,
  stores: readonly StoreName[],
  epoch: number,
  work: Work,
): Promise<Result<void, StorageError>> {
  const scope: StoreName[] = [...stores, "fence"];
  const transaction = database.transaction(scope, "readwrite", { durability: "strict" });
  return settled(transaction, async () => {
    const held = await transaction.objectStore("fence").get("epoch");
    if (held !== epoch) return err(READ_ONLY);
    await allOf(transaction, work);
    return ok(undefined);
  });
}

/** The records are asked for at once; whether this tab may write them decides whether they are kept. */
const draftsAlone = (
  database: Database,
  epoch: number,
  put: (drafts: IDBObjectStore) => void,
): Promise<Result<void, StorageError>> =>
  new Promise((resolve, reject) => {
    const transaction = unwrap(database).transaction(["drafts", "fence"], "readwrite", {
      durability: "strict",
    });
    let why: unknown = null;
    const fail = (reason: unknown): void => {
      why = reason;
      transaction.abort();
    };
    transaction.oncomplete = () => resolve(ok(undefined));
    transaction.onabort = () =>
      why === READ_ONLY ? resolve(err(READ_ONLY)) : reject(transaction.error ?? why);
    const held = transaction.objectStore("fence").get("epoch");
    held.onsuccess = () => (held.result === epoch ? transaction.commit() : fail(READ_ONLY));
    try {
      put(transaction.objectStore("drafts"));
    } catch (error) {
      fail(error);
    }
  });

/** Resolves when the transaction completed, not when its requests did. */
async function allOf(transaction: WriteTransaction, work: Work): Promise<void> {
  const asked: Promise<unknown>[] = [];
  await work(transaction, (request) => {
    // If a later request throws at once, this one fails with it and nobody else listens.
    request.catch(() => undefined);
    asked.push(request);
    return request;
  });
  transaction.commit();
  await Promise.all([...asked, transaction.done]);
}

/** Runs the steps of a transaction; if one fails nothing of it stays. */
async function settled<T>(transaction: WriteTransaction, steps: () => Promise<T>): Promise<T> {
  // Failing is reported by the step that failed; the transaction's own echo of it would be an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    return await steps();
  } catch (error) {
    abort(transaction);
    // A disk that is full says so when the transaction ends, not where the request failed.
    throw transaction.error ?? error;
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself already.
  }
}

/** Raises the epoch above every other tab's; gives the new one. */
export function raiseEpoch(connection: Connection): Stored<number> {
  return reading(connection, async (database) => {
    const { store, done } = database.transaction("fence", "readwrite", { durability: "strict" });
    const next = ((await store.get("epoch")) ?? 0) + 1;
    await Promise.all([store.put(next, "epoch"), done]);
    return next;
  });
}
