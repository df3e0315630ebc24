import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { idbStorage } from "#adapters/storage/idb-storage.ts";
import { holdsLibraryStorage } from "#test/contract/library-storage.ts";
import { holdsSelectionStorage } from "#test/contract/selection-storage.ts";
import { aCard, anAct, done, valueOf } from "#test/contract/storage-samples.ts";

let count = 0;
const freshName = (): string => `panelkit-test-${(count += 1)}`;

describe("storage in IndexedDB", () => {
  const device = () => {
    const name = freshName();
    return { tab: () => idbStorage(name) };
  };
  holdsSelectionStorage(device);
  holdsLibraryStorage(device);
});

describe("storage in IndexedDB, by the way it writes", () => {
  it("is strict, and done only when the transaction completed", async () => {
    const { storage, fence } = idbStorage(freshName());
    await fence.raise();
    const events: string[] = [];
    const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
    const commits = vi.spyOn(IDBTransaction.prototype, "commit").mockImplementation(function (
      this: IDBTransaction,
    ) {
      this.addEventListener("complete", () => events.push("complete"));
    });
    await storage.saveDraft("s1", "k", 1);
    events.push("saved");
    expect(transactions.mock.calls).toEqual([[["drafts", "fence"], "readwrite", { durability: "strict" }]]);
    expect(commits).toHaveBeenCalledTimes(1);
    expect(events).toEqual(["complete", "saved"]);
  });

  it("reads the cards and nothing else for the list, and one draft writes one record", async () => {
    const { storage, fence } = idbStorage(freshName());
    await fence.raise();
    for (let index = 0; index < 50; index += 1) {
      await storage.appendActs(`s${index}`, [anAct("a")], aCard(`s${index}`), new Map([["k", 1]]));
    }
    const [gets, puts] = [
      vi.spyOn(IDBObjectStore.prototype, "getAll"),
      vi.spyOn(IDBObjectStore.prototype, "put"),
    ];
    expect(await valueOf(storage.list())).toHaveLength(50);
    expect(gets.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(["cards"]);
    expect(await storage.saveDraft("s1", "k", 2)).toEqual(done);
    expect(puts.mock.calls).toEqual([[2, ["s1", "k"]]]);
  });
});
