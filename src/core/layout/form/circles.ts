import { CIRCLE, CIRCLE_STROKE } from "#core/layout/form/form-geometry.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";
import { dressOf } from "#core/layout/styles.ts";
import type { Style } from "#core/layout/styles.ts";

/** Half the height of a figure in Plex, in parts of the type size: sets it on the circle's middle. */
const HALF_FIGURE = 0.349;
const HALF_SMALL = 0.26;

/** A circle to fill, with its point inside in grey: ink must show over it. */
export function circleItems(
  point: string,
  cx: number,
  cy: number,
  node: NodeId,
  context: FormContext,
): Item[] {
  const ring: Item = {
    kind: "circle",
    cx,
    cy,
    r: (CIRCLE - CIRCLE_STROKE) / 2,
    stroke: CIRCLE_STROKE,
    fill: null,
    node,
  };
  return [ring, centred(point, cx, cy, FORM.point, HALF_FIGURE, node, context)];
}

/** The box "not put": never round, never read as a score. */
export function notPutBox(
  word: string,
  x: number,
  cy: number,
  width: number,
  node: NodeId,
  context: FormContext,
): Item[] {
  const inset = CIRCLE_STROKE / 2;
  const box: Item = {
    kind: "rect",
    x: x + inset,
    y: cy - CIRCLE / 2 + inset,
    w: width - CIRCLE_STROKE,
    h: CIRCLE - CIRCLE_STROKE,
    stroke: CIRCLE_STROKE,
    fill: null,
    radius: 0.8,
    node,
  };
  return word === ""
    ? [box]
    : [box, centred(word, x + width / 2, cy, FORM.notPutBox, HALF_SMALL, node, context)];
}

function centred(
  text: string,
  cx: number,
  cy: number,
  style: Style,
  half: number,
  node: NodeId,
  context: FormContext,
): Item {
  const { font, size, color } = dressOf(style);
  const width = context.measure.width(text, font, size);
  return {
    kind: "text",
    x: cx - width / 2,
    y: cy + half * size * MM_PER_POINT,
    width,
    text,
    font,
    size,
    color,
    gap: true,
    node,
  };
}
