import { expect, it } from "vitest";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import { aCard, anAct, aWriter, byHash, done, valueOf, type Device } from "#test/contract/storage-samples.ts";

/** A write is done whole or not at all, and only in the tab that may write. */
export function writesAllOrNothing(device: Device): void {
  const tabs = async (): Promise<{ first: FencedStorage; second: FencedStorage }> => {
    const { tab } = device();
    const [first, second] = [tab(), tab()];
    await first.fence.raise();
    await first.storage.appendActs("s1", [anAct("a")], aCard("s1"), new Map([["k", "first"]]));
    return { first, second };
  };

  const everyWrite = ({ storage }: FencedStorage) => [
    storage.appendActs("s1", [anAct("b")], aCard("s1", { title: "Other" }), new Map([["k", "second"]])),
    storage.saveDraft("s1", "k", "second"),
    storage.saveDrafts("s1", new Map([["k", "second"]])),
    storage.addToJournal("s1", { at: "t", code: "copy-saved", params: {} }, aCard("s1", { title: "Other" })),
    storage.saveWriter("s1", aWriter("w")),
    storage.saveShapes("s1", { app: "1", acts: [] }),
    storage.saveSetting("theme", "dark"),
    storage.remove("s1"),
  ];

  const untouched = async ({ storage }: FencedStorage): Promise<void> => {
    expect(await valueOf(storage.list())).toEqual([aCard("s1")]);
    expect(await valueOf(storage.load("s1"))).toEqual({
      acts: byHash(anAct("a")),
      shapes: null,
      drafts: new Map([["k", "first"]]),
      journal: [],
    });
    expect(await valueOf(storage.writers("s1"))).toEqual([]);
    expect(await valueOf(storage.settings())).toEqual({});
  };

  it("nothing in a tab that never was the writer", async () => {
    const { first, second } = await tabs();
    for (const write of everyWrite(second))
      expect(await write).toMatchObject({ ok: false, error: { code: "read-only" } });
    await untouched(first);
  });

  it("nothing in a tab from which another took over, which hears of it once", async () => {
    const { first, second } = await tabs();
    let lost = 0;
    first.fence.onLost(() => (lost += 1));
    await second.fence.raise();
    for (const write of everyWrite(first))
      expect(await write).toMatchObject({ ok: false, error: { code: "read-only" } });
    expect(lost).toBe(1);
    await untouched(first);
    expect(await second.storage.saveDraft("s1", "k", "mine")).toEqual(done);
  });

  it("nothing in a tab that lowered its fence, until it raises it again", async () => {
    const { first } = await tabs();
    let lost = 0;
    const stop = first.fence.onLost(() => (lost += 1));
    first.fence.lower();
    first.fence.lower();
    expect(lost).toBe(1);
    expect(await first.storage.saveDraft("s1", "k", "second")).toMatchObject({
      ok: false,
      error: { code: "read-only" },
    });
    await untouched(first);
    stop();
    await first.fence.raise();
    expect(await first.storage.saveDraft("s1", "k", "second")).toEqual(done);
    first.fence.lower();
    expect(lost).toBe(1);
  });

  it("nothing of a write of which one record cannot be kept", async () => {
    const { first } = await tabs();
    const half = new Map<string, unknown>([
      ["k", "second"],
      ["bad", () => undefined],
      ["c", 1],
    ]);
    expect(await first.storage.saveDrafts("s1", half)).toMatchObject({
      ok: false,
      error: { code: "unavailable" },
    });
    expect(
      await first.storage.appendActs("s1", [anAct("b")], aCard("s1", { title: "Other" }), half),
    ).toMatchObject({ ok: false });
    await untouched(first);
    expect(await first.storage.saveDraft("s1", "k", "after")).toEqual(done);
  });

  it("reads in a tab that may not write", async () => {
    const { first, second } = await tabs();
    await untouched(second);
    await first.storage.saveDraft("s1", "k", "newer");
    expect((await valueOf(second.storage.load("s1"))).drafts.get("k")).toBe("newer");
  });
}
