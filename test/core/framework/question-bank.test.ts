import { describe, expect, it } from "vitest";
import { bankOf, entryOf, isSamePost, usesForPost } from "#core/framework/question-bank.ts";
import { competenciesIn, levelsIn, OPEN_SEARCH, searchBank } from "#core/framework/search-bank.ts";
import { copyFramework } from "#core/framework/edit/frameworks.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import { A_FRAMEWORK } from "#test/core/framework/frameworks.ts";

const used = (selection: string, text: string, change: Partial<UsedQuestion> = {}): UsedQuestion => ({
  selection,
  title: "Keeper of the Archive",
  reference: "A 05/2025",
  day: "2025-02-06",
  text,
  type: "past",
  probes: ["Who else was there?"],
  serves: [{ competency: "Énergie", level: "Łączy", levelId: null }],
  bankId: null,
  ...change,
});

const USED = [
  used("s1", "When did you last hear?", { day: "2024-05-01" }),
  used("s2", "when did you last HEAR", { day: "2025-05-01", reference: "", title: "Archivist" }),
  used("s3", "What is in a box?", { type: "knowledge" }),
];
const BANK = bankOf([A_FRAMEWORK, copyFramework(A_FRAMEWORK, "own-1", "Ours")], USED);
const texts = (search: Partial<typeof OPEN_SEARCH>) =>
  searchBank(BANK, { ...OPEN_SEARCH, ...search }).map((each) => each.text);

describe("the bank", () => {
  it("has each wording once, with the frameworks that have it and the selections that put it, newest first", () => {
    expect(BANK).toHaveLength(5);
    const entry = entryOf(BANK, "When did you last hear?");
    expect(entry).toMatchObject({
      frameworks: ["The Survey", "Ours"],
      serves: expect.arrayContaining([
        { competency: "Listening", level: "hear", levelId: "s.listening.low" },
        { competency: "Énergie", level: "Łączy", levelId: null },
      ]) as unknown,
      own: false,
      bankId: "s.listening.low.q1",
    });
    expect(entry?.uses.map((use) => use.selection)).toEqual(["s2", "s1"]);
    expect(entryOf(BANK, "What is in a box?")).toMatchObject({ frameworks: [], type: "knowledge" });
    expect(entryOf(BANK, "Never asked?")).toBeNull();
  });

  it("knows which of its questions were put for the same post, but for the selection that asks", () => {
    const entry = entryOf(BANK, "When did you last hear?");
    if (entry === null) throw new Error("not there");
    const uses = (title: string, reference: string, here = "") =>
      usesForPost(entry, { title, reference }, here).map((use) => use.selection);
    expect(uses("Other title", "a 05-2025")).toEqual(["s1"]);
    expect(uses("ARCHIVIST", "B 1")).toEqual(["s2"]);
    expect(uses("Archivist", "B 1", "s2")).toEqual([]);
    expect(uses("", "")).toEqual([]);
    expect(isSamePost({ title: "", reference: "" }, { title: "", reference: "" })).toBe(false);
  });
});

describe("searching the bank", () => {
  it("finds every word anywhere, without regard to case and accents", () => {
    expect(texts({ words: "HEAR last" })).toEqual(["When did you last hear?"]);
    expect(texts({ words: "energie laczy box" })).toEqual(["What is in a box?"]);
    expect(texts({ words: "else there" })).toContain("What is in a box?");
    expect(texts({ words: "archivist" })).toEqual(["When did you last hear?"]);
    expect(texts({ words: "  " })).toHaveLength(5);
    expect(texts({ words: "nowhere" })).toEqual([]);
  });

  it("keeps to a competency, a level, a type, and to where questions come from", () => {
    expect(texts({ competency: "drawing" })).toEqual(["What did you draw?"]);
    expect(texts({ competency: "listening", level: "listen" })).toEqual(["When did you last listen?"]);
    expect(texts({ type: "situational" })).toEqual(["What did you draw?"]);
    expect(texts({ type: "knowledge" })).toEqual(["What is in a box?"]);
    expect(texts({ from: "earlier" })).toEqual(["When did you last hear?", "What is in a box?"]);
    expect(texts({ from: "frameworks" })).toHaveLength(4);
  });

  it("offers the competencies and levels that there are, each once", () => {
    expect(competenciesIn(BANK).map((each) => each.name)).toEqual(["Drawing", "Énergie", "Listening"]);
    expect(levelsIn(BANK, "listening").map((each) => each.name)).toEqual(["hear", "listen", "understand"]);
    expect(levelsIn(BANK, null)).toHaveLength(4);
  });
});
