import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextDirection,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableCellBorders,
} from "docx";
import type { Style } from "#core/layout/styles.ts";
import type { Text } from "#core/model/printed-text.ts";
import { twips } from "#adapters/word/units.ts";

/*
 * What a document becomes before it is Word: paragraphs and tables as plain data, so that a rule can still be drawn
 * over them, or all of them be kept on one page, once they are made.
 */

export interface ParagraphItem {
  readonly is: "paragraph";
  readonly options: IParagraphOptions;
  /** What stands in it, where somebody asks how high it becomes; the library's own runs cannot be asked. */
  readonly said?: Said;
}

export interface Said {
  readonly text: Text;
  readonly style: Style;
}

export interface TableItem {
  readonly is: "table";
  /** Widths of the columns, mm. */
  readonly widths: readonly number[];
  readonly rows: readonly RowItem[];
}

export interface RowItem {
  readonly cells: readonly CellItem[];
  /** Said again at the head of each page. */
  readonly header?: boolean;
  /** At least so high, mm. */
  readonly height?: number;
  /** No higher either, whatever stands in it. */
  readonly exact?: true;
  /** Never parted over two pages. */
  readonly whole?: boolean;
}

export interface CellItem {
  readonly items: readonly Item[];
  readonly columns?: number;
  readonly rows?: number;
  readonly borders?: ITableCellBorders;
  /** White inside, mm. */
  readonly pad?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
  };
  readonly valign?: "top" | "middle" | "bottom";
  /** Up or down the page; along it where nothing is said. */
  readonly direction?: (typeof TextDirection)[keyof typeof TextDirection];
}

export type Item = ParagraphItem | TableItem;

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** The rules of the paper, as borders: a point and a half, half a point black, half a point grey. */
export const RULES = {
  heavy: { style: BorderStyle.SINGLE, size: 12, color: "000000" },
  hair: { style: BorderStyle.SINGLE, size: 4, color: "000000" },
  line: { style: BorderStyle.SINGLE, size: 4, color: "9A9A9A" },
  row: { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" },
} as const satisfies Record<string, IBorderOptions>;

/** White of this height, mm; a rule may stand over it. */
export const space = (height: number, more: IParagraphOptions = {}): ParagraphItem => ({
  is: "paragraph",
  options: {
    ...more,
    spacing: { before: 0, after: 0, line: Math.max(20, twips(height)), lineRule: LineRuleType.EXACT },
  },
});

/** White above the first of these. */
export function spaced(items: readonly Item[], before: number): readonly Item[] {
  const [first, ...rest] = items;
  if (first === undefined || before <= 0) return items;
  if (first.is === "table") return [space(before), ...items];
  const spacing = { ...first.options.spacing, before: (first.options.spacing?.before ?? 0) + twips(before) };
  return [{ ...first, options: { ...first.options, spacing } }, ...rest];
}

/** A rule across the page over the first of these, and white between both, mm. */
export function ruled(items: readonly Item[], rule: keyof typeof RULES, gap: number): readonly Item[] {
  const [first, ...rest] = items;
  const points = Math.min(31, Math.round((gap * 72) / 25.4));
  const top = { ...RULES[rule], space: points };
  if (first?.is !== "paragraph") return [space(gap, { border: { top } }), ...items];
  return [{ ...first, options: { ...first.options, border: { top } } }, ...rest];
}

/** At the head of a new page. */
export function onNewPage(items: readonly Item[]): readonly Item[] {
  const [first, ...rest] = items;
  if (first?.is !== "paragraph") return [space(0, { pageBreakBefore: true }), ...items];
  return [{ ...first, options: { ...first.options, pageBreakBefore: true } }, ...rest];
}

/** All on one page; the last one also with what follows, where `on` is true. */
export function together(items: readonly Item[], on = false): readonly Item[] {
  return items.map((item, index) => kept(item, on || index < items.length - 1));
}

function kept(item: Item, withNext: boolean): Item {
  if (item.is === "paragraph")
    return {
      ...item,
      options: { ...item.options, keepLines: true, ...(withNext ? { keepNext: true } : {}) },
    };
  const rows = item.rows.map((row, index) => ({
    ...row,
    whole: true,
    cells: row.cells.map((cell) => ({
      ...cell,
      items: cell.items.map((each) => kept(each, withNext || index < item.rows.length - 1)),
    })),
  }));
  return { ...item, rows };
}

/** As Word wants it: never table upon table, which would become one, and a paragraph at the end. */
export function wordChildren(items: readonly Item[]): (Paragraph | Table)[] {
  const children: (Paragraph | Table)[] = [];
  for (const [index, item] of items.entries()) {
    if (item.is === "table" && items[index - 1]?.is === "table") children.push(thin(item));
    children.push(item.is === "table" ? wordTable(item) : new Paragraph(item.options));
  }
  const last = items.at(-1);
  if (last?.is !== "paragraph") children.push(thin(last));
  return children;
}

/** As `wordChildren`, with a bookmark at the very end. */
export function closedBy(bookmark: string, id: number, items: readonly Item[]): (Paragraph | Table)[] {
  const children = wordChildren(items);
  const last = children.at(-1);
  last?.addChildElement(new BookmarkStart(bookmark, id));
  last?.addChildElement(new BookmarkEnd(id));
  return children;
}

/** A paragraph that is not seen. Beside a table that is kept with what follows it is kept too. */
function thin(beside: TableItem | undefined): Paragraph {
  const first = beside?.rows.at(-1)?.cells[0]?.items[0];
  const keepNext = first?.is === "paragraph" && first.options.keepNext === true;
  return new Paragraph(space(0, keepNext ? { keepNext } : {}).options);
}

function wordTable({ widths, rows }: TableItem): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: NO_BORDER,
      bottom: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: NO_BORDER,
      insideVertical: NO_BORDER,
    },
    rows: rows.map((row) => wordRow(row, widths)),
  });
}

function wordRow({ cells, header, height, exact, whole }: RowItem, widths: readonly number[]): TableRow {
  return new TableRow({
    ...(header === true ? { tableHeader: true } : {}),
    ...(whole === true ? { cantSplit: true } : {}),
    ...(height === undefined
      ? {}
      : { height: { value: twips(height), rule: exact === true ? HeightRule.EXACT : HeightRule.ATLEAST } }),
    children: cells.map((cell, index) => wordCell(cell, widths[index] ?? 0)),
  });
}

const VALIGN = {
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

function wordCell(
  { items, columns, rows, borders, pad, valign, direction }: CellItem,
  width: number,
): TableCell {
  return new TableCell({
    children: wordChildren(items),
    // Of a cell over several columns the grid alone says how wide it is.
    ...(columns === undefined
      ? { width: { size: twips(width), type: WidthType.DXA } }
      : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(borders === undefined ? {} : { borders }),
    ...(pad === undefined ? {} : { margins: marginsOf(pad) }),
    ...(direction === undefined ? {} : { textDirection: direction }),
    ...(valign === undefined || valign === "top" ? {} : { verticalAlign: VALIGN[valign] }),
  });
}

const marginsOf = (pad: NonNullable<CellItem["pad"]>) => ({
  marginUnitType: WidthType.DXA,
  top: twips(pad.top ?? 0),
  bottom: twips(pad.bottom ?? 0),
  left: twips(pad.left ?? 0),
  right: twips(pad.right ?? 0),
});
