import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formExtent } from "#core/layout/form/form-pages.ts";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { circlesOf, unreadable } from "#test/core/layout/form/readable.ts";
import { outside, overlaps, placedWords, textItems } from "#test/core/layout/placed-text.ts";

const forms = fc.record({
  kind: fc.constantFrom<FormSection["kind"]>("booklet", "short-form"),
  count: fc.integer({ min: 1, max: 20 }),
  points: fc.integer({ min: 3, max: 10 }),
  format: fc.constantFrom("A4" as const, "Letter" as const),
  words: fc.integer({ min: 3, max: 60 }),
});

describe("paper forms", () => {
  it("keep their distances with 1 to 20 criteria, 3 to 10 points, short and long questions", () => {
    fc.assert(
      fc.property(forms, ({ kind, count, points, format, words }) => {
        const question = Array.from({ length: words }, (_, index) =>
          index % 7 === 0 ? "competency" : "was",
        ).join(" ");
        const form = aForm(
          kind,
          Array.from({ length: count }, (_, index) => aCriterion(index + 1, points, { question })),
        );
        const placed = layoutDocument(formDocument(form, { format }), MEASURE);
        expect(placed.problems).toEqual([]);
        for (const page of placed.pages) {
          expect(unreadable(page)).toEqual([]);
          expect(overlaps(page)).toEqual([]);
          expect(outside(page)).toEqual([]);
        }
        expect(placed.pages.flatMap(circlesOf)).toHaveLength(count * points);
        expect(placedWords(placed).filter((each) => each === "competency")).toHaveLength(
          count * Math.ceil(words / 7),
        );
      }),
      { numRuns: 120 },
    );
  });

  it("say beforehand how many pages and lines there will be", () => {
    const ten = Array.from({ length: 10 }, (_, index) => aCriterion(index + 1, 5));
    const booklet = formExtent(aForm("booklet", ten), "A4", MEASURE);
    expect(booklet.pages).toBe(5);
    expect(booklet.criteria.every((each) => each.lines >= 7 && each.pitch >= 7)).toBe(true);
    const short = formExtent(aForm("short-form", ten), "A4", MEASURE);
    expect(short.pages).toBe(2);
    expect(short.criteria.map((each) => each.page)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(short.criteria.map((each) => each.lines)).toEqual([6, 6, 6, 6, 4, 4, 4, 4, 4, 4]);
    expect(short.criteria[0]?.questionLines).toBeLessThanOrEqual(5);
  });

  it("have exactly the pages that were said", () => {
    fc.assert(
      fc.property(forms, ({ kind, count, points, format }) => {
        const form = aForm(
          kind,
          Array.from({ length: count }, (_, index) => aCriterion(index + 1, points)),
        );
        expect(layoutDocument(formDocument(form, { format }), MEASURE).pages).toHaveLength(
          formExtent(form, format, MEASURE).pages,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("name the criterion that no page can hold", () => {
    const form = aForm("booklet", [aCriterion(1, 5, { name: "Endless", question: "why ".repeat(4000) })]);
    expect(formExtent(form, "A4", MEASURE).tooTall).toEqual(["Endless"]);
    expect(layoutDocument(formDocument(form), MEASURE).problems[0]).toMatchObject({
      code: "too-tall",
      at: "Endless",
    });
  });

  it("ask for as many page ids as there are pages", () => {
    const form = aForm("booklet", [aCriterion(1, 5), aCriterion(2, 5), aCriterion(3, 5)], {
      pageIds: ["one"],
    });
    expect(layoutDocument(formDocument(form), MEASURE).problems).toEqual([
      { code: "too-few-page-ids", document: "sample", at: "2" },
    ]);
  });

  it("hold long names and a long title without cutting them", () => {
    const name = "Wolfeschlegelsteinhausenbergerdorff Maximiliana Theodora-Konstantina";
    const form = aForm("booklet", [aCriterion(1, 5), aCriterion(2, 5), aCriterion(3, 5)], {
      candidate: { code: "TS-03", name },
      member: { initials: "M2", name },
      postTitle: "Deputy Assistant Secretary General for Operations, Logistics and Everything Else",
    });
    const placed = layoutDocument(
      formDocument(form, { marking: "ORGANISATION UNCLASSIFIED, RELEASABLE TO THE PANEL ONLY" }),
      MEASURE,
    );
    expect(placed.problems).toEqual([]);
    for (const page of placed.pages) {
      expect(unreadable(page)).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
    expect(placedWords(placed).join("").split("Theodora-").length - 1).toBe(2);
  });

  it.each(
    (["booklet", "short-form"] as const).flatMap((kind) =>
      (["A4", "Letter"] as const).map((format) => [kind, format] as const),
    ),
  )("keep names on two and more lines clear of the sheet's code: %s on %s", (kind, format) => {
    const words =
      "Maximiliana-Wilhelmine von und zu Hohenzollern-Sigmaringen-Papadopoulou de la Rochefoucauld";
    const post = "Head of Technical Security, Records, Logistics and Everything Else that the Service Needs";
    for (const [length, title] of [
      [60, 20],
      [90, 20],
      [90, 90],
      [180, 180],
      [270, 270],
    ] as const) {
      const name = `${words} `.repeat(3).slice(0, length).trim();
      const postTitle = `${post} `.repeat(4).slice(0, title).trim();
      const form = aForm(
        kind,
        Array.from({ length: 12 }, (_, index) => aCriterion(index + 1, 5)),
        {
          candidate: { code: "TS-01", name },
          member: { initials: "M4", name },
          postTitle,
          followLine: `${postTitle}. M4 ${name}, 18 Feb 2025`,
        },
      );
      const placed = layoutDocument(formDocument(form, { format }), MEASURE);
      expect(placed.problems).toEqual([]);
      expect(placed.pages.length).toBeGreaterThan(1);
      for (const page of placed.pages) {
        expect(unreadable(page)).toEqual([]);
        expect(overlaps(page)).toEqual([]);
        expect(outside(page)).toEqual([]);
      }
      const [, second] = placed.pages;
      const printed = second === undefined ? [] : textItems(second).map((item) => item.text);
      expect(printed.join(" ").replaceAll("- ", "-")).toContain(form.followLine);
    }
  });

  it("end the fields before the code, however many pages it counts", () => {
    const form = aForm(
      "booklet",
      Array.from({ length: 20 }, (_, index) => aCriterion(index + 1, 10, { question: "why ".repeat(200) })),
    );
    for (const format of ["A4", "Letter"] as const) {
      const placed = layoutDocument(formDocument(form, { format }), MEASURE);
      expect(placed.pages.length).toBeGreaterThan(9);
      const items = placed.pages[0]?.items ?? [];
      const code = items.find((item) => item.kind === "text" && item.text.startsWith("X9NHW"));
      if (code?.kind !== "text") throw new Error("no code");
      const touching = items.filter(
        (item) => item.kind === "line" && Math.abs(item.y1 - code.y) < 3 && item.x2 > code.x - 0.5,
      );
      expect(touching).toEqual([]);
    }
  });
});
