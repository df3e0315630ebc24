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
/** How many long lines make a margin, and how many of a hundred of them do not reach it. */
const LEAST_AT_MARGIN = 3;
const SHORT_OF_MARGIN = 0.9;
/** Heights of the letters: how far behind its first line the next of an item may begin. */
const HANGING = 4;

const ENDS = /[.;:!?]["”’)]?$/;
const BEGINS_ITEM = /^(?:[•▪●◦‣⁃■·►➢✓*–-]\s|\(?[\p{L}\d]{1,3}[.)]\s)/u;
/** "Competencies: ..." begins something of its own. */
const BEGINS_LABEL = /^\p{Lu}[^.:;!?]{1,40}:/u;
/** Nothing ends with a comma, an open bracket or a word that belongs to the next. */
const GOES_ON =
  /(?:,|\(|\s(?:the|an?|of|and|or|to|in|on|at|by|for|with|from|as|its|their|de|du|des|la|les?|et|ou|à|en|par|pour))$/;

/**
 * Printed lines that go on in the next one because its first word had no room. Where that begins in lower case the
 * reader of notices sees it; where it begins with a name or a bracket only the print tells, so there they become one.
 */
export function joinWrapped(lines: readonly (Placed | null)[]): (Placed | null)[] {
  const pages = Map.groupBy(
    lines.filter((line) => line !== null),
    (line) => line.page,
  );
  const joined: (Placed | null)[] = [];
  for (const [index, line] of lines.entries()) {
    const [open, before] = [joined.at(-1) ?? null, lines[index - 1] ?? null];
    if (line !== null && open !== null && before !== null && isWrapped(before, line, pages))
      joined[joined.length - 1] = { ...open, text: `${open.text} ${line.text.trimStart()}` };
    else joined.push(line);
  }
  return joined;
}

function isWrapped(before: Placed, line: Placed, pages: ReadonlyMap<number, readonly Placed[]>): boolean {
  if (
    /^\p{Ll}/u.test(line.text) ||
    BEGINS_ITEM.test(line.text) ||
    BEGINS_LABEL.test(line.text) ||
    ENDS.test(before.text)
  )
    return false;
  if (before.text.length < LEAST_LETTERS || before.text.includes("\t")) return false;
  // Elsewhere the print alone does not tell: a short line without an end may be a title.
  if (!GOES_ON.test(before.text) && !ENDS.test(line.text) && line.text.length < LEAST_LETTERS) return false;
  if (!isBelow(before, line) || !isSameLook(before, line)) return false;
  if (line.x < before.x - line.size / 2 || line.x > before.x + HANGING * line.size) return false;
  const letter = (before.right - before.x) / before.text.length;
  const word = line.text.split(/\s/, 1)[0] ?? "";
  const margin = marginOf(before, pages.get(before.page) ?? []);
  return margin !== null && before.right + (word.length + 1) * letter > margin;
}

/** How far to the right the long lines of a line's column reach; null where there are too few to tell. */
function marginOf(line: Placed, page: readonly Placed[]): number | null {
  const ends = page
    .filter(({ text, x, right }) => text.length >= LEAST_LETTERS && x < line.right && right > line.x)
    .map(({ right }) => right)
    .sort((a, b) => a - b);
  return ends.length < LEAST_AT_MARGIN ? null : (ends[Math.floor(ends.length * SHORT_OF_MARGIN)] ?? null);
}
