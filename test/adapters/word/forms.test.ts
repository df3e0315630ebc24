import { describe, expect, it } from "vitest";
import type { FormCriterion, FormSection } from "#core/model/form-blocks.ts";
import { readSource } from "#adapters/reading/read-source.ts";
import { formsDocument } from "#core/documents/forms.ts";
import { buildSelection, must } from "#test/builders.ts";
import { PRINT } from "#test/core/documents/print.ts";
import { aDocument } from "#test/core/layout/a-document.ts";
import { aForm } from "#test/core/layout/form/a-form.ts";
import { testWorld } from "#test/make-world.ts";
import { wordBytes, wordOf } from "./a-word.ts";
import { all, styled, textIn, xml, type Element } from "./read-word.ts";

const criterion = (number: number, more: Partial<FormCriterion> = {}): FormCriterion => ({
  number: String(number),
  name: `Criterion ${number}`,
  requiredLabel: "Required",
  level: `Level ${number}`,
  weightNote: number === 2 ? "counts twice" : null,
  questionNote: `Question ${number}, asked by CV`,
  question: `What did you do in case ${number}?`,
  probes: [`Probe ${number}a`, `Probe ${number}b`],
  anchors: points(5),
  ...more,
});

const points = (count: number): FormCriterion["anchors"] =>
  Array.from({ length: count }, (_, index) => ({
    point: String(index + 1),
    title: `Title ${index + 1}`,
    text: `Anchor ${index + 1}`,
  }));

const formOf = (section: FormSection) => wordOf([aDocument([], { sections: [section], marking: "MARKED" })]);

const count = (element: Element, sign: string): number => textIn(element).split(sign).length - 1;
/** Circles to fill, and boxes for "not put": what the instructions on the form speak of. */
const marks = (element: Element): readonly [number, number] => [count(element, "○"), count(element, "☐")];

/** Rows ruled in the grey of writing lines that have two cells. */
const writingRows = (body: Element): readonly Element[] =>
  all(body, "w:tr").filter(
    (row) =>
      all(row, "w:tc").length === 2 &&
      all(row, "w:bottom").filter((each) => each.attributes["w:color"] === "9A9A9A").length === 2,
  );

/** Of each criterion, how many lines there are to write on: each has a table of them. */
const linesEach = (body: Element): readonly number[] =>
  all(body, "w:tbl")
    .map((table) => {
      const rows = table.children.filter((each) => typeof each !== "string" && each.name === "w:tr");
      return rows.length === writingRows(table).length ? rows.length : 0;
    })
    .filter((lines) => lines > 0);

describe("a booklet as Word", () => {
  it("has all that the paper has, in its order", async () => {
    const { body, lines } = await formOf(
      aForm(
        "booklet",
        [1, 2, 3].map((number) => criterion(number)),
      ),
    );
    expect(styled(body, "Heading1")).toEqual(["Head of Records"]);
    expect(styled(body, "Heading2")).toEqual(
      [1, 2, 3].map((n) => `${n}  Criterion ${n}Question\u00A0${n},\u00A0asked\u00A0by\u00A0CV`),
    );
    const order = [
      "TS-03 Quillon Varley",
      "What did you do in case 1?",
      "Probe 1a",
      "Anchor 1",
      "What did you do in case 3?",
    ];
    expect(order.map((text) => lines.indexOf(text))).toEqual(
      order.map((text) => lines.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(order.every((text) => lines.includes(text))).toBe(true);
    expect(lines.some((line) => line.includes("Required, counts twice"))).toBe(true);
  });

  it("has a circle to fill under each point and a box for “not put”, and at least seven lines to write on", async () => {
    const { body } = await formOf(
      aForm(
        "booklet",
        [1, 2, 3, 4, 5].map((number) => criterion(number)),
      ),
    );
    expect(marks(body)).toEqual([5 * 5, 5]);
    const lines = linesEach(body);
    expect(lines).toHaveLength(5);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(7);
  });

  it("fills the page of a criterion that has it alone with lines", async () => {
    const { body } = await formOf(aForm("booklet", [criterion(1)]));
    expect(linesEach(body)[0]).toBeGreaterThanOrEqual(16);
  });

  it("sets ten circles in a line, the lowest first, and what each is in the same order under them", async () => {
    const { body } = await formOf(aForm("booklet", [criterion(1, { anchors: points(10) })]));
    expect(marks(body)).toEqual([10, 1]);
    const rows = all(body, "w:tr").map((row) => all(row, "w:tc").map(textIn));
    const circles = rows.find((row) => row.length === 11) ?? [];
    expect(circles.slice(0, 10).map((text) => text.replace(/\s*○$/u, ""))).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    const list = rows.find(([first]) => first?.startsWith("1  Title 1")) ?? [];
    expect(list[0]).toMatch(/^1 {2}Title 1 {2}Anchor 1.*5 {2}Title 5 {2}Anchor 5$/);
    expect(list[1]).toMatch(/^6 {2}Title 6 {2}Anchor 6.*10 {2}Title 10 {2}Anchor 10$/);
  });

  it("has room for the candidate's name on every page of a blank form", async () => {
    const blank = aForm("booklet", [criterion(1)], { candidate: { code: "", name: "" } });
    const { parts } = await formOf(blank);
    const head = [...parts].find(([name]) => name.startsWith("word/header"))?.[1] ?? "";
    expect(textIn(xml(head))).toMatch(/^Candidate _{20,}\. Head of Records\./);
  });

  it("begins on a front where it is printed on both sides, and only there", async () => {
    const fronts = async (sides: "one" | "both"): Promise<number> => {
      const document = aDocument([], { sections: [aForm("booklet", [criterion(1)])], sides });
      const { body } = await wordOf([document, { ...document, name: "second" }]);
      return all(body, "w:type").filter((each) => each.attributes["w:val"] === "oddPage").length;
    };
    expect([await fronts("both"), await fronts("one")]).toEqual([2, 0]);
  });

  it("says on every page that a camera will not find it, whose it is, and how many pages there are", async () => {
    const { parts } = await formOf(aForm("booklet", [criterion(1)]));
    const read = (kind: string): string =>
      [...parts]
        .filter(([name]) => name.startsWith(`word/${kind}`))
        .map(([, text]) => textIn(xml(text)))
        .join("");
    expect(read("header")).toContain("Not for scanning: edited copy");
    expect(read("header")).toContain("TS-03 Quillon Varley");
    expect(read("header")).toContain("X9NHW 3CWXX ");
    expect(read("footer")).toContain("MARKED");
    expect(read("footer")).toMatch(/page {2}of /);
  });

  it("leaves out what is not there", async () => {
    const bare = criterion(1, {
      name: "",
      level: null,
      requiredLabel: "",
      question: "",
      questionNote: "",
      probes: [],
      anchors: points(3).map((anchor) => ({ ...anchor, title: "", text: "" })),
    });
    const { body, lines } = await formOf(
      aForm("booklet", [bare], {
        candidate: { code: "TS-01", name: "" },
        member: { initials: "", name: "" },
        date: "",
      }),
    );
    expect(marks(body)).toEqual([3, 1]);
    expect(lines).toContain("TS-01");
    expect((await formOf(aForm("booklet", []))).lines.length).toBeGreaterThan(3);
  });
});

describe("a short form as Word", () => {
  it("has the points' names once, and for each criterion its marks, question and lines", async () => {
    const { body, lines } = await formOf(
      aForm(
        "short-form",
        [1, 2].map((number) => criterion(number)),
      ),
    );
    expect(lines.filter((line) => line === "Title 5")).toHaveLength(1);
    expect(marks(body)).toEqual([2 * 5, 2]);
    expect(linesEach(body)).toHaveLength(2);
    expect(Math.min(...linesEach(body))).toBeGreaterThanOrEqual(4);
    expect(lines).toContain("What did you do in case 2?");
    expect(lines).not.toContain("Probe 1a");
  });

  it("sets a question that is too long for its column over the lines, as wide as the page", async () => {
    const long = "What did you do then? ".repeat(80).trim();
    const { body } = await formOf(aForm("short-form", [criterion(1, { question: long }), criterion(2)]));
    const inTables = all(body, "w:tbl").map(textIn);
    expect(textIn(body)).toContain(long);
    expect(inTables.some((text) => text.includes(long))).toBe(false);
    expect(inTables.some((text) => text.includes("What did you do in case 2?"))).toBe(true);
    expect(Math.min(...linesEach(body))).toBeGreaterThanOrEqual(4);
  });

  it("never parts a criterion", async () => {
    const { body } = await formOf(aForm("short-form", [criterion(1)]));
    const whole = all(body, "w:tr").filter((row) => textIn(row).includes("What did you do in case 1?"));
    expect(all(whole[0] as Element, "w:cantSplit").length).toBeGreaterThan(0);
  });
});

describe("forms of a selection as Word", () => {
  const LONG = Array.from({ length: 400 }, (_, index) => `word${index + 1}`).join(" ");

  it("miss no question, not one of 400 words, whoever they are for; our own reader reads them back", async () => {
    const selection = await buildSelection(await testWorld(), {
      upTo: "locked",
      changeSheet: (sheet) => ({
        ...sheet,
        questions: sheet.questions.map((question, index) =>
          index === 3 ? { ...question, text: LONG } : question,
        ),
      }),
    });
    const { questions } = selection.sheets[0]?.sheet ?? { questions: [] };
    for (const kind of ["booklet", "short-form"] as const) {
      const requests = selection.people
        .slice(0, 5)
        .flatMap((member) =>
          selection.candidates.slice(0, 1).map((candidate) => ({ kind, member, candidate })),
        );
      const documents = [formsDocument(selection, requests, PRINT)];
      const { lines, body } = await wordOf(documents);
      for (const { text } of questions) expect(lines.filter((line) => line === text)).toHaveLength(5);
      for (const { name, initials } of selection.people.slice(0, 5))
        expect(lines).toContain(`${initials} ${name}`);
      expect(lines).toContain("TS-01 Иван Ћирићов");
      expect(all(body, "w:sectPr")).toHaveLength(5);
      const { text: read } = must(
        await readSource({ name: "forms.docx", bytes: await wordBytes(documents) }),
      );
      const places = questions.map(({ text }) => read.replace(/\s+/g, " ").indexOf(text));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });
});
