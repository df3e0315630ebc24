import type { CleanLine } from "#core/notice/text/clean-line.ts";

/** Lines longer than this are paragraphs, not lines of a hard-wrapped text. */
const WIDEST = 120;
const NARROWEST = 45;

/** The width at which a text was broken by hand or by mail; null where each paragraph has its own line. */
export function wrapWidth(lines: readonly CleanLine[]): number | null {
  const lengths = lines
    .map((line) => line.rawLength)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const narrow = lengths.filter((length) => length <= WIDEST);
  const width = narrow[Math.floor(narrow.length * 0.97)] ?? 0;
  if (width < NARROWEST || narrow.length < lengths.length * 0.8) return null;
  const full = narrow.filter((length) => length > width * 0.8).length;
  return full >= narrow.length * 0.25 ? width : null;
}

const ENDS_SENTENCE = /[.;:!?]["”’)]?$/;

/** Whether `next` goes on with what `line` began: its first word would not have fitted, or it begins in lower case. */
export function goesOn(line: CleanLine, next: CleanLine, width: number | null): boolean {
  const [text, following] = [line.stretch.text, next.stretch.text];
  if (/^\p{Ll}/u.test(following) && !ENDS_SENTENCE.test(text)) return true;
  return doesNotFit(line, next, width);
}

/** Whether the first word of `next` had no room left in `line`. */
export function doesNotFit(line: CleanLine, next: CleanLine, width: number | null): boolean {
  if (width === null) return false;
  return line.rawLength + 1 + next.stretch.text.split(" ", 1)[0]!.length > width;
}
