import { LETTER_GUTTER } from "#core/layout/form/form-geometry.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item } from "#core/layout/placed.ts";
import { HAIR } from "#core/layout/rules.ts";

export interface WritingArea {
  readonly left: number;
  readonly right: number;
  /** Where the letter column begins; the first line stands one pitch below `firstLine - pitch`. */
  readonly top: number;
  readonly firstLine: number;
  readonly pitch: number;
  readonly lines: number;
  /** False where the last line is the next rule, drawn by that. */
  readonly lastDrawn: boolean;
}

/** Grey lines to write on and the narrow column for S, T, A or R. */
export function writingLines(area: WritingArea): Item[] {
  const drawn = area.lastDrawn ? area.lines : area.lines - 1;
  const lines = Array.from({ length: drawn }, (_, index) =>
    stroke(area.left, area.firstLine + index * area.pitch, area.right, area.firstLine + index * area.pitch),
  );
  const x = area.left + LETTER_GUTTER;
  return [...lines, stroke(x, area.top, x, area.firstLine + (area.lines - 1) * area.pitch)];
}

const stroke = (x1: number, y1: number, x2: number, y2: number): Item => ({
  kind: "line",
  x1,
  y1,
  x2,
  y2,
  width: HAIR,
  color: "line",
  node: ARTIFACT,
});
