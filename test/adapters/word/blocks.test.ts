import { describe, expect, it } from "vitest";
import type { Block, Cell } from "#core/model/blocks.ts";
import type { Run } from "#core/model/printed-text.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { wordOf } from "./a-word.ts";
import { all, styled, textIn, type Element } from "./read-word.ts";

const wordWith = (...blocks: readonly Block[]) => wordOf([aDocument(blocks)]);

const styledParagraph = (text: readonly Run[]): Block => ({ kind: "paragraph", text });

const tables = (body: Element): readonly Element[] => all(body, "w:tbl");
const rowsOf = (table: Element | undefined): readonly (readonly string[])[] =>
  all(table as Element, "w:tr").map((row) => all(row, "w:tc").map(textIn));

const cellText = async (cell: Cell): Promise<string> => {
  const { body } = await wordWith({
    kind: "table",
    columns: [{ width: 60 }],
    header: null,
    rows: [[cell]],
    rules: "ruled",
  });
  return rowsOf(tables(body)[0])[0]?.[0] ?? "";
};

describe("blocks as Word", () => {
  it("makes real headings of three levels, whatever their dress", async () => {
    const { body } = await wordWith(
      { kind: "heading", level: 1, text: "One" },
      { kind: "heading", level: 2, text: [{ text: "Two " }, { text: "too", weight: 400 }], style: "figure" },
      { kind: "heading", level: 3, text: "Three", style: "label", before: 2 },
    );
    expect([1, 2, 3].map((level) => styled(body, `Heading${level}`))).toEqual([
      ["One"],
      ["Two too"],
      ["Three"],
    ]);
  });

  it("keeps the dress of each run, and breaks lines where the text does", async () => {
    const { body } = await wordWith(
      styledParagraph([
        { text: "bold", weight: 600 },
        { text: " serif", face: "serif" },
        { text: "\nnext", ink: "grey" },
      ]),
    );
    const runs = all(body, "w:r").filter((run) => textIn(run) !== "");
    expect(runs.map(textIn)).toEqual(["bold", " serif", "\nnext"]);
    expect(all(runs[0] as Element, "w:b")).toHaveLength(1);
    expect(all(runs[1] as Element, "w:rFonts")[0]?.attributes["w:ascii"]).toBe("IBM Plex Serif");
    expect(all(runs[2] as Element, "w:color")[0]?.attributes["w:val"]).toBe("6B6B6B");
  });

  it("makes lists of Word's own; each one that counts begins at 1", async () => {
    const list = (marker: "dash" | "number" | "box", ...items: string[]): Block => ({
      kind: "list",
      marker,
      items,
    });
    const { body, lines } = await wordWith(
      list("number", "a", "b"),
      list("dash", "c"),
      list("number", "d"),
      list("box", "e"),
    );
    expect(lines).toEqual(["a", "b", "c", "d", "e"]);
    const numbers = all(body, "w:numId").map((each) => each.attributes["w:val"]);
    expect(numbers).toHaveLength(5);
    expect(numbers.every((each) => /^\d+$/.test(each ?? ""))).toBe(true);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[3]).not.toBe(numbers[0]);
  });

  it("puts a section's label over its content, under a rule, so that its heading is in Word's outline", async () => {
    const { body, lines } = await wordWith({
      kind: "section",
      rule: "heavy",
      label: [{ kind: "heading", level: 2, text: "Label" }],
      content: [paragraph("Content")],
      together: true,
    });
    expect(lines).toEqual(["Label", "Content"]);
    const first = all(body, "w:p")[0] as Element;
    expect(all(first, "w:top")[0]?.attributes["w:sz"]).toBe("12");
    expect(all(first, "w:keepNext")).toHaveLength(1);
    expect(tables(body)).toHaveLength(0);
  });

  it("rules off a section that begins with a table", async () => {
    const table: Block = {
      kind: "table",
      columns: [{ width: 40 }],
      header: null,
      rows: [[]],
      rules: "plain",
    };
    const { body } = await wordWith({ kind: "section", rule: "hair", label: [], content: [table] });
    expect(all(all(body, "w:p")[0] as Element, "w:top")).toHaveLength(1);
  });

  it("makes real tables, the header said again on each page, rows not parted", async () => {
    const { body } = await wordWith({
      kind: "table",
      columns: [{ width: 20 }, { width: "rest", align: "right" }],
      header: [
        { kind: "text", text: "Head" },
        { kind: "text", text: "Figure" },
      ],
      rows: [
        [
          { kind: "text", text: "a" },
          { kind: "text", text: "1" },
        ],
      ],
      rules: "ruled",
      topRule: "heavy",
    });
    const [table] = tables(body);
    expect(rowsOf(table)).toEqual([
      ["Head", "Figure"],
      ["a", "1"],
    ]);
    const [header, row] = all(table as Element, "w:tr");
    expect(all(header as Element, "w:tblHeader")).toHaveLength(1);
    expect(all(row as Element, "w:tblHeader")).toHaveLength(0);
    expect(all(row as Element, "w:cantSplit")).toHaveLength(1);
    expect(all(row as Element, "w:jc").map((each) => each.attributes["w:val"])).toContain("right");
    const grid = all(table as Element, "w:gridCol").map((each) => Number(each.attributes["w:w"]));
    // 177 mm of text on A4, in twentieths of a point.
    expect(grid.reduce((sum, each) => sum + each, 0)).toBeCloseTo(10_035, -1);
  });

  it("has words for every cell, also for those that are drawn on paper", async () => {
    expect(await cellText({ kind: "empty" })).toBe("");
    expect(await cellText({ kind: "text", text: "word" })).toBe("word");
    expect(await cellText({ kind: "stack", blocks: [paragraph("one"), paragraph("two")] })).toBe("onetwo");
    expect(await cellText({ kind: "criterion", number: "3", name: "Name", level: "Level", flag: "F" })).toBe(
      "3  Name  FLevel",
    );
    expect(await cellText({ kind: "mark", shape: "tick", alt: "met" })).toBe("✓");
    expect(await cellText({ kind: "mark", shape: "struck-box", alt: "not assessed" })).toBe("☒");
    expect(await cellText({ kind: "score", text: "3.5", weight: "agreed" })).toBe("3.5");
    const dots: Cell = { kind: "dots", points: 5, scores: [2, 3], agreed: 3, alt: "scores 3, 4, agreed 4" };
    expect(await cellText(dots)).toBe("scores 3, 4, agreed 4");
    expect(await cellText({ kind: "axis", labels: ["1", "2", "3"] })).toBe("1 2 3");
  });

  it("has a line for each signature, and rows of no more than asked for", async () => {
    const person = (name: string) => ({ above: null, name, lines: ["Chair", "18 Feb"] });
    const { body, lines } = await wordWith({
      kind: "signatures",
      perRow: 2,
      people: [{ ...person("A"), above: { text: "by message", face: "sans" } }, person("B"), person("C")],
    });
    expect(lines).toEqual([
      "by message",
      "A",
      "Chair",
      "18 Feb",
      "B",
      "Chair",
      "18 Feb",
      "C",
      "Chair",
      "18 Feb",
    ]);
    expect(tables(body)).toHaveLength(2);
    expect(all(body, "w:bottom").filter((each) => each.attributes["w:color"] === "000000")).toHaveLength(3);
  });

  it("has fields to write in, with their words under the line", async () => {
    const { body } = await wordWith({
      kind: "write-fields",
      fields: [
        { width: "rest", label: "Name", line: true, above: "Known" },
        { width: 30, label: "Remark", line: false },
      ],
    });
    expect(rowsOf(tables(body)[0])).toEqual([
      ["Known", "", ""],
      ["Name", "", "Remark"],
    ]);
    expect(all(body, "w:bottom").filter((each) => each.attributes["w:val"] === "single")).toHaveLength(1);
  });

  it("sets columns side by side, and explains signs", async () => {
    const { body, lines } = await wordWith(
      {
        kind: "columns",
        gap: 6,
        columns: [
          { width: 60, blocks: [paragraph("left")] },
          { width: "rest", blocks: [paragraph("right")] },
        ],
      },
      { kind: "legend", marks: [{ shape: "triangle", text: "below" }], text: "1 Achievement" },
    );
    expect(rowsOf(tables(body)[0])).toEqual([["left", "right"]]);
    expect(lines.at(-1)).toBe("▼ below   1 Achievement");
  });

  it("keeps together what is, and begins pages where asked", async () => {
    const { body } = await wordWith(
      { kind: "together", blocks: [paragraph("one"), paragraph("two")] },
      { kind: "space", height: 5 },
      { kind: "page-break" },
      { kind: "bookmark", level: 1, text: "only in PDFs" },
      { kind: "figure", width: 10, height: 10, alt: "What it shows", shapes: [] },
    );
    const paragraphs = all(body, "w:p");
    expect(all(paragraphs[0] as Element, "w:keepNext")).toHaveLength(1);
    expect(all(paragraphs[1] as Element, "w:keepNext")).toHaveLength(0);
    expect(all(body, "w:pageBreakBefore")).toHaveLength(1);
    expect(textIn(body)).toBe("onetwoWhat it shows");
  });

  it("never puts one table right upon another, which Word would take for one", async () => {
    const table: Block = {
      kind: "table",
      columns: [{ width: 40 }],
      header: null,
      rows: [[{ kind: "text", text: "a" }]],
      rules: "plain",
    };
    const { body } = await wordWith(table, table);
    const names = (all(body, "w:body")[0] as Element).children.map((child) =>
      typeof child === "string" ? child : child.name,
    );
    expect(names).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  });
});
