import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en, type LaterWords } from "#words/en.ts";
import { frameworks } from "#words/en/frameworks.ts";
import { print } from "#words/en/print.ts";
import { printDay } from "#words/en/print-day.ts";
import { schedule } from "#words/en/schedule.ts";
import { secondLanguage } from "#words/en/second-language.ts";
import { warmUp } from "#words/en/warm-up.ts";

const LATER: LaterWords = { frameworks, print, printDay, schedule, secondLanguage, warmUp };

type Node = string | { readonly [key: string]: Node };

const sentencesOf = (node: Node, at: string): readonly (readonly [string, string])[] =>
  typeof node === "string"
    ? [[at, node]]
    : Object.entries(node).flatMap(([key, each]) => sentencesOf(each, at === "" ? key : `${at}.${key}`));

const ALL = sentencesOf({ ...en, ...LATER }, "");

const breaking = (rule: RegExp): readonly string[] =>
  ALL.filter(([, text]) => rule.test(text)).map(([key, text]) => `${key}: ${text}`);

describe("the English catalogue", () => {
  it.each([
    ["pleading", /\bplease\b/i],
    ["apology", /\boops\b|\bsorry\b|\bunfortunately\b/i],
    ["self-praise", /\bsuccessful(ly)?\b|\bsmart\b|\binsights?\b|\bpowerful\b/i],
    ["artificial intelligence", /\bA\.?I\b/],
    ["exclamation mark", /!/],
    ["word of another tool for unsealing", /\breveal/i],
  ])("holds no %s", (_what, rule) => {
    expect(breaking(rule)).toEqual([]);
  });

  it("holds no double or leading spaces, no line ends and no em dashes", () => {
    expect(breaking(/ {2}|^ |[\n\t]|—/)).toEqual([]);
  });

  it("has typographic apostrophes and quotation marks", () => {
    expect(breaking(/['"]/)).toEqual([]);
  });

  it("has no empty sentence, and every gap in it has a plain name", () => {
    expect(ALL.filter(([, text]) => text === "").map(([key]) => key)).toEqual([]);
    expect(breaking(/\{\{(?!\w+\}\})|(?<!\{\{\w*)\}\}(?<!\{\{\w+\}\})/)).toEqual([]);
  });

  it("says of many what it says of one", () => {
    const keys = new Set(ALL.map(([key]) => key));
    expect(
      [...keys].filter((key) => key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other"))),
    ).toEqual([]);
  });
});

/** Source files below a folder as one text. */
function sourceBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

describe("the words of documents", () => {
  it("exist for every code that a builder says outright", () => {
    const keys = new Set(ALL.map(([key]) => key));
    const said = [...sourceBelow("src/core/documents").matchAll(/\bsay\(\s*"([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(said.length).toBeGreaterThan(50);
    const missing = [...new Set(said)].filter(
      (code) => !keys.has(`print.${code}`) && !keys.has(`print.${code}_other`),
    );
    expect(missing).toEqual([]);
  });
});
