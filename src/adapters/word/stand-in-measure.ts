import { breakLines } from "#core/layout/lines.ts";
import { MM_PER_POINT, type Measure } from "#core/layout/measure.ts";
import type { Style } from "#core/layout/styles.ts";
import type { Text } from "#core/model/printed-text.ts";

/*
 * How much room text takes where our fonts are not installed. Which font stands in for them nobody knows beforehand, so
 * the widest of the usual ones is measured (DejaVu Sans; Calibri and Arial are narrower), by kinds of letters: what fits
 * by these numbers fits in every program, and what is left over is a little white.
 */

const MARK = /^\p{M}$/u;
const NARROW = /^[ijlıItfrJ.,:;'’|!()[\]\\/\-\u00A0 ]$/u;
const WIDE =
  /^(?:[mwMW@%…—]|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{Extended_Pictographic})$/u;
const CAPITAL = /^\p{Lu}$/u;
const CYRILLIC = /^\p{sc=Cyrillic}$/u;

/** In parts of the type size. */
function letterWidth(letter: string): number {
  const plain = letter.normalize("NFD").slice(0, letter.length);
  if (MARK.test(plain)) return 0;
  if (NARROW.test(plain)) return 0.37;
  if (WIDE.test(plain)) return 1.03;
  if (CAPITAL.test(plain)) return CYRILLIC.test(plain) ? 0.86 : 0.75;
  return 0.635;
}

const BOLD = 1.11;
const widths = new Map<string, number>();

function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = letterWidth(letter);
  widths.set(letter, width);
  return width;
}

/** A measure of the widest stand-in. It has no font files: the worker that makes Word files loads none. */
export const STAND_IN: Measure = {
  width: (text, font, size) => {
    let sum = 0;
    for (const letter of text) sum += widthOf(letter);
    return sum * size * MM_PER_POINT * (font.endsWith("400") ? 1 : BOLD);
  },
  ascent: () => 0.94,
  descent: () => 0.24,
  covers: () => true,
};

/** A line of a font that stands in, in parts of the type size; those of scripts that few fonts have are higher. */
const LINE = 1.18;
const HIGH_LINE = 1.4;
const USUAL_SCRIPTS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u;

/** The same questions stand in the form of every member and candidate: their lines are counted once. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 5000;

/** Height of a text so wide, mm; an empty one has a line all the same. */
export function standInHeight(text: Text, style: Style, width: number): number {
  const key = JSON.stringify([text, style, width]);
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  const height = countedHeight(text, style, width);
  KNOWN.set(key, height);
  return height;
}

function countedHeight(text: Text, style: Style, width: number): number {
  const words = typeof text === "string" ? text : text.map((run) => run.text).join("");
  const line = Math.max(style.leading, style.size * (USUAL_SCRIPTS.test(words) ? LINE : HIGH_LINE));
  return Math.max(1, breakLines(text, style, width, STAND_IN).length) * line * MM_PER_POINT;
}
