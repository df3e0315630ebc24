import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";

const HEAD_LINES = 60;
const FEWEST_LINES = 3;

const keyOf = (line: CleanLine): string => plainWords(line.stretch.text).replace(/^[-•*] /, "");
const sameLine = (a: CleanLine, b: CleanLine): boolean => keyOf(a) === keyOf(b);

/** How many lines from `at` on repeat those from `earlier` on. */
function repeatedFrom(lines: readonly CleanLine[], earlier: number, at: number): number {
  let length = 0;
  while (
    earlier + length < at &&
    at + length < lines.length &&
    sameLine(lines[earlier + length]!, lines[at + length]!)
  )
    length++;
  return length;
}

/** Short lines at the head of a notice that repeat the lines before them; null where none do. */
export function repeatedHeading(lines: readonly CleanLine[]): { from: number; to: number } | null {
  const head = lines.filter((line) => line.stretch.text !== "").slice(0, HEAD_LINES);
  const end = head.findIndex(
    ({ stretch }) => stretch.text.length > 120 || headingOnOwnLine(stretch.text) !== null,
  );
  const short = end < 0 ? head : head.slice(0, end);
  for (let at = 1; at < short.length; at++) {
    for (let earlier = 0; earlier < at; earlier++) {
      const length = repeatedFrom(short, earlier, at);
      if (length >= FEWEST_LINES) return { from: short[at]!.number, to: short[at + length - 1]!.number };
    }
  }
  return null;
}
