import type { CellItem, Item, ParagraphItem, RowItem, TableItem } from "#adapters/word/items.ts";
import { standInHeight } from "#adapters/word/stand-in-measure.ts";
import { mmOfTwips } from "#adapters/word/units.ts";

/*
 * How high a page's parts become. What stands in a paragraph is reckoned with the widest letters that may stand in for
 * ours: a program that has narrower ones leaves a little white, and none lets a page flow over.
 */

/** Height of these one under the other, mm. */
export const heightOf = (items: readonly Item[], width: number): number =>
  items.reduce(
    (sum, item) => sum + (item.is === "table" ? tableHeight(item) : paragraphHeight(item, width)),
    0,
  );

/** A list's text stands this far in. */
const LIST_INDENT = 5;
/** A rule over a paragraph, or under a row of a table. */
const RULE = 0.5;
const ROW_RULE = 0.18;
/** The paragraph that parts a table from the next one, or ends what it stands in. */
const UNSEEN = 0.36;
const MM_PER_POINT = 25.4 / 72;

function paragraphHeight({ options, said }: ParagraphItem, width: number): number {
  const { spacing, border, numbering, indent } = options;
  const before = mmOfTwips(Number(spacing?.before ?? 0));
  const rule = border?.top === undefined ? 0 : RULE + (border.top.space ?? 0) * MM_PER_POINT;
  if (said === undefined) return before + rule + mmOfTwips(Number(spacing?.line ?? 0));
  const inset = numbering === undefined && indent === undefined ? 0 : LIST_INDENT;
  return before + rule + standInHeight(said.text, said.style, width - inset);
}

const tableHeight = ({ rows, widths }: TableItem): number =>
  rows.reduce((sum, row) => sum + rowHeight(row, widths), UNSEEN);

const rowHeight = ({ cells, height = 0 }: RowItem, widths: readonly number[]): number =>
  ROW_RULE + Math.max(height, ...cells.map((cell, index) => cellHeight(cell, widths[index] ?? 0)));

function cellHeight({ items, pad = {}, rows = 1 }: CellItem, width: number): number {
  const { top = 0, bottom = 0, left = 0, right = 0 } = pad;
  return (top + bottom + heightOf(items, width - left - right)) / rows;
}
