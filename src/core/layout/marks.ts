import type { MarkShape } from "#core/model/blocks.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";

/** Side of the square that a mark is drawn in, mm. */
export const MARK_SIZE = 3;

type Points = readonly (readonly [number, number])[];

const at = (points: Points, x: number, y: number): Points =>
  points.map(([px, py]) => [x + (px * MARK_SIZE) / 10, y + (py * MARK_SIZE) / 10] as const);

const path = (points: Points, node: NodeId, stroke: number): Item => ({
  kind: "polygon",
  points,
  stroke,
  fill: null,
  open: true,
  node,
});

const solid = (points: Points, node: NodeId): Item => ({
  kind: "polygon",
  points,
  stroke: 0,
  fill: "black",
  open: false,
  node,
});

/** In tenths of the square. */
const TICK: Points = [
  [1.5, 5.5],
  [4, 8],
  [8.5, 2],
];
const TRIANGLE: Points = [
  [1, 3],
  [5, 8],
  [9, 3],
];
const STRIKE: Points = [
  [1, 1],
  [9, 9],
];
const OUTLINE: Points = [
  [1, 1],
  [9, 1],
  [9, 9],
  [1, 9],
  [1, 1],
];

/** The signs of the printed tables, drawn: no font has all of them, and none prints them alike. */
export function markItems(shape: MarkShape, x: number, y: number, node: NodeId): Item[] {
  switch (shape) {
    case "tick":
      return [path(at(TICK, x, y), node, 0.36)];
    case "triangle":
      return [solid(at(TRIANGLE, x, y), node)];
    case "struck-box":
      return [box(x, y, node), path(at(STRIKE, x, y), node, 0.25)];
    case "open-box":
      return [box(x, y, node)];
    case "dashed-box":
      return dashedBox(x, y, node);
  }
}

const box = (x: number, y: number, node: NodeId): Item => ({
  kind: "rect",
  x: x + 0.3,
  y: y + 0.3,
  w: MARK_SIZE - 0.6,
  h: MARK_SIZE - 0.6,
  stroke: 0.25,
  fill: null,
  radius: 0,
  node,
});

function dashedBox(x: number, y: number, node: NodeId): Item[] {
  const corners = at(OUTLINE, x, y);
  return corners.slice(1).map(([x2, y2], index): Item => {
    const [x1, y1] = corners[index] ?? [x2, y2];
    return { kind: "line", x1, y1, x2, y2, width: 0.25, color: "black", dash: 0.5, node };
  });
}
