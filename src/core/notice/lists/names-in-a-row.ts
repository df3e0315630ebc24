import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";

/** Competencies in a row behind their heading on the same line: "Savoir-être : rigueur, autonomie, sens du service". */

const FEWEST = 3;
const LONGEST_NAME = 12;
const BETWEEN = /\s?[,;]\s(?:and\s|et\s)?/gu;
const INNER_END = /[.!?:]/;
const LABELLED = /^([^:.,;]{4,40}?)\s?:\s/u;

/** Where a separator stands in a text, but for those inside round brackets. In one pass: a text may be long. */
export function separators(text: string, between: RegExp): RegExpMatchArray[] {
  let past = 0;
  let isInside = false;
  return [...text.matchAll(between)].filter((mark) => {
    const passed = text.slice(past, mark.index);
    past = mark.index;
    if (/[()]/.test(passed)) isInside = passed.lastIndexOf("(") > passed.lastIndexOf(")");
    return !isInside;
  });
}

/** The names in a row of words between commas; none where it is no such row. */
export function namesInARow(text: Stretch): Stretch[] {
  const row = trimStretch(text, ".; ");
  const names: Stretch[] = [];
  let from = 0;
  for (const { index, 0: mark } of separators(row.text, BETWEEN)) {
    names.push(sliceStretch(row, from, index));
    from = index! + mark.length;
  }
  names.push(sliceStretch(row, from));
  const areNames = names.every(
    ({ text: name }) => name.length > 2 && wordCount(name) <= LONGEST_NAME && !INNER_END.test(name),
  );
  return areNames && names.length >= FEWEST ? names : [];
}

/** "Values: respect; integrity; care": the names behind a label that is a heading of competencies; else none. */
export function rowBehindLabel(text: Stretch): Stretch[] {
  const label = LABELLED.exec(text.text);
  return label && headingOnOwnLine(label[1]!) === "competencies"
    ? namesInARow(sliceStretch(text, label[0].length))
    : [];
}

/** Rows that are items of a list among other things: "- Savoir-être : rigueur, autonomie, discrétion". */
export const rowsInItems = (sections: readonly Section[]): Stretch[] =>
  sections.flatMap(({ kind, pieces }) =>
    kind === "competencies"
      ? []
      : pieces.flatMap((piece) => (piece.kind === "item" ? rowBehindLabel(piece.stretch) : [])),
  );
