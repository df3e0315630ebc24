import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, unguarded, type Table } from "#core/framework/csv/cells.ts";
import { COLUMNS } from "#core/framework/csv/columns.ts";
import { identify } from "#core/framework/csv/identify.ts";
import { readTable } from "#core/framework/csv/read-table.ts";
import { writeTable } from "#core/framework/csv/write-table.ts";
import { settleStandings } from "#core/framework/settle-standings.ts";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import { A_FRAMEWORK, ANY_FRAMEWORK } from "#test/core/framework/frameworks.ts";

/** Cells as a file holds them, guarded, without the quotes that a reader of CSV takes off. */
const asInFile = (table: Table): Table =>
  table.map((row) => row.map((cell) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));

function backFrom(table: Table, framework: Framework): Framework {
  const { spelt, problems } = readTable(table);
  expect(problems.filter((each) => each.weight === "blocks" && each.code !== "no-rows")).toEqual([]);
  const { id, name, version, basedOn } = framework;
  const identity = { id, name, version, ...(basedOn === undefined ? {} : { basedOn }) };
  const words = tidyFramework(identify(spelt, identity, [framework], () => "new"));
  return settleStandings(words, [framework]);
}

const rowsOf = (...rows: readonly { readonly [K in (typeof COLUMNS)[number]]?: string }[]): Table => [
  COLUMNS,
  ...rows.map((row) => COLUMNS.map((column) => row[column] ?? "")),
];

const problemsOf = (table: Table) =>
  readTable(table).problems.map(({ code, weight, row, column }) => `${weight} ${code} ${row} ${column}`);

describe("a framework as a table", () => {
  it("comes back as it was, known again by its words", () => {
    expect(backFrom(asInFile(writeTable(A_FRAMEWORK)), A_FRAMEWORK)).toEqual(A_FRAMEWORK);
  });

  it("comes back as it was, whatever its words are", () => {
    fc.assert(
      fc.property(ANY_FRAMEWORK, (any) => {
        const framework = settleStandings(any, [any]);
        expect(backFrom(asInFile(writeTable(framework)), framework)).toEqual(framework);
      }),
      { numRuns: 300 },
    );
  });

  it("has a row for each competency, each level and each further question, and says first which framework it is", () => {
    const [head, ...rows] = writeTable(A_FRAMEWORK);
    expect(head).toEqual(COLUMNS);
    expect(rows.map((row) => [row[0], row[2], row[11]])).toEqual([
      ["Listening", "", ""],
      ["Listening", "hear", "When did you last hear?"],
      ["Listening", "listen", "When did you last listen?"],
      ["Listening", "understand", "When did you last understand?"],
      ["Drawing", "", "What did you draw?"],
    ]);
    expect(rows.map((row) => row.slice(16).join("|"))).toEqual([
      "The Survey|2026.1|Read in its handbook.|survey",
      "|||",
      "|||",
      "|||",
      "|||",
    ]);
  });
});

describe("the text of a table", () => {
  it("is RFC 4180 with a byte order mark, and no cell is a formula", () => {
    const table = [["a", 'say "x"', "two\nlines", "=1+1", "'=x", "a;b", "-3"]];
    expect(csvText(table, ",")).toBe(`\ufeffa,"say ""x""","two\nlines",'=1+1,''=x,"a;b",'-3\r\n`);
    expect(csvText([["a", "b"]], ";")).toBe("\ufeffa;b\r\n");
  });

  it("takes off only the apostrophe that was put there", () => {
    expect(["'=1", "''=x", "'tis", "'", "=1"].map(unguarded)).toEqual(["=1", "'=x", "'tis", "'", "=1"]);
  });
});

describe("reading a table", () => {
  it("goes by the headings, in any order and spelling, and leaves out what it does not know", () => {
    const { spelt, problems } = readTable([
      ["QUESTION", "probe own action", "competency", "Remarks"],
      ["Why?", "What did you do?\n\nHow?", "Drawing", "ask twice"],
    ]);
    expect(spelt.competencies).toEqual([
      {
        name: "Drawing",
        group: "",
        definition: "",
        indicators: [],
        levels: [],
        questions: [
          {
            type: "past",
            text: "Why?",
            probes: [
              { about: "action", text: "What did you do?" },
              { about: "action", text: "How?" },
            ],
          },
        ],
      },
    ]);
    expect(problems).toEqual([
      { code: "unknown-column", weight: "tells", row: 1, column: "Remarks", params: {} },
    ]);
  });

  it("takes an empty competency for the one above, with its level", () => {
    const { spelt, problems } = readTable(
      rowsOf(
        { Competency: "Drawing", Level: "neatly", Question: "One?" },
        { Question: "Two?", Type: "Situational" },
        { Level: "boldly", Question: "Three?" },
        {},
        { Competency: "Drawing", Definition: "Draws.", Question: "Four?" },
      ),
    );
    expect(problems).toEqual([]);
    const [drawing] = spelt.competencies;
    expect(drawing?.definition).toBe("Draws.");
    expect(drawing?.questions.map((each) => each.text)).toEqual(["Four?"]);
    expect(
      drawing?.levels.map(({ label, questions }) => [
        label,
        questions.map((each) => `${each.text} ${each.type}`),
      ]),
    ).toEqual([
      ["neatly", ["One? past", "Two? situational"]],
      ["boldly", ["Three? past"]],
    ]);
  });

  it("says row and column of everything it does not understand", () => {
    expect(
      problemsOf(
        rowsOf(
          { Level: "first", Question: "Whose?" },
          { Competency: "A", Definition: "One.", "Anchor 2": "no level here" },
          { Competency: "A", Definition: "Two." },
          { Competency: "A", Level: "x", Number: "three", "Anchor 1": "only one" },
          { Competency: "A", Level: "x", "Probe: result": "And?" },
          { Competency: "A", Level: "x", Question: "Why?", Type: "hypothetical" },
          { Competency: "B", Definition: "y".repeat(6_000) },
        ),
      ),
    ).toEqual([
      "blocks no-competency 2 Competency",
      "blocks only-for-levels 3 Anchor 2",
      "blocks differs 4 Definition",
      "blocks number-not-whole 5 Number",
      "blocks anchors-incomplete 5 Anchor 2",
      "blocks probe-without-question 6 Probe: result",
      "blocks type-unknown 7 Type",
      "blocks too-long 8 Definition",
    ]);
  });

  it("says what is wrong with the headings", () => {
    expect(problemsOf([])).toEqual(["blocks no-headings 1 "]);
    expect(
      problemsOf([
        ["Name", "Text"],
        ["a", "b"],
      ]),
    ).toEqual(["blocks no-headings 1 "]);
    expect(
      problemsOf([
        ["Competency", "Level", "level"],
        ["a", "b", "c"],
      ]),
    ).toEqual(["blocks column-twice 1 Level"]);
    expect(problemsOf([["Competency"]])).toEqual(["blocks no-rows 1 "]);
    expect(problemsOf([["Competency"], ["A", "more"]])).toEqual(["tells beyond-headings 2 "]);
    const many = Array.from({ length: 20_001 }, () => ["A"]);
    expect(problemsOf([["Competency"], ...many])).toEqual(["blocks too-many-rows 1 "]);
  });

  it("never throws on what is no framework at all", () => {
    const cell = fc.oneof(fc.constantFrom(...COLUMNS, ""), fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (table) => {
        expect(readTable(table).problems.every(({ row }) => row > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
