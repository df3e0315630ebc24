import type { Block, ColumnsBlock } from "#core/model/blocks.ts";
import type { Room } from "#adapters/word/room.ts";
import type { Item, TableItem } from "#adapters/word/items.ts";
import { columnWidths } from "#adapters/word/widths.ts";

/** Columns side by side: a table without rules, the gaps white at the right of all cells but the last. */
export function sideBySide(
  { columns, gap }: ColumnsBlock,
  room: Room,
  inside: (blocks: readonly Block[], room: Room) => readonly Item[],
): TableItem {
  const widths = columnWidths(columns, room.width, gap);
  const last = columns.length - 1;
  return {
    is: "table",
    widths: widths.map((width, index) => (index === last ? width : width + gap)),
    rows: [
      {
        cells: columns.map(({ blocks }, index) => ({
          items: inside(blocks, { ...room, width: widths[index] ?? 0 }),
          pad: { right: index === last ? 0 : gap },
        })),
      },
    ],
  };
}
