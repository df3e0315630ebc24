import type { DotsCell } from "#core/model/blocks.ts";
import { leaf } from "#core/layout/box.ts";
import type { Leaf } from "#core/layout/box.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";

/** White at both ends of the axis, mm. */
export const DOTS_INSET = 2.03;
/** Measures of the dot strip, mm, from the picture of the deliberation page. */
const AXIS_Y = 6.86;
const BELOW_AXIS = 1.78;
const DOT = 0.534;
const PITCH = 1.27;
const FIRST_DOT = 0.92;
const ROWS_IN_USUAL_HEIGHT = 5;
/** From here on dots stand in pairs, or the strip would tower over its row. */
const PAIRS_ABOVE = 6;

/** Members' scores as stacked dots over an axis; the spread is its thick part; the triangle is the agreed score. */
export function dotStrip(cell: DotsCell, width: number, node: NodeId): Leaf {
  const stacks = stackSizes(cell.scores);
  const pairs = cell.scores.length > PAIRS_ABOVE;
  const rows = Math.max(0, ...[...stacks.values()].map((size) => (pairs ? Math.ceil(size / 2) : size)));
  const axisY = AXIS_Y + Math.max(0, rows - ROWS_IN_USUAL_HEIGHT) * PITCH;
  const xOf = (position: number): number =>
    DOTS_INSET + (position / (cell.points - 1)) * (width - 2 * DOTS_INSET);
  const items = [
    ...axis(cell, axisY, xOf, node),
    ...[...stacks].flatMap(([position, size]) => dotsAt(xOf(position), axisY, size, pairs, node)),
    ...agreed(cell.agreed, axisY, xOf, node),
  ];
  return leaf(axisY + BELOW_AXIS, items);
}

function stackSizes(scores: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const score of scores) sizes.set(score, (sizes.get(score) ?? 0) + 1);
  return sizes;
}

const stroke = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width: number,
  node: NodeId,
  dash?: number,
): Item => ({
  kind: "line",
  x1,
  y1,
  x2,
  y2,
  width,
  color: "black",
  node,
  ...(dash === undefined ? {} : { dash }),
});

function axis(cell: DotsCell, y: number, xOf: (position: number) => number, node: NodeId): Item[] {
  const ticks = Array.from({ length: cell.points }, (_, i) =>
    stroke(xOf(i), y - 0.64, xOf(i), y + 0.64, 0.18, node),
  );
  const low = Math.min(...cell.scores);
  const high = Math.max(...cell.scores);
  const spread = high > low ? [stroke(xOf(low), y, xOf(high), y, 0.46, node)] : [];
  const minimum =
    cell.minimum == null ? [] : [stroke(xOf(cell.minimum), 0.4, xOf(cell.minimum), y, 0.25, node, 0.5)];
  return [...ticks, stroke(xOf(0), y, xOf(cell.points - 1), y, 0.18, node), ...spread, ...minimum];
}

function dotsAt(x: number, axisY: number, size: number, pairs: boolean, node: NodeId): Item[] {
  return Array.from({ length: size }, (_, index): Item => {
    const level = pairs ? Math.floor(index / 2) : index;
    const aside =
      !pairs || (index === size - 1 && size % 2 === 1) ? 0 : index % 2 === 0 ? -DOT * 1.1 : DOT * 1.1;
    return {
      kind: "circle",
      cx: x + aside,
      cy: axisY - FIRST_DOT - level * PITCH,
      r: DOT,
      stroke: 0,
      fill: "black",
      node,
    };
  });
}

function agreed(
  position: number | null,
  axisY: number,
  xOf: (position: number) => number,
  node: NodeId,
): Item[] {
  if (position === null) return [];
  const x = xOf(position);
  return [
    {
      kind: "polygon",
      points: [
        [x, axisY + 0.66],
        [x - 0.86, axisY + 1.78],
        [x + 0.86, axisY + 1.78],
      ],
      stroke: 0,
      fill: "black",
      open: false,
      node,
    },
  ];
}
