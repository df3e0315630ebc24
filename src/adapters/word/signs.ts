import type { MarkShape } from "#core/model/blocks.ts";

/** The characters that stand for drawn marks. */
export const MARK_SIGNS: { readonly [shape in MarkShape]: string } = {
  tick: "✓",
  triangle: "▼",
  "struck-box": "☒",
  "dashed-box": "⬚",
  "open-box": "☐",
};

/** What is ticked or filled by hand, or replaced by a letter: as on paper, points are circles and "not put" is a box. */
export const BOX = "☐";
export const CIRCLE = "○";
