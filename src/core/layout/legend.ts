import type { LegendBlock } from "#core/model/blocks.ts";
import { frame, leaf, row } from "#core/layout/box.ts";
import type { Box, RowColumn } from "#core/layout/box.ts";
import type { Context } from "#core/layout/context.ts";
import { MARK_SIZE, markItems } from "#core/layout/marks.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import { textBox } from "#core/layout/paragraph.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import { STYLES } from "#core/layout/styles.ts";

const TEXT_AT = 40;

/** Drawn signs and their words, then running text beside them. */
export function legendBox(block: LegendBlock, context: Context): Box {
  const style = STYLES.caption;
  const height = style.leading * MM_PER_POINT;
  const node = context.nodes.add("P", context.parent);
  const columns: RowColumn[] = [];
  let x = 0;
  for (const mark of block.marks) {
    const width = context.measure.width(mark.text, "sans-400", style.size) + 0.1;
    columns.push({
      x,
      box: leaf(height, markItems(mark.shape, 0, (height - MARK_SIZE) / 2 + 0.1, ARTIFACT)),
    });
    columns.push({ x: x + MARK_SIZE + 1, box: textBox(mark.text, { style, width, node }, context.measure) });
    x += MARK_SIZE + 1 + width + 2.6;
  }
  const textAt = Math.max(block.marks.length === 0 ? 0 : (block.textAt ?? TEXT_AT), x);
  columns.push({
    x: textAt,
    box: textBox(block.text, { style, width: context.width - textAt, node }, context.measure),
  });
  return frame(row(columns), { top: 1.2, bottom: 3 });
}
