import { beforeEach, expect, it } from "vitest";
import type { SelectionStorage } from "#core/ports.ts";
import { aCard, anAct, valueOf, type Device } from "#test/contract/storage-samples.ts";

/** Drafts that are read before a selection is opened. */
export function handsDraftsOver(device: Device): void {
  let storage: SelectionStorage;
  let again: SelectionStorage;
  beforeEach(async () => {
    const { tab } = device();
    const writer = tab();
    await writer.fence.raise();
    storage = writer.storage;
    again = tab().storage;
  });

  it("hands drafts over in small parts, as long as more are wanted", async () => {
    const many = new Map(
      Array.from({ length: 900 }, (_, index) => [`k${index}`, { text: `draft ${index}` }]),
    );
    await storage.saveDrafts("s1", many);
    await storage.saveDraft("s10", "k1", "of another selection");
    const handed: (readonly [string, unknown])[] = [];
    const take = async (part: ReadonlyMap<string, unknown>): Promise<boolean> => {
      handed.push(...part);
      return true;
    };
    expect(await valueOf(storage.readDrafts("s1", take))).not.toBeNull();
    expect(handed).toHaveLength(900);
    expect(new Map(handed)).toEqual(many);
    let parts = 0;
    expect(await valueOf(storage.readDrafts("s1", async () => (parts += 1) < 1))).toBeNull();
    expect(parts).toBe(1);
    expect(await valueOf(storage.readDrafts("s2", take))).not.toBeNull();
    expect(handed).toHaveLength(900);
  });

  it("gives known drafts back as long as none was written, and only where this tab writes", async () => {
    await storage.saveDraft("s1", "k", "old");
    const read = async (from: SelectionStorage): Promise<string | null> =>
      valueOf(from.readDrafts("s1", async () => true));
    const drafts: ReadonlyMap<string, unknown> = new Map([["k", "known"]]);
    const mark = (await read(storage)) ?? "";
    const known = { acts: new Map(), drafts: { drafts, mark } };
    expect((await valueOf(storage.load("s1", undefined, known))).drafts).toBe(drafts);
    // Whoever does not write cannot know what is written.
    expect(await read(again)).toBeNull();
    expect((await valueOf(again.load("s1", undefined, known))).drafts.get("k")).toBe("old");
    await storage.saveDraft("s1", "k", "new");
    expect((await valueOf(storage.load("s1", undefined, known))).drafts.get("k")).toBe("new");
    const since = { acts: new Map(), drafts: { drafts, mark: (await read(storage)) ?? "" } };
    await storage.appendActs("s1", [anAct("a")], aCard("s1"), new Map([["k", null]]));
    expect((await valueOf(storage.load("s1", undefined, since))).drafts.size).toBe(0);
  });

  it("gives no drafts back that were known before another tab wrote", async () => {
    const { tab } = device();
    const [first, second] = [tab(), tab()];
    await first.fence.raise();
    await first.storage.saveDraft("s1", "k", "old");
    const mark = (await valueOf(first.storage.readDrafts("s1", async () => true))) ?? "";
    const known = { acts: new Map(), drafts: { drafts: new Map([["k", "known"]]), mark } };
    await second.fence.raise();
    expect((await valueOf(first.storage.load("s1", undefined, known))).drafts.get("k")).toBe("old");
    await second.storage.saveDraft("s1", "k", "new");
    await first.fence.raise();
    expect((await valueOf(first.storage.load("s1", undefined, known))).drafts.get("k")).toBe("new");
  });

  it("gives no drafts back that were being written while they were read", async () => {
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
    };
    for (let delay = 0; delay < 40; delay += 1) {
      await storage.saveDraft("s1", "k", "old");
      const ahead: string[] = [];
      const wroteBefore = storage.saveDraft("s1", "k", `before ${delay}`);
      await turns(delay % 8);
      const reading = storage.readDrafts("s1", async (part) => ahead.push(...part.keys()) > 0);
      await turns(delay);
      const wrote = storage.saveDraft("s1", "k", `new ${delay}`);
      const mark = await valueOf(reading);
      const drafts = mark === null ? null : { drafts: new Map([["k", "known"]]), mark };
      const loading = storage.load("s1", undefined, { acts: new Map(), drafts });
      await Promise.all([wroteBefore, wrote]);
      expect((await valueOf(loading)).drafts.get("k"), `${delay} turns`).toBe(`new ${delay}`);
    }
  });
}
