import type { PlateSection } from "#core/model/plate-block.ts";
import { space, type Item } from "#adapters/word/items.ts";
import { textItem } from "#adapters/word/text.ts";

/** So far down that the name stands in the middle of a page folded once. */
const DOWN = 175;
const NAME_SIZE = 40;
const UNDER_SIZE = 16;

/** A name plate: the name once, large, on the lower half of a page that is folded in the middle. */
export const plateItems = ({ name, under }: PlateSection): readonly Item[] => [
  space(DOWN),
  textItem([{ text: name, weight: 600, size: NAME_SIZE }], "body", "center", { spacing: { line: 276 } }),
  textItem([{ text: under, size: UNDER_SIZE }], "body", "center", { spacing: { line: 276 } }),
];
