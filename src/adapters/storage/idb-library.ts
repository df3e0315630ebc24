import type { Connection } from "#adapters/storage/connection.ts";
import { damaged } from "#adapters/storage/idb-error.ts";
import { reading, type Write } from "#adapters/storage/idb-write.ts";
import { keysOf } from "#adapters/storage/schema.ts";
import type { LibraryStorage } from "#core/ports-library.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { Stored, StorageError } from "#core/ports.ts";

/** Own frameworks and used questions in IndexedDB. */
export const idbLibrary = (connection: Connection, write: Write): LibraryStorage => ({
  ...readsOf(connection),
  ...writesOf(write),
});

type Reads = Pick<LibraryStorage, "frameworks" | "frameworkDrafts" | "usedQuestions">;

function readsOf(connection: Connection): Reads {
  return {
    frameworks: async () =>
      checked("frameworks", await reading(connection, (database) => database.getAll("frameworks"))),
    frameworkDrafts: async () =>
      checked("frameworkDrafts", await reading(connection, (database) => database.getAll("frameworkDrafts"))),
    usedQuestions: async () =>
      checked("usedQuestions", await reading(connection, (database) => database.getAll("usedQuestions"))),
  };
}

type LibraryStore = "frameworks" | "frameworkDrafts" | "usedQuestions";

/** The shapes come with the first reading: the first screen needs none of them. */
async function checked<T>(
  store: LibraryStore,
  records: Result<readonly T[], StorageError>,
): Stored<readonly T[]> {
  if (!records.ok) return records;
  const { areOf } = await import("#adapters/storage/library-shapes.ts");
  return areOf(store, records.value) ? records : err(damaged(store));
}

function writesOf(write: Write): Omit<LibraryStorage, keyof Reads> {
  return {
    addFramework: async (framework) => {
      const key: [string, string] = [framework.id, framework.version];
      let isTaken = false;
      const done = await write(["frameworks", "frameworkDrafts"], async (transaction, ask) => {
        isTaken = (await ask(transaction.objectStore("frameworks").get(key))) !== undefined;
        if (isTaken) return;
        void ask(transaction.objectStore("frameworks").add(framework, key));
        void ask(transaction.objectStore("frameworkDrafts").delete(framework.id));
      });
      return done.ok ? ok(isTaken ? "taken" : "added") : done;
    },
    removeFramework: (id) =>
      write(["frameworks", "frameworkDrafts"], (transaction, ask) => {
        void ask(transaction.objectStore("frameworks").delete(keysOf(id)));
        void ask(transaction.objectStore("frameworkDrafts").delete(id));
      }),
    saveFrameworkDraft: (id, draft) =>
      write(["frameworkDrafts"], (transaction, ask) => {
        const store = transaction.objectStore("frameworkDrafts");
        return ask<unknown>(draft === null ? store.delete(id) : store.put(draft, id));
      }),
    saveUsedQuestions: (selection, questions) =>
      write(["usedQuestions"], (transaction, ask) => {
        const store = transaction.objectStore("usedQuestions");
        void ask(store.delete(keysOf(selection)));
        questions.forEach((question, at) => void ask(store.put(question, [selection, at])));
      }),
  };
}
