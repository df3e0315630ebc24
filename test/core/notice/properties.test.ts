import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNotice, type NoticeReading } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { sharedPath, without } from "#test/shared-material.ts";
import * as layouts from "./layouts.ts";
import { sourceComplaints } from "./sources.ts";

const OWN = [SAMPLE_NOTICE, ...Object.values(layouts)];
const shared = without("notices")
  ? []
  : Object.keys(JSON.parse(readFileSync(sharedPath("notices/expected.json")!, "utf8")) as object).filter(
      (name) => name.endsWith(".txt"),
    );
const REAL = shared.map((name) => readFileSync(sharedPath(`notices/${name}`)!, "utf8"));
const TEXTS = [...OWN, ...REAL];

const LINES = TEXTS.flatMap((text) => text.split("\n"));
/** Notices as nobody would write them: lines of real layouts in any order, with noise between. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "binary", maxLength: 60 })), { maxLength: 60 })
  .map((lines) => lines.join("\n"));

/** What was read, without the places. */
const valuesOf = ({ post, findings }: NoticeReading) => ({
  fields: Object.fromEntries(Object.entries(post.fields).map(([name, read]) => [name, read.value])),
  lists: [post.competencies, post.requirements, post.languages, post.accountabilities, post.challenges].map(
    (list) => list.map(({ value }) => value),
  ),
  essay: post.essay?.value,
  codes: findings.map(({ code }) => code),
});

/** A text whose paragraphs somebody broke at a width. */
const broken = (text: string, width: number): string =>
  text.replace(/^.+$/gm, (line) =>
    line.replace(new RegExp(`(?=.{${String(width + 1)}})(.{1,${String(width)}}) `, "g"), "$1\n"),
  );

describe("reading", () => {
  it("never throws, and never alters a line", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), shuffled), (text) => {
        expect(
          readNotice(text)
            .lines.map((line) => line.text)
            .join("\n"),
        ).toBe(text.replace(/\r\n|\r/g, "\n"));
      }),
      { numRuns: 300 },
    );
  });

  it("names for every value the very place it stands at", () => {
    for (const text of TEXTS) expect(sourceComplaints(readNotice(text))).toEqual([]);
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(sourceComplaints(readNotice(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same for CRLF, CR, tabs, hard and doubled blanks", () => {
    for (const text of TEXTS) {
      const values = valuesOf(readNotice(text));
      expect(valuesOf(readNotice(text.replace(/\n/g, "\r\n")))).toEqual(values);
      expect(valuesOf(readNotice(text.replace(/\n/g, "\r")))).toEqual(values);
      expect(valuesOf(readNotice(text.replace(/(?<=\S) (?=\S)/g, "\u00a0")))).toEqual(values);
      expect(valuesOf(readNotice(text.replace(/ /g, "  ")))).toEqual(values);
      expect(valuesOf(readNotice(text.replace(/ /g, "\t")))).toEqual(values);
    }
  });

  it.each([72, 90, 110])("gives the same where the paragraphs are broken at %i characters", (width) => {
    const text = broken(SAMPLE_NOTICE, width);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(valuesOf(readNotice(text))).toEqual(valuesOf(readNotice(SAMPLE_NOTICE)));
  });

  it("gives the same fields, competencies and languages at whatever width a layout of ours is broken", () => {
    const told = (text: string) => {
      const { fields, competencies, languages } = readNotice(text).post;
      return {
        fields: Object.entries(fields).map(([name, { value }]) => [name, value]),
        competencies: competencies.map(({ value }) => value),
        languages: languages.map(({ value }) => value),
      };
    };
    for (const text of OWN)
      for (let width = 60; width <= 120; width++) expect(told(broken(text, width))).toEqual(told(text));
  });

  // The narrowest of them is as narrow as the narrowest real notice was broken by whoever wrote it.
  it.each([72, 76, 80, 84, 90, 96, 103, 110, 118, 126])(
    "gives the same for every real notice broken at %i characters",
    (width) => {
      const told = (text: string) => {
        const { codes: _, ...values } = valuesOf(readNotice(text));
        return values;
      };
      for (const text of REAL) expect(told(broken(text, width))).toEqual(told(text));
    },
  );

  it("gives the same competencies and languages for every real notice broken narrower than that", () => {
    const told = (text: string) => {
      const { competencies, languages } = readNotice(text).post;
      return {
        competencies: competencies.map(({ value }) => value),
        languages: languages.map(({ value }) => value),
      };
    };
    for (const text of REAL) {
      const values = told(text);
      for (const width of [60, 64, 68]) expect(told(broken(text, width))).toEqual(values);
    }
  });

  it("gives the same every time", () => {
    for (const text of TEXTS) expect(readNotice(text)).toEqual(readNotice(text));
  });
});
