import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { ONE_LINE } from "./layouts.ts";

const SIZE = 8_000;
const filled = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** The best of several, in processor time, so that a busy machine does not count. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = process.cpuUsage();
    readNotice(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const HOSTILE: Readonly<Record<string, string>> = {
  "the sample again and again": SAMPLE_NOTICE,
  "one endless line": ONE_LINE.replace(/\n/g, " "),
  "only blanks": " ",
  "words with doubled blanks": "word  ",
  "only line ends": "\n",
  "only colons": ":",
  "labels without values": "Grade: Title: ",
  "only bullets": " • ",
  "only capitals": "SUMMARY ESSENTIAL ",
  "other capitals": "ABCD EFGH ",
  "opening brackets": "([{(",
  "links that never end": "[a](b",
  sentences: "A b. ",
  "one word": "a",
  figures: "1",
  "numbered items": "1. A\n",
  "equal long lines": "The same line of a notice, long enough to count as one of its own.\n",
  "capitalised words": "Office Of Division ",
  "competencies in sentences": "competencies: Teamwork, ",
  "rows in items": "- Savoir-être : calme, rigueur, ",
  "a row in one item": "calme, rigueur, ",
  semicolons: "A: b; ",
  "requests for papers": "Essential\nword document ",
  "notices of vacancies": "Vacancy notice aaaa ",
  "lists of competencies": "competencies A, B, ",
  "numbers in brackets": "(1) a (2) b ",
  levels: "Level 2 ",
  "camel case": "AaBbCc",
  "capitals alone": "ABCDEFGH",
  "colons alone on lines": ":\n",
  "names of languages": "English or French, ",
  "words of skill": "Excellent good strong knowledge ",
  "pairs of languages": "one of the languages (",
  "languages not named": "another official UN language ",
  "French languages": "connaissance d’une autre langue ",
  "places in a title": ", Aa, Bb",
  "bodies in a title": "at Office of A (",
  "names of bodies": "United Nations NATO ",
  "a table of competencies": "Competencies\nName Definition\nAa Bb Cc Ability to d\n",
  "parts of a code": "25-A-B-C-",
};

describe("reading time grows with the text, not faster", () => {
  it.each(Object.keys(HOSTILE))("%s", (name) => {
    readNotice(filled(HOSTILE[name]!, SIZE));
    const [small, large] = [timeOf(filled(HOSTILE[name]!, SIZE)), timeOf(filled(HOSTILE[name]!, 16 * SIZE))];
    // Sixteen times the text: linear is 16, quadratic 256. Short times are mostly noise.
    expect(large).toBeLessThan(Math.max(200, 64 * small));
  });
});
