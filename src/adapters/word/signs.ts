import type { MarkShape } from "#core/model/blocks.ts";

/** The characters that stand for drawn marks. */
export const MARK_SIGNS: { readonly [shape in MarkShape]: string } = {
  tick: "✓",
  triangle: "▼",
  "struck-box": "☒",
  "dashed-box": "⬚",
  "open-box": "☐",
};

/** What is ticked by hand, or replaced by a letter. */
export const BOX = "☐";
