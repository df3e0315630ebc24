import { openDB, type IDBPDatabase } from "idb";
import { storageError } from "#adapters/storage/idb-error.ts";
import type { Schema } from "#adapters/storage/schema.ts";
import { runUpgrades, UPGRADES } from "#adapters/storage/upgrades.ts";
import type { StorageError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type Database = IDBPDatabase<Schema>;

/** The one connection of this tab to its database. */
export interface Connection {
  /** The open database. Opens it at the first use and again after the browser closed it. */
  open(): Promise<Result<Database, StorageError>>;
  /** Lets go of a connection that turned out to be closed, so that the next use opens it anew. */
  forget(): void;
}

const BLOCKED = err<StorageError>({ code: "blocked", detail: "another tab keeps another version open" });

/** A connection to the database of this name. Gives way to a newer version of the app, and is blocked from then on. */
export function connectionTo(name: string, version: number = UPGRADES.length): Connection {
  let opening: Promise<Result<Database, StorageError>> | null = null;
  let gaveWay = false;
  const forget = (): void => {
    opening = null;
  };
  const giveWay = (database: Database): void => {
    gaveWay = true;
    database.close();
  };
  return {
    open: async () => {
      if (gaveWay) return BLOCKED;
      opening ??= openDatabase(name, version, giveWay, forget);
      const opened = await opening;
      if (!opened.ok) forget();
      return opened;
    },
    forget,
  };
}

function openDatabase(
  name: string,
  version: number,
  giveWay: (database: Database) => void,
  forget: () => void,
): Promise<Result<Database, StorageError>> {
  let isBlocked = false;
  return new Promise((resolve) => {
    // Async, so that a browser that throws at once fails like one that fails later.
    const opened = (async () =>
      openDB<Schema>(name, version, {
        upgrade: (database, from) => runUpgrades(database as unknown as IDBPDatabase, from),
        // An open request that is blocked stays pending for as long as the other tab lives.
        blocked: () => {
          isBlocked = true;
          resolve(BLOCKED);
        },
        blocking: (_current, _wanted, event) => giveWay(asDatabase(event)),
        terminated: forget,
      }))();
    opened.then(
      (database) => (isBlocked ? database.close() : resolve(ok(database))),
      (error: unknown) => resolve(err(storageError(error))),
    );
  });
}

const asDatabase = (event: Event): Database => event.target as unknown as Database;
