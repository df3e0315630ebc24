import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Entry } from "#core/notice/lists/competency-entry.ts";

const FEWEST_CELLS = 2;
const HEADS_NAMES = /^(?:name|nom|competenc(?:y|e)|compétence|behaviou?r)$/i;

/** The cells of a row of a table drawn with bars. */
function cellsOf(line: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  let from = 0;
  for (const bar of line.text.matchAll(/\|/g)) {
    cells.push(trimStretch(sliceStretch(line, from, bar.index)));
    from = bar.index + 1;
  }
  cells.push(trimStretch(sliceStretch(line, from)));
  return cells.filter(({ text }) => text !== "");
}

/** "Area | Name | Definition" over rows of the same: what stands in the column of names. */
export function fromBars(lines: readonly Stretch[]): Entry[] {
  const rows = lines.filter(({ text }) => text.includes("|")).map(cellsOf);
  const head = rows.findIndex((cells) => cells.some(({ text }) => HEADS_NAMES.test(text)));
  const column = rows[head]?.findIndex(({ text }) => HEADS_NAMES.test(text)) ?? -1;
  if (column < 0) return [];
  return rows
    .slice(head + 1)
    .flatMap((cells) =>
      cells.length >= FEWEST_CELLS && cells[column]
        ? [{ name: cells[column], tail: null, level: null, dashed: false }]
        : [],
    );
}
