import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { FormCriterion, FormSecond, FormSection } from "#core/model/form-blocks.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";
import { circlesOf, unreadable } from "#test/core/layout/form/readable.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { outside, overlaps, placedWords } from "#test/core/layout/placed-text.ts";

/** So many words, each of them told from all others by its mark and number. */
const wordsOf = (mark: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${mark}${index}`).join(" ");

interface Size {
  readonly question: number;
  readonly anchor: number;
  readonly probes: number;
  readonly name: number;
}

function inTwo(number: number, points: number, size: Size): FormCriterion {
  const { anchors } = aCriterion(number, points);
  const mark = (what: string): string => `${what}x${number}x`;
  const second: FormSecond = {
    language: "fr",
    first: "en",
    name: wordsOf(mark("fn"), size.name),
    level: wordsOf(mark("fl"), size.name),
    question: wordsOf(mark("fq"), size.question),
    probes: Array.from({ length: size.probes }, (_, at) => wordsOf(mark(`fp${at}`), 6)),
    anchors: anchors.map((_, at) => ({
      title: wordsOf(mark(`ft${at}`), 3),
      text: wordsOf(mark(`fa${at}`), size.anchor),
    })),
  };
  return aCriterion(number, points, {
    name: wordsOf(mark("n"), size.name),
    level: wordsOf(mark("l"), size.name),
    question: wordsOf(mark("q"), size.question),
    probes: second.probes.map((_, at) => wordsOf(mark(`p${at}`), 6)),
    anchors: anchors.map((anchor, at) => ({
      ...anchor,
      title: wordsOf(mark(`t${at}`), 3),
      text: wordsOf(mark(`a${at}`), size.anchor),
    })),
    second,
  });
}

/** Every word that a form must show: probes stand in the booklet only, the short form has titles once and no anchors. */
function wanted(kind: FormSection["kind"], criteria: readonly FormCriterion[]): readonly string[] {
  const isBooklet = kind === "booklet";
  const texts = criteria.flatMap((each, index) =>
    [each, each.second].flatMap((said) => [
      said?.name,
      said?.level,
      said?.question,
      ...(isBooklet ? (said?.probes ?? []) : []),
      ...(isBooklet || index === 0 ? (said?.anchors ?? []).map(({ title }) => title) : []),
      ...(isBooklet ? (said?.anchors ?? []).map(({ text }) => text) : []),
    ]),
  );
  return texts.flatMap((text) => (text ?? "").split(" ")).filter((word) => word !== "");
}

function expectWhole(kind: FormSection["kind"], criteria: readonly FormCriterion[], format: "A4" | "Letter") {
  const placed = layoutDocument(formDocument(aForm(kind, criteria), { format }), MEASURE);
  expect(placed.problems).toEqual([]);
  for (const page of placed.pages) {
    expect(unreadable(page)).toEqual([]);
    expect(overlaps(page)).toEqual([]);
    expect(outside(page)).toEqual([]);
  }
  const shown = new Set(placedWords(placed));
  expect(wanted(kind, criteria).filter((word) => !shown.has(word))).toEqual([]);
  expect(placed.pages.flatMap(circlesOf)).toHaveLength(
    criteria.reduce((sum, each) => sum + each.anchors.length, 0),
  );
  return placed;
}

describe.each(["booklet", "short-form"] as const)("a %s in two languages", (kind) => {
  it.each(["A4", "Letter"] as const)(
    "on %s has every word of both, nothing cut, none over another",
    (format) => {
      fc.assert(
        fc.property(
          fc.record({
            count: fc.integer({ min: 1, max: 12 }),
            points: fc.integer({ min: 3, max: 10 }),
            question: fc.integer({ min: 1, max: 80 }),
            anchor: fc.integer({ min: 1, max: 12 }),
            probes: fc.integer({ min: 0, max: 5 }),
            name: fc.integer({ min: 1, max: 6 }),
          }),
          ({ count, points, ...asked }) => {
            // Of ten points in two languages, long texts fill the page before there is a line to write on.
            const size = { ...asked, anchor: points > 6 ? Math.min(7, asked.anchor) : asked.anchor };
            const placed = expectWhole(
              kind,
              Array.from({ length: count }, (_, index) => inTwo(index + 1, points, size)),
              format,
            );
            expect(placed.pages.length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it("keeps a criterion's two languages on one page, the first above the second", () => {
    const size = { question: 60, anchor: 8, probes: 2, name: 2 };
    const criteria = Array.from({ length: 9 }, (_, index) => inTwo(index + 1, 5, size));
    const placed = expectWhole(kind, criteria, "A4");
    for (let number = 1; number <= 9; number += 1) {
      const of = (mark: string) =>
        placed.pages.flatMap((page, index) =>
          page.items.flatMap((item) =>
            item.kind === "text" && item.text.startsWith(`${mark}x${number}x`) ? [{ index, y: item.y }] : [],
          ),
        );
      const [first, second] = [of("q"), of("fq")];
      expect(new Set([...first, ...second].map(({ index }) => index)).size).toBe(1);
      expect(Math.max(...first.map(({ y }) => y))).toBeLessThan(Math.min(...second.map(({ y }) => y)));
    }
  });

  it("tells the language of each to whoever hears it", () => {
    const placed = expectWhole(kind, [inTwo(1, 5, { question: 5, anchor: 3, probes: 1, name: 1 })], "A4");
    const languages = placed.pages.flatMap((page) =>
      page.items.flatMap((item) => {
        if (item.kind !== "text" || !/^f?qx1x/.test(item.text)) return [];
        return [[item.text.slice(0, 2), placed.nodes[item.node]?.language]];
      }),
    );
    expect(new Map(languages as [string, string][])).toEqual(
      new Map([
        ["qx", "en"],
        ["fq", "fr"],
      ]),
    );
  });
});

describe("a booklet on Letter", () => {
  it("begins on the next page what the first one has no room for", () => {
    const size = { question: 57, anchor: 5, probes: 5, name: 1 };
    const [first, second] = expectWhole("booklet", [inTwo(1, 9, size)], "Letter").pages;
    expect([first, second].map((page) => (page === undefined ? 0 : circlesOf(page).length))).toEqual([0, 9]);
  });
});

describe("a form in one language", () => {
  it("stands exactly where it stood before there were two", () => {
    const one = aForm("booklet", [aCriterion(1, 5), aCriterion(2, 5)]);
    const blank: FormSecond = {
      language: "fr",
      first: "en",
      name: "",
      level: "",
      question: "",
      probes: ["", ""],
      anchors: Array.from({ length: 5 }, () => ({ title: "", text: "" })),
    };
    const two = { ...one, criteria: one.criteria.map((each) => ({ ...each, second: blank })) };
    for (const kind of ["booklet", "short-form"] as const) {
      const pages = (section: FormSection) =>
        layoutDocument(formDocument({ ...section, kind }), MEASURE).pages;
      expect(pages(two)).toEqual(pages(one));
    }
  });
});
