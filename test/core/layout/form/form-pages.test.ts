import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formExtent } from "#core/layout/form/form-pages.ts";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { CircleItem, LineItem, PlacedPage, QrItem, RectItem } from "#core/layout/placed.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { boxOf, outside, overlaps, placedWords, textItems } from "#test/core/layout/placed-text.ts";

const circlesOf = (page: PlacedPage): CircleItem[] => page.items.filter((item) => item.kind === "circle");
const squaresOf = (page: PlacedPage): RectItem[] =>
  page.items.filter(
    (item): item is RectItem => item.kind === "rect" && item.w > 4 && item.w < 7 && item.radius === 0,
  );
const writingOf = (page: PlacedPage): LineItem[] =>
  page.items.filter(
    (item): item is LineItem =>
      item.kind === "line" && item.width < 0.8 && item.y1 === item.y2 && item.x2 - item.x1 > 60,
  );
const SLACK = 0.02;

/** What breaks the distances from which a scan is read back. */
function unreadable(page: PlacedPage): string[] {
  const texts = textItems(page);
  const qrs = page.items.filter((item): item is QrItem => item.kind === "qr");
  const qrEdges = qrs.map((qr) => ({ left: qr.x, right: qr.x + qr.size, top: qr.y, bottom: qr.y + qr.size }));
  const near = (things: readonly Edges[], least: number, what: string): string[] =>
    texts
      .filter((item) => things.some((thing) => gap(boxOf(item), thing) < least - SLACK))
      .map((item) => `${what}: ${item.text}`);
  return [
    ...(squaresOf(page).length === 4 ? [] : ["squares"]),
    ...(qrs.length === 1 && qrs.every((qr) => qr.size >= 20) ? [] : ["QR"]),
    ...near(squaresOf(page).map(edges), 4, "near a square"),
    ...near(qrEdges, 3.2, "near the QR"),
    ...circlesOf(page).flatMap((circle) => tooNear(circle, page)),
  ];
}

function tooNear(circle: CircleItem, page: PlacedPage): string[] {
  const distance = (box: Edges): number =>
    Math.hypot(
      Math.max(0, box.left - circle.cx, circle.cx - box.right),
      Math.max(0, box.top - circle.cy, circle.cy - box.bottom),
    );
  const others = circlesOf(page).filter(
    (other) => other !== circle && Math.hypot(other.cx - circle.cx, other.cy - circle.cy) < 12 - SLACK,
  );
  const lines = writingOf(page).filter((line) => Math.abs(line.y1 - circle.cy) < 8 - SLACK);
  const gutters = page.items.filter((item): item is LineItem => item.kind === "line" && item.x1 === item.x2);
  const crossed = gutters.filter(
    (line) => distance({ left: line.x1, right: line.x1, top: line.y1, bottom: line.y2 }) < 4.9,
  );
  const texts = textItems(page).filter(
    (item) => item.node !== circle.node && distance(boxOf(item)) < 7 - SLACK,
  );
  return [
    ...(Math.abs(circle.r * 2 + circle.stroke - 6) < 0.001 ? [] : ["size of a circle"]),
    ...others.map(() => "circles too near"),
    ...lines.map(() => "writing line near a circle"),
    ...crossed.map(() => "letter column near a circle"),
    ...texts.map((item) => `near a circle: ${item.text}`),
  ];
}

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const edges = (rect: RectItem): Edges => ({
  left: rect.x - rect.stroke / 2,
  right: rect.x + rect.w + rect.stroke / 2,
  top: rect.y - rect.stroke / 2,
  bottom: rect.y + rect.h + rect.stroke / 2,
});
const gap = (a: Edges, b: Edges): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

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
});
