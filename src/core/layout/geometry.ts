import type { PageFormat } from "#core/model/blocks.ts";

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export function pageSize(format: PageFormat): PageSize {
  return format === "A4" ? { width: 210, height: 297 } : { width: 215.9, height: 279.4 };
}

/** Margins of running documents, mm, from the pictures. */
export const MARGIN = { left: 18, right: 15, top: 14, bottom: 11 } as const;
/** White between the small line at the head and the text, and between text and foot. */
export const HEAD_GAP = 7;
export const FOOT_GAP = 3.5;
