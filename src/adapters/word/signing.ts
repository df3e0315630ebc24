import type { SignaturesBlock, WriteFieldsBlock } from "#core/model/blocks.ts";
import { RULES, space, type CellItem, type Item, type RowItem } from "#adapters/word/items.ts";
import { textItem } from "#adapters/word/text.ts";
import { columnWidths } from "#adapters/word/widths.ts";

const GAP = 5;
const PER_ROW = 5;
const ROOM = 8.5;
/** No line is longer than a signature needs. */
const WIDEST = 60;

/** A line for each person, some in a row; what stands over a line is there already. */
export function signatureItems(block: SignaturesBlock, width: number): readonly Item[] {
  const perRow = Math.max(1, block.perRow ?? PER_ROW);
  const each = Math.min(WIDEST, (width - GAP * (perRow - 1)) / perRow);
  const rows = Array.from({ length: Math.ceil(block.people.length / perRow) }, (_, row) =>
    block.people.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.flatMap((people, index): readonly Item[] => [
    ...(index === 0 ? [] : [space(GAP)]),
    lineTable(
      people.map(({ above, name, lines }) => ({
        width: each,
        line: true,
        over:
          above === null
            ? textItem("", "body")
            : textItem([{ text: above.text, face: above.face, ink: "grey" }], "small"),
        under: [textItem(name, "small"), ...lines.map((line) => textItem(line, "caption"))],
      })),
      block.room ?? ROOM,
    ),
  ]);
}

/** Fields to write in, side by side, with their words under the line. */
export function writeFieldItems(block: WriteFieldsBlock, width: number): readonly Item[] {
  const widths = columnWidths(block.fields, width, GAP);
  const fields = block.fields.map((field, index) => ({
    width: widths[index] ?? 0,
    line: field.line,
    over: textItem(field.above ?? "", "body"),
    under: [textItem(field.label, "caption")],
  }));
  return [lineTable(fields, block.room ?? ROOM)];
}

interface Field {
  readonly width: number;
  readonly line: boolean;
  readonly over: Item;
  readonly under: readonly Item[];
}

function lineTable(fields: readonly Field[], room: number): Item {
  const over = fields.map(({ over: item, line }): CellItem => ({
    items: [item],
    valign: "bottom",
    ...(line ? { borders: { bottom: RULES.hair } } : {}),
  }));
  const under = fields.map(({ under: items }): CellItem => ({ items, pad: { top: 0.6 } }));
  const rows: readonly RowItem[] = [
    { cells: withGaps(over), height: room, whole: true },
    { cells: withGaps(under), whole: true },
  ];
  const widths = fields.flatMap(({ width }, index) => (index === 0 ? [width] : [GAP, width]));
  return { is: "table", widths, rows: rows.map(keptRow) };
}

/** Lines never run into each other: between two fields stands a column without one. */
const withGaps = (cells: readonly CellItem[]): readonly CellItem[] =>
  cells.flatMap((cell, index) => (index === 0 ? [cell] : [{ items: [textItem("", "caption")] }, cell]));

/** The line and its words are never parted. */
const keptRow = (row: RowItem, index: number): RowItem =>
  index > 0
    ? row
    : {
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          items: cell.items.map((item) =>
            item.is === "paragraph" ? { ...item, options: { ...item.options, keepNext: true } } : item,
          ),
        })),
      };
