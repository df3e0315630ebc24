import type { FontName } from "#core/layout/placed.ts";

/** The fonts of `core/layout` and the one that stands in for what they lack. */
export type PdfFont = FontName | "second-400";

/** Which fonts are asked for a character, one after the other. */
export const FALLBACKS: Record<FontName, readonly PdfFont[]> = {
  "sans-400": ["sans-400", "second-400"],
  "sans-500": ["sans-500", "second-400"],
  "sans-600": ["sans-600", "second-400"],
  "serif-400": ["serif-400", "sans-400", "second-400"],
  "serif-500": ["serif-500", "sans-500", "second-400"],
  "mono-400": ["mono-400", "sans-400", "second-400"],
};

/** Drawn where no font has the character: visibly something, never nothing. */
export const HOLLOW_BOX = "\u25A1";
