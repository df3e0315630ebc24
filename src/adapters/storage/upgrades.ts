import type { IDBPDatabase } from "idb";
import { firstStores } from "#adapters/storage/upgrades/0001-first-stores.ts";
import { library } from "#adapters/storage/upgrades/0002-library.ts";
import { shapes } from "#adapters/storage/upgrades/0003-shapes.ts";

/** One step of the database's shape. Numbered, frozen once released, without any of today's types or names. */
export interface Upgrade {
  readonly to: number;
  readonly name: string;
  readonly up: (database: IDBPDatabase) => void;
}

/** All upgrades, counting from 1. */
export const UPGRADES: readonly Upgrade[] = [firstStores, library, shapes];

/** Brings a database from an older version to today's. */
export function runUpgrades(database: IDBPDatabase, from: number): void {
  for (const upgrade of UPGRADES) if (upgrade.to > from) upgrade.up(database);
}
