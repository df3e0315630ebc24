import { describe, expect, it } from "vitest";
import { cleanLine } from "#core/notice/text/clean-line.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { splitLines } from "#core/notice/text/split-lines.ts";
import { joinStretches, sliceStretch, spansOf, trimStretch } from "#core/notice/text/stretch.ts";

const clean = (text: string) => cleanLine({ number: 1, text }).stretch;

describe("lines", () => {
  it("end at LF, CRLF and CR, and are left as they are", () => {
    expect(splitLines("a \r\n\tb\rc\n")).toEqual([
      { number: 1, text: "a " },
      { number: 2, text: "\tb" },
      { number: 3, text: "c" },
      { number: 4, text: "" },
    ]);
  });

  it.each([
    ["  a \t b\u00a0c  ", "a b c"],
    ["**Grade:** G\u00ad5\u200b", "Grade: G5"],
    ["[GSA](https://example.org) and [note]", "GSA and [note]"],
    ["1\\. First {% include x %} {{ y }}", "1. First"],
    ["[open and never closed", "[open and never closed"],
  ])("%j is read as %j", (text, expected) => expect(clean(text).text).toBe(expected));
});

describe("stretches", () => {
  it("know where their characters stand", () => {
    expect(spansOf(sliceStretch(clean("  one   two"), 4, 7))).toEqual([{ line: 1, from: 8, to: 11 }]);
    expect(spansOf(clean("  one   two"))).toEqual([{ line: 1, from: 2, to: 11 }]);
    expect(spansOf(trimStretch(clean("- one;"), ";", "-"))).toEqual([{ line: 1, from: 2, to: 5 }]);
  });

  it("can run over lines", () => {
    const joined = joinStretches([clean("one"), cleanLine({ number: 2, text: " two" }).stretch]);
    expect([joined.text, spansOf(joined)]).toEqual([
      "one two",
      [
        { line: 1, from: 0, to: 3 },
        { line: 2, from: 1, to: 4 },
      ],
    ]);
  });
});

it.each([
  ["January 7, 2025", "2025-01-07"],
  ["Oct. 9, 2026", "2026-10-09"],
  ["by latest 19th July 2020, 23h59", "2020-07-19"],
  ["Sunday 21 September 2025POST CONTEXT", "2025-09-21"],
  ["2026-09-15T15:59:00+00:00", "2026-09-15"],
  ["28/09/2026", "2026-09-28"],
  ["09/28/2026", "2026-09-28"],
  ["le 1er août 2027", "2027-08-01"],
  ["31 June 2025", undefined],
  ["29 February 2023", undefined],
  ["29 February 2024", "2024-02-29"],
  ["Ongoing", undefined],
])("the date in %j is %j", (text, day) => expect(readDate(text)?.day).toBe(day));

it("day and month that may be exchanged are told", () => {
  expect(readDate("05/06/2026")).toMatchObject({ day: "2026-06-05", other: "2026-05-06" });
  expect(readDate("05/05/2026")?.other).toBe(null);
});

it("sentences do not end at short forms", () => {
  const text = "Ask Mr. Low, e.g. today. He knows (he was there). Good.";
  expect(sentenceRanges(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    "Ask Mr. Low, e.g. today.",
    "He knows (he was there).",
    "Good.",
  ]);
});
