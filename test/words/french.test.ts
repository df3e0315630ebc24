import { describe, expect, it } from "vitest";
import { en } from "#words/en.ts";
import { fr } from "#words/fr.ts";
import { withFrenchPlurals, type Sentences } from "#words/french-plurals.ts";
import { LATER } from "./later-words.ts";

const sentencesOf = (node: Sentences, at = ""): readonly (readonly [string, string])[] =>
  Object.entries(node).flatMap(([key, each]) =>
    typeof each === "string" ? [[`${at}${key}`, each] as const] : sentencesOf(each, `${at}${key}.`),
  );

const ENGLISH = new Map(sentencesOf({ ...en, ...LATER }));
const FRENCH = sentencesOf(fr);

/** What stands in a sentence for something else: {{name}}, and {page} which the layout fills in. */
const gapsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\{?\w+\}?\}/g))].sort();

const breaking = (rule: RegExp): readonly string[] =>
  FRENCH.filter(([, text]) => rule.test(text)).map(([key, text]) => `${key}: ${text}`);

describe("the French catalogue", () => {
  it("says all that English says, and nothing else", () => {
    expect(FRENCH.map(([key]) => key).sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it("has the same gaps in each sentence; only of one it may write the number out", () => {
    const counts = ["{{count}}", "{{word}}", "{{number}}"];
    const differing = FRENCH.filter(([key, text]) => {
      const wanted = gapsOf(ENGLISH.get(key) ?? "");
      const there = gapsOf(text);
      const left = wanted.filter((gap) => !there.includes(gap));
      const isFree = key.endsWith("_one") && left.every((gap) => counts.includes(gap));
      return there.some((gap) => !wanted.includes(gap)) || (left.length > 0 && !isFree);
    });
    expect(differing).toEqual([]);
  });

  it("leaves nothing in English but what is the same in both languages", () => {
    const words = FRENCH.filter(([key, text]) => text === ENGLISH.get(key)).flatMap(([, text]) =>
      text.replace(/\{\{?\w+\}?\}/g, " ").match(/\p{L}{2,}/gu),
    );
    const same = new Set(words.flatMap((word) => (word === null ? [] : [word.toLowerCase()])));
    expect([...same].filter((word) => !BOTH.has(word))).toEqual([]);
    expect([...BOTH].filter((word) => !same.has(word))).toEqual([]);
  });

  it.each([
    ["pleading", /\bveuillez\b|\bs[’']il vous pla[iî]t\b|\bmerci\b/i],
    ["apology", /\boups\b|\bdésolé|\bmalheureusement\b/i],
    ["self-praise", /\bavec succès\b|\bintelligente?s?\b|\bpuissante?s?\b/i],
    ["exclamation mark", /!/],
  ])("holds no %s", (_what, rule) => {
    expect(breaking(rule)).toEqual([]);
  });

  it("holds no double or leading spaces, no line ends and no em dashes", () => {
    expect(breaking(/[ \u00a0]{2}|^[ \u00a0]|[\n\t]|—/)).toEqual([]);
  });

  it("has typographic apostrophes, and quotation marks of its own", () => {
    expect(breaking(/['"“”]/)).toEqual([]);
  });

  it("sets off what stands in two parts with a space that does not break", () => {
    expect(breaking(/[^\u00a0][;?»]/)).toEqual([]);
    expect(breaking(/«(?!\u00a0)/)).toEqual([]);
    // Not within a time ("09:30"), nor where a sign is named that somebody types ("s:") or a line that ends with it.
    expect(breaking(/[^\u00a0\d]:(?!\*|\u00a0»)|\d:(?!\d)/)).toEqual([]);
  });

  it("keeps a number and its unit in one line", () => {
    expect(breaking(/\d (?:Mo|ko|000)\b/)).toEqual([]);
  });
});

/** Words that both languages write the same way and mean alike, and names of things that have one name. */
const BOTH = new Set(
  (
    "action consensus date division document documents exact grade interruptions minimum minute minutes note notes " +
    "organisation page pages points question questions quorum signature signatures situation source total type version " +
    "panelkit pdf word us letter english français"
  ).split(" "),
);

describe("French plurals", () => {
  const plural = withFrenchPlurals({
    of: { kept_one: "{{count}} fiche", kept_other: "{{count}} fiches" },
    said_one: "Une fiche",
    said_other: "{{count}} fiches",
    alone: "Fiche",
  });

  it("say of millions what they say of others", () => {
    expect(plural).toMatchObject({ of: { kept_many: "{{count}} fiches" }, said_many: "{{count}} fiches" });
  });

  it("say of nought what they say of one, unless that writes its number out", () => {
    expect(plural).toMatchObject({ said_zero: "{{count}} fiches", alone: "Fiche" });
    expect(plural["of"]).not.toHaveProperty("kept_zero");
  });
});
