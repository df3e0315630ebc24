import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import { connectionTo } from "#adapters/storage/connection.ts";
import { idbStorage } from "#adapters/storage/idb-storage.ts";
import { UPGRADES } from "#adapters/storage/upgrades.ts";
import { aCard, anAct, done, valueOf } from "#test/contract/storage-samples.ts";

let count = 0;
const freshName = (): string => `panelkit-failing-${(count += 1)}`;

async function writer(name: string): Promise<FencedStorage> {
  const tab = idbStorage(name);
  await valueOf(tab.fence.raise());
  return tab;
}

const failed = (code: string) => ({ ok: false, error: { code } });

const REQUESTS = ["get", "put", "add", "delete"] as const;

/** The browser dies when the `nth` request is made: what is not committed by then never is. */
function dyingAt(nth: number): () => boolean {
  let made = 0;
  for (const name of REQUESTS) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      made += 1;
      if (made === nth) this.transaction.abort();
      return real.apply(this, args);
    } as never);
  }
  return () => made >= nth;
}

/** Does something again and again, each time on a fresh device, and dies at every request it makes in turn. */
async function atEveryDeath(
  act: (tab: FencedStorage) => Promise<unknown>,
  look: (after: FencedStorage) => Promise<void>,
): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const name = freshName();
    const before = await writer(name);
    await valueOf(before.storage.appendActs("s1", [anAct("a")], aCard("s1"), new Map([["k", "saved"]])));
    const hasDied = dyingAt(nth);
    await act(before);
    vi.restoreAllMocks();
    if (!hasDied()) return nth - 1;
    await look(await writer(name));
  }
}

describe("a browser killed in the middle of writing", () => {
  it("keeps what was said to be saved, and nothing of the write it died in", async () => {
    const deaths = await atEveryDeath(
      ({ storage }) =>
        storage.appendActs(
          "s1",
          [anAct("b"), anAct("c")],
          aCard("s1", { title: "Later" }),
          new Map([["k", null]]),
        ),
      async ({ storage }) => {
        const { acts, drafts } = await valueOf(storage.load("s1"));
        expect([await valueOf(storage.list()), [...acts.values()], [...drafts]]).toEqual([
          [aCard("s1")],
          [anAct("a")],
          [["k", "saved"]],
        ]);
      },
    );
    // The epoch, two acts looked up, two written, a draft removed, a card.
    expect(deaths).toBe(7);
  });

  it("keeps every draft up to the last one that was said to be saved", async () => {
    let saved: unknown = "saved";
    const typing = async ({ storage }: FencedStorage): Promise<void> => {
      saved = "saved";
      for (let typed = 0; typed < 4; typed += 1) {
        if (!(await storage.saveDraft("s1", "k", typed)).ok) return;
        saved = typed;
      }
    };
    const deaths = await atEveryDeath(typing, async ({ storage }) => {
      expect((await valueOf(storage.load("s1"))).drafts.get("k")).toBe(saved);
      expect(await storage.saveDraft("s1", "k", "goes on")).toEqual(done);
    });
    expect(deaths).toBe(8);
  });
});

describe("a storage that fails", () => {
  it("says when it is full, keeps what it had, and goes on when there is room", async () => {
    const { storage } = await writer(freshName());
    await valueOf(storage.saveDraft("s1", "k", "before"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await storage.saveDraft("s1", "k", "after")).toEqual({
      ok: false,
      error: { code: "full", detail: "QuotaExceededError" },
    });
    expect(await storage.appendActs("s1", [anAct("a")], aCard("s1"))).toMatchObject(failed("full"));
    put.mockRestore();
    expect(await valueOf(storage.load("s1"))).toEqual({
      acts: new Map(),
      shapes: null,
      drafts: new Map([["k", "before"]]),
      journal: [],
    });
    expect(await storage.saveDraft("s1", "k", "after")).toEqual(done);
  });

  it("says when the disk is full only at the end of the transaction", async () => {
    const { storage } = await writer(freshName());
    vi.spyOn(IDBTransaction.prototype, "commit").mockImplementationOnce(function (this: IDBTransaction) {
      Object.defineProperty(this, "error", { value: new DOMException("no room", "QuotaExceededError") });
      this.abort();
    });
    expect(await storage.saveDraft("s1", "k", 1)).toMatchObject(failed("full"));
    expect((await valueOf(storage.load("s1"))).drafts.size).toBe(0);
  });

  it("says when there is no storage at all, and tries again the next time", async () => {
    const name = freshName();
    const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("private window", "SecurityError");
    });
    const { storage, fence } = idbStorage(name);
    expect(await storage.list()).toEqual({
      ok: false,
      error: { code: "unavailable", detail: "SecurityError" },
    });
    expect(await fence.raise()).toMatchObject(failed("unavailable"));
    open.mockRestore();
    expect(await storage.list()).toEqual({ ok: true, value: [] });
  });

  it("opens its connection again when the browser closed it", async () => {
    const { storage } = await writer(freshName());
    const open = vi.spyOn(IDBDatabase.prototype, "transaction");
    await valueOf(storage.saveDraft("s1", "k", 1));
    (open.mock.contexts[0] as IDBDatabase).close();
    expect(await storage.saveDraft("s1", "k", 2)).toEqual(done);
    expect((await valueOf(storage.load("s1"))).drafts.get("k")).toBe(2);
  });

  it("says damaged for records that are not what was written", async () => {
    const name = freshName();
    const { storage, library } = await writer(name);
    const raw = await openDB(name);
    await raw.put("acts", { header: "{}", body: 7 }, ["s1", "hash"]);
    await raw.put("writers", { writer: "w" }, ["s1", "w"]);
    await raw.put("frameworks", { id: "own-1" }, ["own-1", "1"]);
    await raw.put("frameworkDrafts", { id: "own-1" }, "own-1");
    await raw.put("usedQuestions", { text: 7 }, ["s1", 0]);
    raw.close();
    expect(await storage.load("s1")).toEqual({ ok: false, error: { code: "damaged", detail: "acts" } });
    expect(await storage.writers("s1")).toEqual({ ok: false, error: { code: "damaged", detail: "writers" } });
    const damaged = (detail: string) => ({ ok: false, error: { code: "damaged", detail } });
    expect(await library.frameworks()).toEqual(damaged("frameworks"));
    expect(await library.frameworkDrafts()).toEqual(damaged("frameworkDrafts"));
    expect(await library.usedQuestions()).toEqual(damaged("usedQuestions"));
  });
});

describe("tabs with different versions of the app", () => {
  const newer = UPGRADES.length + 1;

  it("the older one gives way to the newer, and says it is blocked", async () => {
    const name = freshName();
    const { storage } = await writer(name);
    const raw = await openDB(name, newer);
    expect(await storage.saveDraft("s1", "k", 1)).toMatchObject(failed("blocked"));
    expect(await storage.list()).toMatchObject(failed("blocked"));
    raw.close();
  });

  it("an older app does not open a newer database", async () => {
    const name = freshName();
    (await openDB(name, newer)).close();
    expect(await idbStorage(name).storage.list()).toEqual({
      ok: false,
      error: { code: "blocked", detail: "VersionError" },
    });
  });

  it("a newer one that must wait for an older one says so at once, and opens once it has gone", async () => {
    const name = freshName();
    const stubborn = await openDB(name, 1);
    const connection = connectionTo(name, 2);
    expect(await connection.open()).toMatchObject(failed("blocked"));
    stubborn.close();
    expect(await connection.open()).toMatchObject({ ok: true });
  });
});
