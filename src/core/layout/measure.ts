import type { FontName } from "#core/layout/placed.ts";

/**
 * Widths of text, handed in so that the core needs no font files. Synchronous and pure:
 * the same text always has the same width, on the page and in the worker.
 */
export interface Measure {
  /** Width in mm of cleaned text, stand-in characters of the second font included. */
  width(text: string, font: FontName, size: number): number;
  /** Height above and below the baseline, in parts of the type size. */
  ascent(font: FontName): number;
  descent(font: FontName): number;
  /** Whether any font can draw this character. */
  covers(codePoint: number): boolean;
}

export const MM_PER_POINT = 25.4 / 72;
