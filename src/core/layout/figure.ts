import type { FigureBlock } from "#core/model/blocks.ts";
import type { Shape } from "#core/model/shapes.ts";
import { leaf } from "#core/layout/box.ts";
import type { Leaf } from "#core/layout/box.ts";
import { clean } from "#core/layout/clean.ts";
import type { Context } from "#core/layout/context.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";
import { dressOf, STYLES } from "#core/layout/styles.ts";

/** A drawing from the shared scene description; it stays in one piece. */
export function figureBox(block: FigureBlock, context: Context): Leaf {
  const node = context.nodes.add("Figure", context.parent, { alt: block.alt });
  return leaf(
    block.height,
    block.shapes.map((shape) => shapeItem(shape, node, context.measure)),
  );
}

function shapeItem(shape: Shape, node: NodeId, measure: Measure): Item {
  switch (shape.kind) {
    case "line":
      return { ...shape, node };
    case "rect":
      return {
        kind: "rect",
        x: shape.x,
        y: shape.y,
        w: shape.w,
        h: shape.h,
        stroke: shape.stroke ?? 0,
        fill: shape.fill ?? null,
        radius: shape.radius ?? 0,
        node,
      };
    case "circle":
      return {
        kind: "circle",
        cx: shape.cx,
        cy: shape.cy,
        r: shape.r,
        stroke: shape.stroke ?? 0,
        fill: shape.fill ?? null,
        node,
      };
    case "polygon":
      return {
        kind: "polygon",
        points: shape.points,
        stroke: shape.stroke ?? 0,
        fill: shape.fill ?? null,
        open: shape.open ?? false,
        node,
      };
    case "text":
      return textItem(shape, node, measure);
  }
}

function textItem(shape: Extract<Shape, { kind: "text" }>, node: NodeId, measure: Measure): Item {
  const { font, size, color } = dressOf(STYLES[shape.style]);
  const text = clean(shape.text).replaceAll("\n", " ");
  const width = measure.width(text, font, size);
  const x = shape.x - (shape.align === "center" ? width / 2 : shape.align === "right" ? width : 0);
  return { kind: "text", x, y: shape.y, width, text, font, size, color, gap: true, node };
}
