import type { Block, Cell, Column, MarkShape, TableBlock } from "#core/model/blocks.ts";
import type { Align, StyleName } from "#core/model/printed-text.ts";
import { AlignmentType } from "docx";
import type { Room } from "#adapters/word/room.ts";
import { RULES, type CellItem, type Item, type RowItem, type TableItem } from "#adapters/word/items.ts";
import { MARK_SIGNS } from "#adapters/word/signs.ts";
import { styleId } from "#adapters/word/styles.ts";
import { signRuns, textItem } from "#adapters/word/text.ts";
import { columnWidths } from "#adapters/word/widths.ts";

type Inside = (blocks: readonly Block[], room: Room) => readonly Item[];

/** A table of the document as a table of Word's, its header said again on every page. */
export function dataTable(block: TableBlock, room: Room, inside: Inside): TableItem {
  const widths = columnWidths(block.columns, room.width);
  const plain = block.rules === "plain";
  const pads = { top: block.rowTop ?? (plain ? 0.5 : 1.5), bottom: block.rowBottom ?? (plain ? 0.5 : 1.4) };
  const rowItem = (cells: readonly Cell[], rule: Rules, header: boolean): RowItem => ({
    header,
    // One that is taller than a page is parted all the same.
    whole: true,
    cells: cells.map((cell, index) => {
      const column = block.columns[index] ?? { width: 0 };
      const own = { ...room, width: (widths[index] ?? 0) - (column.padLeft ?? 0) - (column.padRight ?? 0) };
      return {
        items: cellItems(cell, column, header ? "head" : (block.style ?? "body"), own, inside),
        borders: rule,
        pad: { ...pads, left: column.padLeft ?? 0, right: column.padRight ?? 0 },
        valign: header ? "bottom" : (block.valign ?? "top"),
      } satisfies CellItem;
    }),
  });
  const top = block.topRule === undefined || block.topRule === "none" ? {} : { top: RULES[block.topRule] };
  const header = block.header === null ? [] : [rowItem(block.header, { ...top, bottom: RULES.hair }, true)];
  const rows = block.rows.map((row, index) =>
    rowItem(
      row,
      {
        ...(index === 0 && block.header === null ? top : {}),
        ...(plain ? {} : { bottom: RULES.row }),
      },
      false,
    ),
  );
  return { is: "table", widths, rows: [...header, ...rows] };
}

type Rules = NonNullable<CellItem["borders"]>;

function cellItems(
  cell: Cell,
  column: Column,
  style: StyleName,
  room: Room,
  inside: Inside,
): readonly Item[] {
  const align = ("align" in cell ? cell.align : undefined) ?? column.align;
  switch (cell.kind) {
    case "empty":
      return [textItem("", style)];
    case "text":
      return [textItem(cell.text, cell.style ?? style, align)];
    case "stack":
      return inside(cell.blocks, room);
    case "criterion":
      return criterionItems(cell);
    case "mark":
      return [markItem(cell.shape, align ?? "left")];
    case "score":
      return [textItem(cell.text, cell.weight === "agreed" ? "agreed" : style, "center")];
    case "dots":
      // The strip is a drawing; its words hold the same scores.
      return [textItem(cell.alt, "caption")];
    case "axis":
      return [textItem(cell.labels.join(" "), "head", "center")];
  }
}

function criterionItems(cell: Extract<Cell, { kind: "criterion" }>): readonly Item[] {
  const flag = cell.flag == null ? [] : [{ text: `  ${cell.flag}`, weight: 600 as const }];
  const number = { text: `${cell.number}  `, ink: "grey" as const };
  const name =
    typeof cell.name === "string"
      ? [{ text: cell.name, weight: 600 as const }]
      : cell.name.map((run) => ({ weight: 600 as const, ...run }));
  return [
    textItem([number, ...name, ...flag], "body"),
    ...(cell.level === null ? [] : [textItem(cell.level, "level")]),
  ];
}

function markItem(shape: MarkShape, align: Align): Item {
  const alignment = {
    left: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
  }[align];
  return {
    is: "paragraph",
    options: { style: styleId("body"), alignment, children: signRuns(MARK_SIGNS[shape], "") },
  };
}
