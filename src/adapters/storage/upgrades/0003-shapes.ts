import type { Upgrade } from "#adapters/storage/upgrades.ts";

/** By selection: the acts whose shapes were found right. */
export const shapes: Upgrade = {
  to: 3,
  name: "shapes",
  up: (database) => {
    database.createObjectStore("shapes");
  },
};
