import type { Cell, Column, TableBlock } from "#core/model/blocks.ts";
import { child, frame, keep, row, stack, table } from "#core/layout/box.ts";
import type { Box, Rule } from "#core/layout/box.ts";
import { cellBox } from "#core/layout/cells.ts";
import { report } from "#core/layout/context.ts";
import type { Context } from "#core/layout/context.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { NodeId } from "#core/layout/placed.ts";
import { hairRule, namedRule, paleRule } from "#core/layout/rules.ts";
import { resolveWidths } from "#core/layout/widths.ts";

/** Width of the bar beside a marked row. */
const BAR = 1.2;

/** Rows taller than this may be parted: half a page left white would be worse. */
const TALL_ROW = 80;

interface Grid {
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly context: Context;
}

export function tableBox(block: TableBlock, context: Context): Box {
  const widths = resolveWidths(
    block.columns.map((column) => column.width),
    context.width,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total > context.width + 0.01) report(context, "too-wide", `${Math.ceil(total)}`);
  const node = context.nodes.add(
    "Table",
    context.parent,
    block.summary === undefined ? {} : { alt: block.summary },
  );
  const grid: Grid = { block, widths, context };
  const header = block.header === null ? null : headerBox(block.header, grid, node);
  const repeated = block.header === null ? null : headerBox(block.header, grid, ARTIFACT);
  const last = block.rows.length - 1;
  const rows = block.rows.map((cells, index) =>
    child(
      bodyRow(cells, grid, node, { last: index === last, marked: block.marked?.includes(index) === true }),
    ),
  );
  return table(header, repeated, stack(rows));
}

function headerBox(cells: readonly Cell[], grid: Grid, tableNode: NodeId): Box {
  const { block, context } = grid;
  const above = namedRule(block.topRule ?? "heavy", context.width);
  const heavy = (block.topRule ?? "heavy") === "heavy";
  const below = block.rules === "ruled" ? hairRule(context.width) : null;
  return frame(cellRow(cells, grid, tableNode, "TH"), {
    top: (heavy ? 1.4 : 2.2) + (above?.width ?? 0),
    bottom: (heavy ? 1.4 : 1.2) + (below?.width ?? 0),
    above,
    below,
  });
}

function bodyRow(
  cells: readonly Cell[],
  grid: Grid,
  tableNode: NodeId,
  { last, marked }: { readonly last: boolean; readonly marked: boolean },
): Box {
  const { block, context } = grid;
  const plain = block.rules === "plain";
  const below: Rule | null = plain ? null : last ? hairRule(context.width) : paleRule(context.width);
  const inside = cellRow(cells, grid, tableNode, "TD");
  const framed = frame(inside, {
    top: block.rowTop ?? (plain ? 0.5 : 1.5),
    bottom: (block.rowBottom ?? (plain ? 0.5 : 1.4)) + (below?.width ?? 0),
    below,
    bar: marked ? BAR : 0,
  });
  return keep(framed, TALL_ROW);
}

function cellRow(cells: readonly Cell[], grid: Grid, tableNode: NodeId, role: "TH" | "TD"): Box {
  const { block, widths, context } = grid;
  const rowNode = context.nodes.add("TR", tableNode);
  let x = 0;
  const columns = block.columns.map((column, index) => {
    const node = context.nodes.add(role, rowNode, role === "TH" ? { scope: "Column" } : {});
    const left = x + (column.padLeft ?? 0);
    x += widths[index] ?? 0;
    const width = Math.max(1, x - left - (column.padRight ?? 0));
    return {
      x: left,
      box: oneCell(cells[index] ?? { kind: "empty" }, column, role, {
        block,
        widths,
        context: { ...context, width, parent: node },
      }),
    };
  });
  return row(columns, role === "TH" ? "bottom" : (block.valign ?? "top"));
}

function oneCell(cell: Cell, column: Column, role: "TH" | "TD", { block, context }: Grid): Box {
  const style = role === "TH" ? (block.rules === "plain" ? "caption" : "head") : (block.style ?? "body");
  return cellBox(cell, { style, align: column.align ?? "left" }, context);
}
