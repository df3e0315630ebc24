import type { Grey } from "#core/model/shapes.ts";
import type { Item } from "#core/layout/placed.ts";

/*
 * What blocks become before pages exist: boxes of known height that know where they may be parted.
 * Boxes are immutable; parting one makes two new ones.
 */

/** Items placed from the box's upper left corner; never parted. */
export interface Leaf {
  readonly kind: "leaf";
  readonly height: number;
  readonly items: readonly Item[];
  readonly bookmark?: { readonly text: string; readonly level: number };
}

export interface Child {
  /** White above, dropped where the child comes first on a page. */
  readonly before: number;
  readonly box: Box;
  /** Never the last thing on a page: headings. */
  readonly keepNext: boolean;
}

export interface Stack {
  readonly kind: "stack";
  readonly height: number;
  readonly children: readonly Child[];
  /** Lines of a paragraph: at least two on either side of a page break. */
  readonly lines: boolean;
}

export interface RowColumn {
  readonly x: number;
  readonly box: Box;
}

/** Boxes side by side, each parted on its own. */
export interface Row {
  readonly kind: "row";
  readonly height: number;
  readonly columns: readonly RowColumn[];
  readonly valign: "top" | "middle" | "bottom";
}

export interface Rule {
  readonly width: number;
  readonly color: Grey;
  readonly length: number;
}

/**
 * White and rules around a box. The rule above is drawn again where the box goes on overleaf, if `again`; `bar` is the
 * width of one down its left side, 0 for none.
 */
export interface Frame {
  readonly kind: "frame";
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly above: Rule | null;
  readonly below: Rule | null;
  readonly again: boolean;
  readonly bar: number;
  readonly child: Box;
}

/** Rows under a header that is repeated on every page. */
export interface TableBox {
  readonly kind: "table";
  readonly height: number;
  readonly header: Box | null;
  /** The header as it is drawn on further pages, outside the structure. */
  readonly repeated: Box | null;
  readonly rows: Box;
}

/** Parted only where it is taller than `limit`. */
export interface Keep {
  readonly kind: "keep";
  readonly height: number;
  readonly limit: number;
  readonly child: Box;
}

export type Box = Leaf | Stack | Row | Frame | TableBox | Keep;

export const EMPTY: Leaf = { kind: "leaf", height: 0, items: [] };

export const leaf = (height: number, items: readonly Item[]): Leaf => ({ kind: "leaf", height, items });

export const child = (box: Box, before = 0, keepNext = false): Child => ({ before, box, keepNext });

export function stack(children: readonly Child[], lines = false): Stack {
  let height = 0;
  children.forEach((each, index) => (height += each.box.height + (index === 0 ? 0 : each.before)));
  return { kind: "stack", height, children, lines };
}

export function row(columns: readonly RowColumn[], valign: Row["valign"] = "top"): Row {
  return { kind: "row", height: Math.max(0, ...columns.map((column) => column.box.height)), columns, valign };
}

export function frame(
  inside: Box,
  edge: {
    top?: number;
    bottom?: number;
    above?: Rule | null;
    below?: Rule | null;
    again?: boolean;
    bar?: number;
  },
): Frame {
  const { top = 0, bottom = 0, above = null, below = null, again = false, bar = 0 } = edge;
  return {
    kind: "frame",
    height: top + inside.height + bottom,
    top,
    bottom,
    above,
    below,
    again,
    bar,
    child: inside,
  };
}

export function table(header: Box | null, repeated: Box | null, rows: Box): TableBox {
  return { kind: "table", height: (header?.height ?? 0) + rows.height, header, repeated, rows };
}

/** `limit` is the height above which parting is better than a page left white. */
export const keep = (inside: Box, limit: number): Keep => ({
  kind: "keep",
  height: inside.height,
  limit,
  child: inside,
});
