import type { Box, Rule } from "#core/layout/box.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item, TextItem } from "#core/layout/placed.ts";

export interface Target {
  readonly items: Item[];
  readonly bookmarks: { text: string; level: number }[];
}

/** Puts a box on a page: its items, moved to where it stands. */
export function emit(box: Box, x: number, y: number, target: Target): void {
  switch (box.kind) {
    case "leaf":
      if (box.bookmark !== undefined) target.bookmarks.push(box.bookmark);
      for (const item of box.items) target.items.push(moved(item, x, y));
      return;
    case "stack":
      return emitStack(box.children, x, y, target);
    case "row":
      for (const column of box.columns)
        emit(column.box, x + column.x, y + drop(box.valign, box.height - column.box.height), target);
      return;
    case "frame":
      if (box.bar > 0) target.items.push(bar(box, x, y));
      if (box.above !== null) target.items.push(rule(box.above, x, y + box.above.width / 2));
      emit(box.child, x, y + box.top, target);
      if (box.below !== null) target.items.push(rule(box.below, x, y + box.height - box.below.width / 2));
      return;
    case "table":
      if (box.header !== null) emit(box.header, x, y, target);
      return emit(box.rows, x, y + (box.header?.height ?? 0), target);
    case "keep":
      return emit(box.child, x, y, target);
  }
}

function emitStack(
  children: readonly { before: number; box: Box }[],
  x: number,
  y: number,
  target: Target,
): void {
  let at = y;
  for (const [index, each] of children.entries()) {
    if (index > 0) at += each.before;
    emit(each.box, x, at, target);
    at += each.box.height;
  }
}

const drop = (valign: "top" | "middle" | "bottom", room: number): number =>
  valign === "top" ? 0 : valign === "middle" ? room / 2 : room;

const rule = (each: Rule, x: number, y: number): Item => ({
  kind: "line",
  x1: x,
  y1: y,
  x2: x + each.length,
  y2: y,
  width: each.width,
  color: each.color,
  node: ARTIFACT,
});

const bar = (box: { readonly bar: number; readonly height: number }, x: number, y: number): Item => ({
  kind: "rect",
  x,
  y,
  w: box.bar,
  h: box.height,
  stroke: 0,
  fill: "black",
  radius: 0,
  node: ARTIFACT,
});

/** The same item, moved. */
export function moved(item: Item, dx: number, dy: number): Item {
  switch (item.kind) {
    case "text":
      return movedText(item, dx, dy);
    case "rect":
    case "qr":
      return { ...item, x: item.x + dx, y: item.y + dy };
    case "line":
      return { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy };
    case "circle":
      return { ...item, cx: item.cx + dx, cy: item.cy + dy };
    case "polygon":
      return { ...item, points: item.points.map(([px, py]) => [px + dx, py + dy] as const) };
  }
}

/** Written out: reports have tens of thousands of lines, and spreading is several times slower. */
function movedText(item: TextItem, dx: number, dy: number): TextItem {
  const { kind, x, y, width, text, font, size, color, gap, turned, node } = item;
  const placed = { kind, x: x + dx, y: y + dy, width, text, font, size, color, gap, node };
  return turned === undefined ? placed : { ...placed, turned };
}
