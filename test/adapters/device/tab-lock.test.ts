import { describe, expect, it } from "vitest";
import { tabLock } from "#adapters/device/tab-lock.ts";
import { emptyMemory, memoryStorage } from "#adapters/storage/memory-storage.ts";
import { err, ok } from "#core/shared/result.ts";
import type { TabLock } from "#core/ports.ts";

type Grant = (lock: Lock | null) => unknown;

/** A declared fake of the browser's locks: one name, one holder, stealing rejects the holder's request. */
function fakeLocks(): Pick<LockManager, "request"> {
  let robbed: ((reason: unknown) => void) | null = null;
  const request = (name: string, options: LockOptions, grant: Grant): Promise<unknown> => {
    if (options.ifAvailable === true && robbed !== null) return Promise.resolve(grant(null));
    robbed?.(new DOMException("stolen", "AbortError"));
    return new Promise((resolve, reject) => {
      robbed = reject;
      void Promise.resolve(grant({ name, mode: "exclusive" })).then((value) => {
        if (robbed === reject) robbed = null;
        resolve(value);
      });
    });
  };
  return { request: request as LockManager["request"] };
}

function tabs(locks: Pick<LockManager, "request"> | null) {
  const memory = emptyMemory();
  const tab = () => {
    const { storage, fence } = memoryStorage(memory);
    const lock = tabLock(fence, locks);
    const lost = { times: 0 };
    lock.onLost(() => (lost.times += 1));
    const canWrite = async (): Promise<boolean> => (await storage.saveDraft("s", "k", 1)).ok;
    return { lock, lost, canWrite };
  };
  return { first: tab(), second: tab() };
}

const acquired = async (lock: TabLock): Promise<unknown> => {
  const result = await lock.acquire();
  return result.ok ? result.value : result.error;
};

describe("two tabs of a browser with locks", () => {
  it("the first is the writer, the second a reader that takes nothing from it", async () => {
    const { first, second } = tabs(fakeLocks());
    expect([await acquired(first.lock), await acquired(second.lock)]).toEqual(["writer", "reader"]);
    expect([await first.canWrite(), await second.canWrite()]).toEqual([true, false]);
    expect(first.lost.times).toBe(0);
  });

  it("the second may take over; the first hears of it and writes no more", async () => {
    const { first, second } = tabs(fakeLocks());
    await first.lock.acquire();
    await second.lock.acquire();
    expect(await second.lock.takeOver()).toEqual(ok(undefined));
    await expect.poll(() => first.lost.times).toBe(1);
    expect([await first.canWrite(), await second.canWrite()]).toEqual([false, true]);
    expect(second.lost.times).toBe(0);
  });

  it("what was taken may be taken back, and each loss is heard once", async () => {
    const { first, second } = tabs(fakeLocks());
    await first.lock.acquire();
    await second.lock.takeOver();
    await expect.poll(() => first.lost.times).toBe(1);
    await first.lock.takeOver();
    await expect.poll(() => second.lost.times).toBe(1);
    expect([await first.canWrite(), await second.canWrite()]).toEqual([true, false]);
    expect(await acquired(second.lock)).toBe("reader");
    expect([first.lost.times, second.lost.times]).toEqual([1, 1]);
  });

  it("a writer that asks again stays the writer", async () => {
    const { first } = tabs(fakeLocks());
    await first.lock.acquire();
    expect(await acquired(first.lock)).toBe("writer");
    expect(await first.lock.takeOver()).toEqual(ok(undefined));
    expect([await first.canWrite(), first.lost.times]).toEqual([true, 0]);
  });

  it("the lock is given back when the storage cannot raise its fence", async () => {
    const locks = fakeLocks();
    const { fence } = memoryStorage();
    const error = { code: "unavailable", detail: "SecurityError" } as const;
    const broken = tabLock({ ...fence, raise: () => Promise.resolve(err(error)) }, locks);
    expect(await broken.acquire()).toEqual(err(error));
    const other = tabLock(memoryStorage().fence, locks);
    await expect.poll(() => acquired(other)).toBe("writer");
  });
});

describe("two tabs of a browser without locks", () => {
  it("the last one that asks writes; the other is refused and hears of it", async () => {
    const { first, second } = tabs(null);
    expect([await acquired(first.lock), await acquired(second.lock)]).toEqual(["writer", "writer"]);
    expect([await first.canWrite(), await second.canWrite()]).toEqual([false, true]);
    expect([first.lost.times, second.lost.times]).toEqual([1, 0]);
  });
});

describe("a listener", () => {
  it("hears nothing after it stopped", async () => {
    const { fence } = memoryStorage();
    const lock = tabLock(fence, null);
    let times = 0;
    const stop = lock.onLost(() => (times += 1));
    await lock.acquire();
    stop();
    fence.lower();
    expect(times).toBe(0);
  });
});
