import type { PdfLine } from "#core/notice/source/pdf-page.ts";

export interface Placed extends PdfLine {
  readonly page: number;
}

/** How far a line stands below the one before, in heights of its letters. */
export const pitch = (before: Placed, line: Placed): number =>
  (line.y - before.y) / Math.max(before.size, line.size);

/** In the same column of the same page, and lower. */
export const isBelow = (before: Placed, line: Placed): boolean =>
  before.page === line.page && line.y > before.y && line.x < before.right && before.x < line.right;

export const isSameLook = (a: Placed, b: Placed): boolean =>
  a.bold === b.bold && Math.abs(a.size - b.size) <= 0.1 * b.size;

/** Shorter lines end where somebody wanted them to end. */
const LEAST_LETTERS = 45;
/** How many lines must reach about as far to the right before it is a margin. */
const LEAST_AT_MARGIN = 3;
const NEAR_MARGIN = 0.1;
/** Widths of the letter M: how far behind its first line the next of an item may begin. */
const HANGING = 4;

const ENDS = /[.;:!?]["”’)]?$/;
const BEGINS_ITEM = /^(?:[•▪●◦‣⁃■·►➢✓*–-]\s|\(?[\p{L}\d]{1,3}[.)]\s)/u;

/**
 * Printed lines that go on in the next one because its first word had no room. Where that begins in lower case the
 * reader of notices sees it; where it begins with a name or a bracket only the print tells, so there they become one.
 */
export function joinWrapped(lines: readonly (Placed | null)[]): (Placed | null)[] {
  const margins = lines.flatMap((line) => line?.right ?? []).sort((a, b) => a - b);
  const joined: (Placed | null)[] = [];
  for (const [index, line] of lines.entries()) {
    const [open, before] = [joined.at(-1) ?? null, lines[index - 1] ?? null];
    if (line !== null && open !== null && before !== null && goesOn(before, line, margins))
      joined[joined.length - 1] = { ...open, text: `${open.text} ${line.text.trimStart()}` };
    else joined.push(line);
  }
  return joined;
}

function goesOn(before: Placed, line: Placed, margins: readonly number[]): boolean {
  if (/^\p{Ll}/u.test(line.text) || BEGINS_ITEM.test(line.text) || ENDS.test(before.text)) return false;
  if (before.text.length < LEAST_LETTERS || before.text.includes("\t") || !isSameLook(before, line))
    return false;
  if (!isBelow(before, line)) return false;
  if (line.x < before.x - line.size / 2 || line.x > before.x + HANGING * line.size) return false;
  const letter = (before.right - before.x) / before.text.length;
  const word = line.text.split(/\s/, 1)[0] ?? "";
  const margin = marginAt(before, margins);
  return margin !== null && before.right + (word.length + 1) * letter > margin;
}

/** The right margin near which a line ends: as far as the longest of several lines reaches; null where there is none. */
function marginAt({ x, right }: Placed, margins: readonly number[]): number | null {
  const near = NEAR_MARGIN * (right - x);
  const [from, to] = [countBelow(margins, right - near), countBelow(margins, right + near)];
  return to - from < LEAST_AT_MARGIN ? null : (margins[to - 1] ?? null);
}

/** How many of the margins, which come sorted, lie to the left of a place. */
function countBelow(margins: readonly number[], place: number): number {
  let [from, to] = [0, margins.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((margins[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
