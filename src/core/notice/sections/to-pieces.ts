import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { cutLine } from "#core/notice/sections/cut-line.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";

/** The notice's lines, put together again where they were broken, cut into headings, items, labelled values and paragraphs. */
export function toPieces(lines: readonly CleanLine[]): Fragment[] {
  const filled = lines.filter(({ stretch }) => stretch.text !== "");
  return filled.flatMap((line, i) => {
    const isValue = fieldOfLabel(filled[i - 1]?.stretch.text ?? "") !== null && /^\d+$/.test(line.stretch.text);
    return isSiteFurniture(line.stretch.text) && !isValue ? [] : cutLine(line);
  });
}
