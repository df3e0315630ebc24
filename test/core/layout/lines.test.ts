import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancedLines, breakLines, breakUnits } from "#core/layout/lines.ts";
import type { Line } from "#core/layout/lines.ts";
import { STYLES } from "#core/layout/styles.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";

const style = STYLES.body;
const wordsOf = (line: Line): string => line.segments.map((segment) => segment.text).join("");
const broken = (text: string, width: number): string[] =>
  breakLines(text, style, width, MEASURE).map(wordsOf);
const joined = (lines: readonly Line[]): string =>
  lines.map((line) => wordsOf(line) + (line.gap ? " " : "")).join("");

describe("breakLines", () => {
  it("breaks at spaces", () => {
    expect(broken("Works to meet standards", 20)).toEqual(["Works to meet", "standards"]);
  });

  it("breaks after a hyphen or slash before a letter", () => {
    expect(broken("well-known life/work", 10)).toEqual(["well-", "known", "life/", "work"]);
  });

  it("never parts a code or a fraction", () => {
    expect(broken("DS-04 and 3/5", 9.6)).toEqual(["DS-04", "and", "3/5"]);
  });

  it("keeps words joined by a no-break space together", () => {
    expect(broken("about 10\u00A0minutes", 22)).toEqual(["about", "10 minutes"]);
  });

  it("parts a word longer than the line between letters, and marks it as going on", () => {
    const lines = breakLines("x".repeat(60), style, 30, MEASURE);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).every((line) => !line.gap)).toBe(true);
    expect(joined(lines).trim()).toBe("x".repeat(60));
  });

  it("keeps an empty line that was typed", () => {
    expect(broken("one\n\ntwo", 50)).toEqual(["one", "", "two"]);
  });

  it("keeps a word in two dresses together", () => {
    const lines = breakLines(
      [{ text: "see " }, { text: "DS-03", weight: 600 }, { text: ", then" }],
      style,
      18,
      MEASURE,
    );
    expect(lines.map(wordsOf)).toEqual(["see DS-03,", "then"]);
  });

  it("never makes a line wider than asked, and loses nothing", () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[a-z]{1,9}$/),
      fc.constant("q".repeat(60)),
      fc.constant("a-b/c"),
      fc.constant("Παπαδοπούλου"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 8, max: 180 }), (words, width) => {
        const text = words.join(" ");
        const lines = breakLines(text, style, width, MEASURE);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        const squeeze = (value: string): string => value.replace(/\s+/g, "");
        expect(squeeze(joined(lines))).toBe(squeeze(text.normalize("NFC")));
      }),
    );
  });
});

describe("the short way for plain text", () => {
  it("breaks as the general way does", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 10, max: 180 }), (text, width) => {
        const short = breakLines(text, style, width, MEASURE);
        const general = breakUnits(text, style, width, MEASURE);
        expect(short.map(wordsOf)).toEqual(general.map(wordsOf));
        expect(short.map((line) => line.gap)).toEqual(general.map((line) => line.gap));
        short.forEach((line, index) => expect(line.width).toBeCloseTo(general[index]?.width ?? 0, 6));
      }),
    );
  });
});

describe("balancedLines", () => {
  it("leaves no last word alone", () => {
    const lines = balancedLines("The panel and how it worked", STYLES.label, 34, MEASURE).map(wordsOf);
    expect(lines).toEqual(["The panel and", "how it worked"]);
  });

  it("takes no more lines than plain breaking", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 15, max: 100 }), (text, width) => {
        const plain = breakLines(text, style, width, MEASURE).length;
        expect(balancedLines(text, style, width, MEASURE).length).toBe(plain);
      }),
    );
  });
});
