import { beforeEach, describe, expect, it } from "vitest";
import type { SelectionStorage } from "#core/ports.ts";
import { hashText } from "#core/shared/hash.ts";
import {
  aCard,
  anAct,
  aWholeAct,
  aWriter,
  byHash,
  done,
  valueOf,
  type Device,
} from "#test/contract/storage-samples.ts";
import { handsDraftsOver } from "#test/contract/storage-drafts.ts";
import { writesAllOrNothing } from "#test/contract/storage-writes.ts";

const nothing = { acts: new Map(), shapes: null, drafts: new Map(), journal: [] };

/** What every `SelectionStorage` promises. */
export function holdsSelectionStorage(device: Device): void {
  describe("keeps what it is given", () => {
    keepsWhatItIsGiven(device);
  });
  describe("hands drafts over, and gives back those that are known", () => {
    handsDraftsOver(device);
  });
  describe("writes all or nothing", () => {
    writesAllOrNothing(device);
  });
}

function keepsWhatItIsGiven(device: Device): void {
  let storage: SelectionStorage;
  let again: SelectionStorage;
  beforeEach(async () => {
    const { tab } = device();
    const writer = tab();
    await writer.fence.raise();
    storage = writer.storage;
    again = tab().storage;
  });

  it("begins empty, and a selection that is not there reads as empty", async () => {
    expect(await valueOf(storage.list())).toEqual([]);
    expect(await valueOf(storage.load("s1"))).toEqual(nothing);
    expect(await valueOf(storage.writers("s1"))).toEqual([]);
    expect(await valueOf(storage.settings())).toEqual({});
    expect(await storage.remove("s1")).toEqual(done);
  });

  it("acts and their card, for another tab too", async () => {
    expect(await storage.appendActs("s1", [anAct("a"), anAct("b")], aCard("s1"))).toEqual(done);
    expect(await storage.appendActs("s1", [anAct("c")], aCard("s1", { candidates: 8 }))).toEqual(done);
    const { acts } = await valueOf(again.load("s1"));
    expect(acts).toEqual(byHash(anAct("a"), anAct("b"), anAct("c")));
    expect(await valueOf(again.list())).toEqual([aCard("s1", { candidates: 8 })]);
  });

  it("hands all acts over as they are read, each once", async () => {
    const many = Array.from({ length: 40 }, (_, index) => anAct(`act ${index}`));
    await storage.appendActs("s1", many, aCard("s1"));
    await storage.appendActs("s10", [anAct("of another selection")], aCard("s10"));
    const handed: (readonly [string, unknown])[] = [];
    const { acts } = await valueOf(again.load("s1", (part) => void handed.push(...part)));
    expect(handed).toHaveLength(40);
    expect(new Map(handed)).toEqual(byHash(...many));
    expect(acts).toEqual(byHash(...many));
  });

  it("reads of acts that are known only whether they are still there", async () => {
    await storage.appendActs("s1", [anAct("a"), anAct("b")], aCard("s1"));
    const known = (await valueOf(again.load("s1"))).acts;
    await storage.appendActs("s1", [anAct("c")], aCard("s1"));
    const handed: (readonly [string, unknown])[] = [];
    const { acts } = await valueOf(
      again.load("s1", (part) => void handed.push(...part), {
        acts: new Map([...known, ...byHash(anAct("gone"))]),
        drafts: null,
      }),
    );
    expect(acts).toEqual(byHash(anAct("a"), anAct("b"), anAct("c")));
    expect(new Map(handed)).toEqual(acts);
    for (const [hash, act] of known) expect(acts.get(hash)).toBe(act);
    const many = Array.from({ length: 240 }, (_, index) => anAct(`act ${index}`));
    await storage.appendActs("s1", many, aCard("s1"));
    expect((await valueOf(again.load("s1", undefined, { acts: known, drafts: null }))).acts.size).toBe(243);
  });

  it("hands acts over in small parts, as long as more are wanted", async () => {
    const many = Array.from({ length: 200 }, (_, index) => anAct(`act ${index}`));
    await storage.appendActs("s1", many, aCard("s1"));
    const handed: (readonly [string, unknown])[] = [];
    const take = async (part: ReadonlyMap<string, unknown>): Promise<boolean> => {
      handed.push(...part);
      return true;
    };
    expect(await valueOf(again.readActs("s1", take))).toBe(true);
    expect(handed).toHaveLength(200);
    expect(new Map(handed)).toEqual(byHash(...many));
    let parts = 0;
    expect(await valueOf(again.readActs("s1", async () => (parts += 1) < 1))).toBe(false);
    expect(parts).toBe(1);
  });

  it("an act once, as first written, and a body where it was missing", async () => {
    await storage.appendActs("s1", [anAct("a", "first"), anAct("b", null), anAct("b", null)], aCard("s1"));
    await storage.appendActs(
      "s1",
      [anAct("a", "second"), anAct("a", null), anAct("b", "late"), anAct("b", null)],
      aCard("s1"),
    );
    const { acts } = await valueOf(storage.load("s1"));
    expect(acts).toEqual(byHash(anAct("a", "first"), anAct("b", "late")));
  });

  it("a card alone, when no acts come with it", async () => {
    await storage.appendActs("s1", [], aCard("s1", { lastCopyAt: "2025-02-18T10:00:00+01:00" }));
    expect(await valueOf(storage.list())).toEqual([aCard("s1", { lastCopyAt: "2025-02-18T10:00:00+01:00" })]);
  });

  it("drafts, each by its key, the last one saved", async () => {
    await storage.saveDraft("s1", "k", { text: "Ha" });
    await storage.saveDraft("s1", "k", { text: "Half", deep: [{ n: 0.5 }] });
    await storage.saveDraft("s1", "other", "text");
    await storage.saveDraft("s2", "k", 1);
    expect((await valueOf(again.load("s1"))).drafts).toEqual(
      new Map<string, unknown>([
        ["k", { text: "Half", deep: [{ n: 0.5 }] }],
        ["other", "text"],
      ]),
    );
    expect(await storage.saveDraft("s1", "k", null)).toEqual(done);
    expect((await valueOf(again.load("s1"))).drafts).toEqual(new Map([["other", "text"]]));
  });

  it("drafts in the order in which they were asked to be saved, asked all at once", async () => {
    const asked = Array.from({ length: 30 }, (_, count) => storage.saveDraft("s1", "k", count));
    expect(await Promise.all(asked)).toEqual(asked.map(() => done));
    expect((await valueOf(again.load("s1"))).drafts).toEqual(new Map([["k", 29]]));
  });

  it("a copy of a draft: what changes later is not what was saved", async () => {
    const draft = { text: "as saved" };
    const saved = storage.saveDraft("s1", "k", draft);
    await saved;
    draft.text = "changed later";
    expect((await valueOf(storage.load("s1"))).drafts.get("k")).toEqual({ text: "as saved" });
  });

  it("several drafts together, and acts with the drafts they were made of", async () => {
    await storage.saveDrafts(
      "s1",
      new Map<string, unknown>([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]),
    );
    await storage.saveDrafts(
      "s1",
      new Map<string, unknown>([
        ["a", null],
        ["b", 4],
      ]),
    );
    const handedIn = new Map<string, unknown>([
      ["b", null],
      ["note", "handed in"],
    ]);
    expect(await storage.appendActs("s1", [anAct("a")], aCard("s1"), handedIn)).toEqual(done);
    const { acts, drafts } = await valueOf(again.load("s1"));
    expect(acts).toEqual(byHash(anAct("a")));
    expect(drafts).toEqual(
      new Map<string, unknown>([
        ["c", 3],
        ["note", "handed in"],
      ]),
    );
  });

  it("the journal, oldest first, with the card where it is given", async () => {
    const entries = Array.from({ length: 12 }, (_, count) => ({
      at: `t${count}`,
      code: "copy-saved",
      params: { count },
    }));
    for (const entry of entries) expect(await storage.addToJournal("s1", entry)).toEqual(done);
    await storage.addToJournal("s2", { at: "t", code: "file-read", params: {} }, aCard("s2"));
    expect((await valueOf(again.load("s1"))).journal).toEqual(entries);
    expect(await valueOf(again.list())).toEqual([aCard("s2")]);
  });

  it("writers, each once, and never in what is loaded", async () => {
    const pin = { salt: "aa", hash: "bb", params: { name: "pbkdf2", rounds: 600_000 } };
    await storage.saveWriter("s1", aWriter("w1"));
    await storage.saveWriter("s1", aWriter("w2", { role: "member", person: "p2" }));
    await storage.saveWriter("s1", aWriter("w2", { role: "member", person: "p2", pin }));
    const writers = await valueOf(again.writers("s1"));
    expect(writers).toHaveLength(2);
    expect(writers).toContainEqual(aWriter("w2", { role: "member", person: "p2", pin }));
    expect(await valueOf(again.writers("s2"))).toEqual([]);
  });

  it("whose shapes were found right, as last remembered", async () => {
    await storage.saveShapes("s1", { app: "1", acts: ["a"] });
    await storage.saveShapes("s1", { app: "2", acts: ["a", "b"] });
    expect((await valueOf(again.load("s1"))).shapes).toEqual({ app: "2", acts: ["a", "b"] });
    expect((await valueOf(again.load("s2"))).shapes).toBeNull();
  });

  it("acts that are as they were written, and says so of several hundred", async () => {
    expect(await storage.check("s1")).toEqual(done);
    const acts = Array.from({ length: 250 }, (_, index) => aWholeAct(`n${index}`));
    await storage.appendActs("s1", [...acts, { ...aWholeAct("destroyed"), body: null }], aCard("s1"));
    expect(await again.check("s1")).toEqual(done);
  });

  it("says damaged where a body is not the one that its header names", async () => {
    const acts = Array.from({ length: 250 }, (_, index) => aWholeAct(`n${index}`)).sort((a, b) =>
      hashText(a.header) < hashText(b.header) ? -1 : 1,
    );
    await storage.appendActs("sound", acts, aCard("sound"));
    for (const at of [0, 99, 100, 199, 249]) {
      const changed = acts.map((act, index) => (index === at ? { ...act, body: '{"of":"other"}' } : act));
      await storage.appendActs(`s${at}`, changed, aCard(`s${at}`));
      expect(await again.check(`s${at}`)).toEqual({ ok: false, error: { code: "damaged", detail: "acts" } });
    }
    expect(await again.check("sound")).toEqual(done);
  });

  it("settings", async () => {
    await storage.saveSetting("theme", "dark");
    await storage.saveSetting("spellcheck", false);
    await storage.saveSetting("lastPlace", { route: "/s1/interviews", session: { member: "p2" } });
    await storage.saveSetting("theme", "light");
    expect(await valueOf(again.settings())).toEqual({
      theme: "light",
      spellcheck: false,
      lastPlace: { route: "/s1/interviews", session: { member: "p2" } },
    });
  });

  it("nothing of a selection that was removed, and all of the others", async () => {
    for (const id of ["s1", "s10", "s2"]) {
      await storage.appendActs(id, [anAct("a")], aCard(id), new Map([["k", 1]]));
      await storage.addToJournal(id, { at: "t", code: "copy-saved", params: {} });
      await storage.saveWriter(id, aWriter("w"));
      await storage.saveShapes(id, { app: "1", acts: ["a"] });
    }
    expect(await storage.remove("s1")).toEqual(done);
    expect((await valueOf(again.list())).map((card) => card.id).sort()).toEqual(["s10", "s2"]);
    expect(await valueOf(again.load("s1"))).toEqual(nothing);
    expect(await valueOf(again.writers("s1"))).toEqual([]);
    const other = await valueOf(again.load("s10"));
    expect([other.acts.size, other.drafts.size, other.journal.length]).toEqual([1, 1, 1]);
    expect(await valueOf(again.writers("s10"))).toHaveLength(1);
  });
}
