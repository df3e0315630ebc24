import { describe, expect, it } from "vitest";
import type { PdfPage, PdfRun } from "#core/notice/source/pdf-page.ts";
import { textOfPages } from "#core/notice/source/pdf-text.ts";

/** A run of letters half as wide as high. */
const run = (text: string, x: number, y: number, more: Partial<PdfRun> = {}): PdfRun => ({
  text,
  x,
  y,
  size: 10,
  width: text.length * 5,
  bold: false,
  isUpright: true,
  ...more,
});
const page = (...runs: readonly PdfRun[]): PdfPage => ({ height: 800, runs, dots: [] });
const linesOf = (...pages: readonly PdfPage[]): string[] => textOfPages(pages).text.split("\n");

/** Lines below each other, twelve points apart. */
const column = (x: number, y: number, ...texts: readonly string[]): PdfRun[] =>
  texts.map((text, index) => run(text, x, y + index * 12));

describe("the lines of a PDF", () => {
  it("are the printed ones; runs in a line stand together", () => {
    expect(
      linesOf(
        page(
          run("The Head", 50, 200),
          run("of the", 95, 200),
          run("team", 130, 198, { size: 7 }),
          run("leads.", 50, 212),
        ),
      ),
    ).toEqual(["The Head of the team", "leads."]);
  });

  it("drawn twice to look bold are there once", () => {
    expect(linesOf(page(run("Grade", 50, 200), run("Grade", 50.4, 200)))).toEqual(["Grade"]);
  });

  it("have their bullets before them, as letters, as signs of a font or as drawn shapes", () => {
    const runs = [
      run("•", 50, 200),
      run("one", 75, 200),
      run("\uf0b7", 50, 212),
      run("two", 75, 212),
      run("three", 75, 224),
    ];
    const dots = [
      { x: 65, y: 221, side: 3 },
      { x: 65, y: 600, side: 3 },
      { x: 66, y: 209, side: 30 },
    ];
    expect(linesOf({ ...page(...runs), dots })).toEqual(["• one", "• two", "• three"]);
  });

  it("have an empty one between them where there is room", () => {
    const runs = [...column(50, 200, "one", "two"), ...column(50, 236, "three", "four")];
    expect(linesOf(page(...runs))).toEqual(["one", "two", "", "three", "four"]);
  });

  it("have one where letters of another kind begin, but not within a sentence", () => {
    const heading = run("Teamwork", 50, 224, { bold: true });
    const runs = [
      ...column(50, 200, "one", "two"),
      heading,
      run("Cooperates.", 50, 236),
      run("with others", 50, 248, { bold: true }),
    ];
    expect(linesOf(page(...runs))).toEqual(["one", "two", "", "Teamwork", "", "Cooperates.", "with others"]);
  });

  it("of two columns stand one after the other", () => {
    const left = column(
      50,
      200,
      "Draw up the plan.",
      "Adapt it each week.",
      "Assign operators.",
      "Take part.",
      "Report.",
    );
    const right = column(320, 200, "Agree dates.", "Explain findings.", "Keep in touch.");
    expect(linesOf(page(...left, ...right))).toEqual([...left, ...right].map(({ text }) => text));
  });

  it("of a row's cells stand behind tabs, whichever of them has more lines", () => {
    const rows = [
      run("Grade", 50, 200),
      run("A.3", 200, 200),
      ...column(50, 230, "Duration of", "the contract"),
      run("Three years", 200, 230),
      run("Level", 50, 272),
      ...column(200, 266, "Takes personal responsibility", "for correcting problems"),
    ];
    expect(linesOf(page(...rows)).filter((line) => line !== "")).toEqual([
      "Grade\tA.3",
      "Duration of the contract\tThree years",
      "Level\tTakes personal responsibility",
      "for correcting problems",
    ]);
  });

  it("drawn in no order are read from the head down and from the left", () => {
    const texts = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
    const runs = column(50, 200, ...texts).toReversed();
    expect(linesOf(page(...runs))).toEqual(texts);
  });

  it("up the side of the page stand behind the others", () => {
    const side = run("Draft", 20, 400, { isUpright: false });
    expect(linesOf(page(side, run("one", 50, 200)))).toEqual(["one", "Draft"]);
  });

  it("that come again on every page stand behind the text, each once", () => {
    const pages = [1, 2, 3].map((number) =>
      page(run("UNCLASSIFIED", 250, 20), run(`Page ${number}`, 50, 200), run(`${number}/3`, 500, 780)),
    );
    expect(linesOf(...pages)).toEqual([
      "Page 1",
      "Page 2",
      "Page 3",
      "",
      "UNCLASSIFIED",
      "1/3",
      "2/3",
      "3/3",
    ]);
  });

  it("that were broken for want of room before a name are one again", () => {
    const full = "The incumbent works with the delegations, with partners and with the";
    const runs = column(
      50,
      200,
      full,
      "NATO Office of Security in Brussels.",
      full,
      "host nation.",
      full,
      "• International Staff",
    );
    expect(linesOf(page(...runs))).toEqual([
      `${full} NATO Office of Security in Brussels.`,
      full,
      "host nation.",
      full,
      "• International Staff",
    ]);
  });

  it("that were broken on purpose stay apart", () => {
    const names = [
      "Customer Service Orientation",
      "Organisational Awareness",
      "Analytical Thinking",
      "Conceptual Thinking",
    ];
    expect(linesOf(page(...column(50, 200, ...names)))).toEqual(names);
  });

  it("know where they stood", () => {
    const { positions } = textOfPages([page(run("one", 50, 200)), page(run("Two", 60, 300, { bold: true }))]);
    expect(positions).toEqual([
      { page: 1, x: 50, y: 200, size: 10, bold: false },
      null,
      { page: 2, x: 60, y: 300, size: 10, bold: true },
    ]);
  });
});
