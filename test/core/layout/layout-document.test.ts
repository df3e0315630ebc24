import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDocument, layoutFile } from "#core/layout/layout-document.ts";
import type { PlacedDocument } from "#core/layout/placed.ts";
import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { outside, overlaps, placedWords, textItems } from "#test/core/layout/placed-text.ts";

const word = fc.oneof(
  { weight: 20, arbitrary: fc.stringMatching(/^[A-Za-zăłș]{1,11}$/) },
  { weight: 1, arbitrary: fc.constant("w".repeat(60)) },
  { weight: 1, arbitrary: fc.constant("self-control/tact") },
);
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text(60).map((each): Cell => ({ kind: "text", text: each })),
  fc.record({
    kind: fc.constant("criterion" as const),
    number: fc.constant("12"),
    name: text(6),
    level: fc.option(text(9)),
    flag: fc.constantFrom("F", null),
  }),
  fc.constant<Cell>({ kind: "mark", shape: "tick", alt: "meets" }),
  fc
    .array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 })
    .map((scores): Cell => ({ kind: "dots", points: 5, scores, agreed: 2, alt: "scores" })),
);
const table: fc.Arbitrary<Block> = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 25 })
  .map((rows): Block => ({
    kind: "table",
    rules: "ruled",
    columns: [{ width: 50 }, { width: "rest", padLeft: 2, padRight: 2 }, { width: 40 }],
    header: [{ kind: "text", text: "Head" }, { kind: "empty" }, { kind: "text", text: "Other" }],
    rows,
  }));
const plain: fc.Arbitrary<Block> = fc.oneof(
  text(200).map(paragraph),
  text(12).map((each): Block => ({ kind: "heading", level: 2, text: each, bookmark: true })),
  fc
    .array(text(30), { minLength: 1, maxLength: 6 })
    .map((items): Block => ({ kind: "list", marker: "number", items })),
  fc.array(text(4), { minLength: 1, maxLength: 9 }).map((names): Block => ({
    kind: "signatures",
    people: names.map((name) => ({ above: null, name, lines: ["Member"] })),
  })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  plain,
  table,
  fc
    .tuple(
      fc.array(plain, { minLength: 1, maxLength: 2 }),
      fc.array(fc.oneof(plain, table), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([label, content, together]): Block => ({
      kind: "section",
      rule: "hair",
      label,
      content,
      together,
    })),
  fc.tuple(plain, plain).map(([a, b]): Block => ({
    kind: "columns",
    gap: 6,
    columns: [
      { width: 60, blocks: [a] },
      { width: "rest", blocks: [b] },
    ],
  })),
);

/** Words of everything the builder said, but for what is only read aloud or drawn. */
function askedWords(value: unknown): string[] {
  if (typeof value === "string") return value.split(/\s+/).filter((each) => each !== "");
  if (Array.isArray(value)) return value.flatMap(askedWords);
  if (typeof value !== "object" || value === null) return [];
  const {
    kind: _kind,
    level,
    marker: _marker,
    rule: _rule,
    rules: _rules,
    shape: _shape,
    alt: _alt,
    width: _width,
    ...rest
  } = value as Record<string, unknown>;
  return [
    ...(typeof level === "string" ? askedWords(level) : []),
    ...Object.values(rest).flatMap(askedWords),
  ];
}

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** What was lost, doubled up or put where it cannot be read. */
function faults(document: PrintDocument, placed: PlacedDocument): string[] {
  const found = counted(placedWords(placed));
  const blocks = document.sections.flatMap((section) => (section.kind === "flow" ? section.blocks : []));
  const lost = [...counted(askedWords(blocks))].filter(([each, times]) => (found.get(each) ?? 0) < times);
  return [
    ...placed.problems.map((problem) => problem.code),
    ...lost.map(([each]) => `lost: ${each}`),
    ...placed.pages.flatMap((page) => outside(page).map((each) => `outside: ${each}`)),
    ...placed.pages.flatMap((page) => overlaps(page).map((each) => `overlap: ${each}`)),
  ];
}

describe("layoutDocument", () => {
  it("places every word once, inside the page, over no other", () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("A4" as const, "Letter" as const),
        (blocks, format) => {
          const document = aDocument(blocks, { format });
          expect(faults(document, layoutDocument(document, MEASURE))).toEqual([]);
        },
      ),
      // Shrinking a document of thousands of words takes longer than the whole proof; the seed tells it again.
      { numRuns: 60, endOnFailure: true },
    );
  });

  it.each([
    ["a paragraph", (long: string): Block => paragraph(long)],
    [
      "a section",
      (long: string): Block => ({
        kind: "section",
        rule: "hair",
        label: [paragraph("Notes")],
        content: [paragraph(long)],
        together: true,
      }),
    ],
    [
      "a cell",
      (long: string): Block => ({
        kind: "table",
        rules: "ruled",
        header: null,
        columns: [{ width: 30 }, { width: "rest" }],
        rows: [
          [
            { kind: "text", text: "OF" },
            { kind: "text", text: long },
          ],
        ],
      }),
    ],
    [
      "a group",
      (long: string): Block => ({ kind: "together", blocks: [paragraph("Before"), paragraph(long)] }),
    ],
  ])("flows 5,000 words in %s over pages", (_, make) => {
    const long = Array.from({ length: 5000 }, (__, index) => `word${index}`).join(" ");
    const document = aDocument([paragraph("Opening."), make(long), paragraph("Closing.")]);
    const placed = layoutDocument(document, MEASURE);
    expect(placed.pages.length).toBeGreaterThan(5);
    expect(faults(document, placed)).toEqual([]);
  });

  it("leaves no line of a paragraph alone at either side of a page break", () => {
    const alone = (before: number): number[] => {
      const long = paragraph(Array.from({ length: 75 }, () => "standard").join(" "));
      const blocks = [paragraph("line\n".repeat(before)), ...Array.from({ length: 20 }, () => long)];
      const placed = layoutDocument(aDocument(blocks), MEASURE);
      const linesOn = placed.pages.map((page) => counted(textItems(page).map((item) => `${item.node}`)));
      return linesOn
        .flatMap((page) => [...page.entries()].filter(([node, lines]) => node !== "-1" && lines < 2))
        .map(([node]) => Number(node));
    };
    expect(Array.from({ length: 12 }, (_, index) => alone(index + 2)).flat()).toEqual([]);
  });

  it("never leaves a heading at the foot of a page", () => {
    for (let fill = 40; fill < 70; fill += 1) {
      const blocks: Block[] = [
        ...Array.from({ length: fill }, () => paragraph("line")),
        { kind: "heading", level: 2, text: "Heading" },
        paragraph("Under it"),
      ];
      const { pages } = layoutDocument(aDocument(blocks), MEASURE);
      const pageOf = (sought: string): number =>
        pages.findIndex((page) => textItems(page).some((item) => item.text === sought));
      expect(pageOf("Heading")).toBe(pageOf("Under it"));
    }
  });

  it("repeats a table's header overleaf, outside the structure", () => {
    const rows = Array.from({ length: 120 }, (_, index): Cell[] => [{ kind: "text", text: `row ${index}` }]);
    const { pages } = layoutDocument(
      aDocument([
        {
          kind: "table",
          rules: "ruled",
          columns: [{ width: "rest" }],
          header: [{ kind: "text", text: "Name" }],
          rows,
        },
      ]),
      MEASURE,
    );
    const heads = pages.map((page) => textItems(page).find((item) => item.text === "Name"));
    expect(pages.length).toBeGreaterThan(2);
    expect(heads.every((head) => head !== undefined)).toBe(true);
    expect(heads.slice(1).every((head) => head?.node === -1)).toBe(true);
    expect(heads[0]?.node).toBeGreaterThan(0);
  });

  it("begins a new page at a page break and for each section", () => {
    const document = aDocument([], {
      sections: [
        { kind: "flow", blocks: [paragraph("a"), { kind: "page-break" }, paragraph("b")] },
        {
          kind: "flow",
          blocks: [paragraph("c")],
          header: {
            left: "DS-04, page {sectionPage} of {sectionPages}",
            middle: "",
            right: "{page}/{pages}",
          },
        },
      ],
    });
    const { pages } = layoutDocument(document, MEASURE);
    expect(pages.map((page) => textItems(page)[0]?.text)).toEqual(["a", "b", "c"]);
    expect(textItems(pages[2] ?? { width: 0, height: 0, items: [] }).map((item) => item.text)).toContain(
      "DS-04, page 1 of 1",
    );
  });

  it("counts through the file where asked", () => {
    const header = { left: "", middle: "", right: "{filePage} of {filePages}" };
    const placed = layoutFile(
      [aDocument([paragraph("a")], { header }), aDocument([paragraph("b")], { header })],
      MEASURE,
    );
    expect(placed.flatMap((each) => each.pages.flatMap(textItems)).map((item) => item.text)).toContain(
      "2 of 2",
    );
  });

  it("prints the marking on every page as it was typed", () => {
    const marking = "ORGANISATION – UNCLASSIFIED";
    for (const left of ["", "Dots: members’ own scores."]) {
      const { pages } = layoutDocument(
        aDocument([paragraph("a"), { kind: "page-break" }, paragraph("b")], {
          marking,
          foot: { left, right: "Printed today" },
        }),
        MEASURE,
      );
      for (const page of pages) expect(textItems(page).map((item) => item.text)).toContain(marking);
    }
  });

  it("gives the same places twice", () => {
    const document = aDocument([paragraph("some words ".repeat(400))]);
    expect(layoutDocument(document, MEASURE)).toEqual(layoutDocument(document, MEASURE));
  });

  it("names what is too wide or cannot be parted", () => {
    const wide = aDocument([
      {
        kind: "table",
        rules: "plain",
        header: null,
        columns: [{ width: 150 }, { width: 90 }],
        rows: [
          [
            { kind: "text", text: "a" },
            { kind: "text", text: "b" },
          ],
        ],
      },
    ]);
    expect(layoutDocument(wide, MEASURE).problems.map((problem) => problem.code)).toContain("too-wide");
    const tall = aDocument([{ kind: "figure", width: 100, height: 400, alt: "", shapes: [] }]);
    expect(layoutDocument(tall, MEASURE).problems.map((problem) => problem.code)).toEqual(["too-tall"]);
  });
});
