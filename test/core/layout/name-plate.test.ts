import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { PlacedPage, TextItem } from "#core/layout/placed.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import { aDocument } from "#test/core/layout/a-document.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { textItems } from "#test/core/layout/placed-text.ts";

const plate = (name: string, more: Partial<PrintDocument> = {}): PrintDocument =>
  aDocument([], {
    sections: [{ kind: "name-plate", name, under: "Acting chair", foldHint: "Fold here." }],
    ...more,
  });

const pageOf = (document: PrintDocument): PlacedPage => {
  const placed = layoutDocument(document, MEASURE);
  expect(placed.problems).toEqual([]);
  expect(placed.pages).toHaveLength(1);
  return placed.pages[0] as PlacedPage;
};

const wordsOf = (items: readonly TextItem[]): string => items.map((item) => item.text).join(" ");

describe("a name plate", () => {
  const names = fc
    .array(fc.constantFrom("Maximiliana", "Wolfeschlegelsteinhausenbergerdorff", "de", "Łucja", "Oak"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(" "));

  it("keeps every name whole within its face, on both formats", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("A4" as const, "Letter" as const), (name, format) => {
        const page = pageOf(plate(name, { format }));
        const face = page.height / 3;
        const near = textItems(page).filter((item) => item.turned !== true && item.y < 2 * face);
        const far = textItems(page).filter((item) => item.turned === true);
        expect(wordsOf(near)).toBe(`${name} Acting chair`);
        expect(wordsOf(far)).toBe(wordsOf(near));
        for (const item of near) {
          expect(item.x).toBeGreaterThan(10);
          expect(item.x + item.width).toBeLessThan(page.width - 10);
          expect(item.y - item.size * 0.3).toBeGreaterThan(face);
        }
        // Upside down they run to the left, and stand above the fold.
        for (const item of far) {
          expect(item.x).toBeLessThan(page.width - 10);
          expect(item.x - item.width).toBeGreaterThan(10);
          expect(item.y + item.size * 0.3).toBeLessThan(face);
          expect(item.y).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("sets a short name as large as it goes, a long one smaller", () => {
    const sizeOf = (name: string): number =>
      Math.max(...textItems(pageOf(plate(name))).map((item) => item.size));
    expect(sizeOf("Ann Oak")).toBe(66);
    expect(sizeOf("Wolfeschlegelsteinhausenbergerdorff")).toBeLessThan(40);
  });

  it("prints the marking on the foot", () => {
    const page = pageOf(plate("Ann Oak", { marking: "PANEL ONLY" }));
    const marking = textItems(page).find((item) => item.text === "PANEL ONLY");
    expect(marking?.y).toBeGreaterThan((page.height * 2) / 3);
  });
});

describe("paper printed on both sides", () => {
  const twoPlates = (sides?: PrintDocument["sides"]): PrintDocument => {
    const [section] = plate("Ann Oak").sections;
    if (section === undefined) throw new Error("no section");
    return { ...plate("Ann Oak"), sections: [section, section], ...(sides === undefined ? {} : { sides }) };
  };

  it("has a blank back after a section that ends on a front", () => {
    const { pages, bookmarks } = layoutDocument(twoPlates("both"), MEASURE);
    expect(pages.map((page) => page.items.length > 0)).toEqual([true, false, true, false]);
    expect(bookmarks.map(({ page }) => page)).toEqual([0, 2]);
    expect(layoutDocument(twoPlates("one"), MEASURE).pages).toHaveLength(2);
    expect(layoutDocument(twoPlates(), MEASURE).pages).toHaveLength(2);
  });

  it("counts in a section only the pages with something on them", () => {
    const flow = aDocument(
      [
        { kind: "paragraph", text: "one" },
        { kind: "page-break" },
        { kind: "paragraph", text: "two" },
        { kind: "page-break" },
        { kind: "paragraph", text: "three" },
      ],
      { foot: { left: "", right: "page {sectionPage} of {sectionPages}" }, sides: "both" },
    );
    const { pages } = layoutDocument(flow, MEASURE);
    expect(pages).toHaveLength(4);
    expect(pages.flatMap(textItems).map(({ text }) => text)).toContain("page 3 of 3");
  });
});

describe("a marked row", () => {
  it("has a bar down its left side, as high as the row", () => {
    const table = aDocument([
      {
        kind: "table",
        rules: "ruled",
        header: null,
        columns: [{ width: 40, padLeft: 4 }],
        rows: ["first", "second second second second second second", "third"].map((text) => [
          { kind: "text", text },
        ]),
        marked: [1],
      },
    ]);
    const [page] = layoutDocument(table, MEASURE).pages;
    const bars = (page?.items ?? []).filter((item) => item.kind === "rect");
    const second = textItems(page as PlacedPage).filter((item) => item.text.includes("second"));
    expect(bars).toHaveLength(1);
    expect(second.length).toBeGreaterThan(1);
    const [bar] = bars;
    for (const item of second) {
      expect(item.y).toBeGreaterThan(bar?.y ?? Infinity);
      expect(item.y).toBeLessThan((bar?.y ?? 0) + (bar?.h ?? 0));
    }
  });
});
