import type { Cell } from "#core/model/blocks.ts";
import type { Align, StyleName } from "#core/model/printed-text.ts";
import { child, EMPTY, keep, leaf, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import type { Context } from "#core/layout/context.ts";
import { DOTS_INSET, dotStrip } from "#core/layout/dots.ts";
import { MARK_SIZE, markItems } from "#core/layout/marks.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import { textBox } from "#core/layout/paragraph.ts";
import type { Item } from "#core/layout/placed.ts";
import { HAIR } from "#core/layout/rules.ts";
import { dressOf, STYLES } from "#core/layout/styles.ts";

export interface CellLook {
  readonly style: StyleName;
  readonly align: Align;
}

const NUMBER_GUTTER = 4.5;

/** What stands in one cell; `context.parent` is the cell's node and `context.width` its room. */
export function cellBox(cell: Cell, look: CellLook, context: Context): Box {
  switch (cell.kind) {
    case "empty":
      return EMPTY;
    case "text":
      return textIn(cell.text, cell.style ?? look.style, cell.align ?? look.align, context);
    case "stack":
      return context.flow(cell.blocks, context);
    case "criterion":
      return criterion(cell, context);
    case "mark":
      return mark(cell, cell.align ?? look.align, context);
    case "score":
      return textIn(cell.text, cell.weight === "agreed" ? "agreed" : "body", "center", context);
    case "dots":
      return dotStrip(cell, context.width, context.nodes.add("Figure", context.parent, { alt: cell.alt }));
    case "axis":
      return axisLabels(cell.labels, context);
  }
}

function textIn(
  text: Extract<Cell, { kind: "text" }>["text"],
  style: StyleName,
  align: Align,
  context: Context,
): Box {
  return textBox(
    text,
    { style: STYLES[style], width: context.width, align, node: context.parent },
    context.measure,
  );
}

function criterion(cell: Extract<Cell, { kind: "criterion" }>, context: Context): Box {
  const { width, measure, parent } = context;
  const flag = cell.flag ?? "";
  const flagBox = flag === "" ? EMPTY : boxedLetter(flag, context);
  const nameWidth = width - NUMBER_GUTTER - (flag === "" ? 0 : 6);
  const name = textBox(cell.name, { style: STYLES.strong, width: nameWidth, node: parent }, measure);
  const number = textBox(cell.number, { style: STYLES.note, width: NUMBER_GUTTER, node: parent }, measure);
  const beside = row([
    { x: 0, box: number },
    { x: NUMBER_GUTTER, box: name },
    { x: 0, box: flagBox },
  ]);
  // Parted by a page break, the rest of a name would be read after the flag that stands beside its beginning.
  const head = keep(beside, context.pageRoom);
  if (cell.level === null) return head;
  const size = cell.levelSize ?? STYLES.level.size;
  const style = { ...STYLES.level, size, leading: (size * STYLES.level.leading) / STYLES.level.size };
  const level = textBox(
    cell.level,
    { style, width: width - NUMBER_GUTTER, node: parent, balanced: true },
    measure,
  );
  return stack([child(head, 0, true), child(row([{ x: NUMBER_GUTTER, box: level }]), 0.25)]);
}

/** The flag's letter in a thin box at the right end of the cell. */
function boxedLetter(letter: string, context: Context): Box {
  const style = { ...STYLES.caption, weight: 600, color: "black" } as const;
  const inner = context.measure.width(letter, "sans-600", style.size);
  const text = textBox(letter, { style, width: inner + 0.1, node: context.parent }, context.measure);
  const w = inner + 1.8;
  const height = style.leading * MM_PER_POINT;
  const x = context.width - 1.5 - w;
  const edge: Item = {
    kind: "rect",
    x,
    y: HAIR / 2 + 0.1,
    w,
    h: height,
    stroke: HAIR,
    fill: null,
    radius: 0,
    node: context.parent,
  };
  return row([
    { x: 0, box: leaf(height, [edge]) },
    { x: x + 0.9, box: row([{ x: 0, box: stack([child(leaf(0.15, [])), child(text)]) }]) },
  ]);
}

function mark(cell: Extract<Cell, { kind: "mark" }>, align: Align, context: Context): Box {
  const node = context.nodes.add("Figure", context.parent, { alt: cell.alt });
  const room = context.width - MARK_SIZE;
  const x = align === "left" ? 0 : align === "center" ? room / 2 : room;
  const height = STYLES.body.leading * MM_PER_POINT;
  return leaf(height, markItems(cell.shape, x, (height - MARK_SIZE) / 2, node));
}

/** Numbers over a column of dot strips, standing over the strip's ticks. */
function axisLabels(labels: readonly string[], context: Context): Box {
  const step = (context.width - 2 * DOTS_INSET) / Math.max(1, labels.length - 1);
  const columns = labels.map((label, index) => {
    const room = context.measure.width(label, dressOf(STYLES.head).font, STYLES.head.size) + 0.1;
    const options = { style: STYLES.head, width: room, node: context.parent };
    return { x: DOTS_INSET + index * step - room / 2, box: textBox(label, options, context.measure) };
  });
  return row(columns);
}
