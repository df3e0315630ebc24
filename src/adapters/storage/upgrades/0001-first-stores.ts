import type { Upgrade } from "#adapters/storage/upgrades.ts";

/** The first stores. */
export const firstStores: Upgrade = {
  to: 1,
  name: "first-stores",
  up: (database) => {
    database.createObjectStore("cards", { keyPath: "id" });
    database.createObjectStore("acts");
    database.createObjectStore("drafts");
    database.createObjectStore("writers");
    database.createObjectStore("journal", { autoIncrement: true }).createIndex("selection", "selection");
    database.createObjectStore("settings");
    database.createObjectStore("fence");
  },
};
