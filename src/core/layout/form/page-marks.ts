import { CORNER, QR_SIZE, QR_TOP, SQUARE, SQUARE_EDGE } from "#core/layout/form/form-geometry.ts";
import type { PageSize } from "#core/layout/geometry.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item } from "#core/layout/placed.ts";

const RING = 1.4;

/** Three solid squares and an open one: a page fed upside down is recognised. */
export function cornerSquares(size: PageSize): Item[] {
  const far = SQUARE_EDGE + SQUARE;
  const right = size.width - far;
  const low = size.height - far;
  return [
    solid(SQUARE_EDGE, SQUARE_EDGE),
    solid(right, SQUARE_EDGE),
    solid(SQUARE_EDGE, low),
    {
      kind: "rect",
      x: right + RING / 2,
      y: low + RING / 2,
      w: SQUARE - RING,
      h: SQUARE - RING,
      stroke: RING,
      fill: null,
      radius: 0,
      node: ARTIFACT,
    },
  ];
}

const solid = (x: number, y: number): Item => ({
  kind: "rect",
  x,
  y,
  w: SQUARE,
  h: SQUARE,
  stroke: 0,
  fill: "black",
  radius: 0,
  node: ARTIFACT,
});

/** Left end of the QR. */
export const qrLeft = (size: PageSize): number => size.width - CORNER - QR_SIZE;

export function qrItem(text: string, page: PageSize): Item {
  return { kind: "qr", x: qrLeft(page), y: QR_TOP, size: QR_SIZE, text, node: ARTIFACT };
}
