import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { cutLine } from "#core/notice/sections/cut-line.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";

const afterGap = ([first, ...others]: readonly Fragment[]): Fragment[] =>
  first ? [{ ...first, afterGap: true }, ...others] : [];

/** The notice's lines, put together again where they were broken, cut into headings, items, labelled values and paragraphs. */
export function toPieces(lines: readonly CleanLine[]): Fragment[] {
  let before = "";
  let gap = false;
  return lines.flatMap((line) => {
    const { text } = line.stretch;
    if (text === "") {
      gap = true;
      return [];
    }
    // A figure alone on a line is a page number, but for one under a label.
    const isValue = /^\d+$/.test(text) && fieldOfLabel(before) !== null;
    before = text;
    if (isSiteFurniture(text) && !isValue) return [];
    const fragments = gap ? afterGap(cutLine(line)) : cutLine(line);
    gap = false;
    return fragments;
  });
}
