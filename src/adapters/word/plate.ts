import { LineRuleType } from "docx";
import type { PlateSection } from "#core/model/plate-block.ts";
import { space, type Item } from "#adapters/word/items.ts";
import { textItem } from "#adapters/word/text.ts";

/** So far down that the name stands in the middle of the lower half of a page folded once. */
const DOWN = 175;
const NAME_SIZE = 40;
/** Letters that a line of that size holds; longer names are set smaller, down to the least. */
const LETTERS = 16;
const LEAST_SIZE = 20;
const UNDER_SIZE = 16;
/** Lines as high as their letters: the style's own height is that of running text. */
const OPEN = { spacing: { line: 264, lineRule: LineRuleType.AUTO } } as const;

/** A name plate: the name once, large, on the lower half of a page that is folded in the middle. */
export function plateItems({ name, under }: PlateSection): readonly Item[] {
  const fitting = Math.floor((NAME_SIZE * LETTERS) / Math.max(1, [...name].length));
  const size = Math.max(LEAST_SIZE, Math.min(NAME_SIZE, fitting));
  return [
    space(DOWN),
    textItem([{ text: name, weight: 600, size }], "body", "center", OPEN),
    textItem([{ text: under, size: UNDER_SIZE }], "body", "center", OPEN),
  ];
}
