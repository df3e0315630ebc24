import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";

const FEWEST_LINES = 5;
const FEWEST_HEADINGS = 3;
const LONGEST_LINE = 90;
/** A list of contents stands over a notice; lists in its body that stand twice are something else. */
const HEAD_LINES = 120;

const keyOf = ({ stretch }: CleanLine): string => plainWords(stretch.text).replace(/^[-•*] /, "");

/**
 * Links to the parts of a page, as job boards put them over a notice: short lines one after another that all stand once
 * more below, some of them headings. Null where there are none.
 */
export function contentsList(lines: readonly CleanLine[]): { from: number; to: number } | null {
  const filled = lines.filter(({ stretch }) => stretch.text !== "");
  const last = new Map(filled.map((line, at) => [keyOf(line), at]));
  const head = filled.slice(0, HEAD_LINES);
  let from = 0;
  for (let at = 0; at <= head.length; at++) {
    const line = head[at];
    if (line && line.stretch.text.length <= LONGEST_LINE && last.get(keyOf(line))! > at) continue;
    const run = head.slice(from, at);
    from = at + 1;
    const headings = run.filter(({ stretch }) => headingOnOwnLine(stretch.text) !== null);
    const isOver = run.every((each) => last.get(keyOf(each))! >= at);
    if (run.length >= FEWEST_LINES && headings.length >= FEWEST_HEADINGS && isOver)
      return { from: run[0]!.number, to: run.at(-1)!.last };
  }
  return null;
}
