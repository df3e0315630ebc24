import { fieldOfLabel, type FieldLabel } from "#core/notice/vocabulary/field-labels.ts";
import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";

/** A label and what stands behind it, as printed. */
export interface Labelled {
  readonly field: FieldLabel;
  readonly label: Stretch;
  readonly value: Stretch;
}

const LONGEST_VALUE_BELOW = 120;
const NOT_ALONE = new Set<FieldLabel>([
  "division",
  "not-kept",
  "low-grade",
  "high-grade",
  "directReports",
  "indirectReports",
]);
const MOST_WORDS = 6;
const LONGEST_WITHOUT_COLON = 110;
const LONGEST_PLACE = 40;

/** Alone on a line some labels are words of prose, but for the head of the notice. */
function fieldAlone(piece: Piece, inHead: boolean): FieldLabel | null {
  if (piece.kind !== "text" || !piece.startsLine) return null;
  const field = fieldOfLabel(piece.stretch.text);
  return field && (inHead || !NOT_ALONE.has(field)) ? field : null;
}

/** Whether a value behind a label without a colon can be its value: of its own kind, or behind a label of several words. */
function fits(field: FieldLabel, words: number, value: string): boolean {
  if (field === "deadline" || field === "published") return readDate(value) !== null;
  if (field === "grade") return GRADE.test(value) || (words > 1 && value.length < 40);
  if (field === "reference") return words > 1 && /\d/.test(value) && value.length < 45;
  if (field === "location" && words === 1) return looksLikeName(value) && value.length <= LONGEST_PLACE;
  return words > 1 && /^[\p{Lu}\d€$£(]/u.test(value);
}

/** "Closing 2026-09-15", "Grade C.3" and "Duty Station Rome": a table whose cells a blank divides. */
export function labelWithoutColon(piece: Piece): Labelled | null {
  const { text } = piece.stretch;
  if (piece.kind !== "text" || !piece.startsLine || text.length > LONGEST_WITHOUT_COLON) return null;
  const ends = [...text.slice(0, 70).matchAll(/ /g)].map(({ index }) => index).slice(0, MOST_WORDS);
  for (let words = ends.length; words > 0; words--) {
    const end = ends[words - 1]!;
    const field = fieldOfLabel(text.slice(0, end));
    if (!field || !/^\p{Lu}/u.test(text)) continue;
    const value = trimStretch(sliceStretch(piece.stretch, end));
    return fits(field, words, value.text)
      ? { field, label: sliceStretch(piece.stretch, 0, end), value }
      : null;
  }
  return null;
}

const canBeValue = (piece: Piece | undefined, inHead: boolean): piece is Piece =>
  piece !== undefined &&
  (piece.kind === "text" || piece.kind === "item") &&
  piece.stretch.text.length <= LONGEST_VALUE_BELOW &&
  fieldAlone(piece, inHead) === null;

function labelledAt(pieces: readonly Piece[], i: number, inHead: boolean): Labelled | null {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (piece.kind === "field" && (piece.stretch.text !== "" || piece.field === "not-kept"))
    return { field: piece.field, label: piece.label, value: piece.stretch };
  const alone = piece.kind === "field" ? piece.field : fieldAlone(piece, inHead);
  if (!alone) return labelWithoutColon(piece);
  const label = piece.kind === "field" ? piece.label : piece.stretch;
  const dated = alone === "published" || alone === "deadline";
  if (piece.kind === "field" && dated && readDate(next?.stretch.text ?? "") === null)
    return { field: alone, label, value: sliceStretch(label, 0, 0) };
  // "Location" over "1 vacancy in the following place:" over the place.
  const announced = next?.stretch.text.endsWith(":") && pieces[i + 2]?.kind === "text" ? pieces[i + 2] : next;
  if (canBeValue(announced, inHead)) return { field: alone, label, value: announced.stretch };
  return piece.kind === "field" ? { field: alone, label, value: sliceStretch(label, 0, 0) } : null;
}

/** Every labelled value of the notice, in order: after a colon, on the next line, or after the bare label. */
export function labelledValues(sections: readonly Section[]): Labelled[] {
  return sections.flatMap(({ kind, pieces }) =>
    pieces.flatMap((_, i) => labelledAt(pieces, i, kind === "header") ?? []),
  );
}
