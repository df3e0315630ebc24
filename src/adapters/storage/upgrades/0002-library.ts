import type { Upgrade } from "#adapters/storage/upgrades.ts";

/** Own frameworks, each version a record; their drafts; questions that earlier selections put. */
export const library: Upgrade = {
  to: 2,
  name: "library",
  up: (database) => {
    database.createObjectStore("frameworks");
    database.createObjectStore("frameworkDrafts");
    database.createObjectStore("usedQuestions");
  },
};
