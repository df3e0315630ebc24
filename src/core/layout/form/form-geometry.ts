import type { PageSize } from "#core/layout/geometry.ts";

/*
 * Places on the paper forms, mm. The reader of scans works from these numbers; what they must keep to was
 * measured (docs/decisions/0004-pdf-engine.md): squares at least 6 with 4 of white around and 8 from the edge, QR at
 * least 20 with four modules of white, circles of 6 with centres at least 12 apart, no writing line within 8 and
 * no text within 7 of a circle's centre.
 */
export const SQUARE = 6;
export const SQUARE_EDGE = 8;
/** Nothing but squares stands nearer to a corner than this in both directions. */
export const CORNER = 18;
export const SIDE = 15;
export const QR_SIZE = 20;
/** Higher and further in than the text: there it keeps clear of the square with the least paper lost. */
export const QR_TOP = 12;
/** A code of 25 modules on 20 mm: four modules of white are 3.2. */
export const QR_QUIET = 3.3;
export const CIRCLE = 6;
export const CIRCLE_STROKE = 0.35;
export const CIRCLE_PITCH = 12;
export const LINE_TO_CIRCLE = 8;
export const CIRCLE_TO_TEXT = 7;
export const LETTER_GUTTER = 7;
export const PITCH_LEAST = 7;
export const PITCH_AIM = 8;
export const PITCH_MOST = 9;
/** Height of the declaration and signature at the end. */
export const END_HEIGHT = 16;

export interface FormArea {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
  /** Where criteria must end: the foot stands below, between the squares. */
  readonly bottom: number;
}

export function formArea(size: PageSize): FormArea {
  const right = size.width - SIDE;
  return { left: SIDE, right, width: right - SIDE, top: CORNER, bottom: size.height - CORNER };
}
