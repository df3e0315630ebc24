import { fieldOfLabel, type FieldLabel } from "#core/notice/vocabulary/field-labels.ts";
import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
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
const WITHOUT_COLON =
  /^(?:posted|published|closing|closes|opens|grade|closing date|application deadline)(?=\s)/i;

function fieldAlone(piece: Piece): FieldLabel | null {
  if (piece.kind !== "text" || !piece.startsLine) return null;
  const field = fieldOfLabel(piece.stretch.text);
  return field && !NOT_ALONE.has(field) ? field : null;
}

/** "Closing 2026-09-15" and "Grade C.3": the label's own kind of value follows without a colon. */
function withoutColon(piece: Piece): Labelled | null {
  const label = piece.kind === "text" ? WITHOUT_COLON.exec(piece.stretch.text) : null;
  const field = label ? fieldOfLabel(label[0]) : null;
  if (!label || !field || piece.stretch.text.length > 60) return null;
  const value = trimStretch(sliceStretch(piece.stretch, label[0].length));
  const fits = field === "grade" ? GRADE.test(value.text) : readDate(value.text) !== null;
  return fits ? { field, label: sliceStretch(piece.stretch, 0, label[0].length), value } : null;
}

const canBeValue = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined &&
  (piece.kind === "text" || piece.kind === "item") &&
  piece.stretch.text.length <= LONGEST_VALUE_BELOW &&
  fieldAlone(piece) === null;

function labelledAt(pieces: readonly Piece[], i: number): Labelled | null {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (piece.kind === "field" && (piece.stretch.text !== "" || piece.field === "not-kept"))
    return { field: piece.field, label: piece.label, value: piece.stretch };
  const alone = piece.kind === "field" ? piece.field : fieldAlone(piece);
  if (!alone) return withoutColon(piece);
  const label = piece.kind === "field" ? piece.label : piece.stretch;
  const dated = alone === "published" || alone === "deadline";
  if (piece.kind === "field" && dated && readDate(next?.stretch.text ?? "") === null)
    return { field: alone, label, value: sliceStretch(label, 0, 0) };
  if (canBeValue(next)) return { field: alone, label, value: next.stretch };
  return piece.kind === "field" ? { field: alone, label, value: sliceStretch(label, 0, 0) } : null;
}

/** Every labelled value of the notice, in order: after a colon, on the next line, or after the bare label. */
export function labelledValues(sections: readonly Section[]): Labelled[] {
  return sections.flatMap(({ pieces }) => pieces.flatMap((_, i) => labelledAt(pieces, i) ?? []));
}
