import type { Item } from "#core/layout/placed.ts";
import type { PageNumbers } from "#core/layout/templates.ts";

/** A page whose text is placed, while its own number and the number of pages are not known yet. */
export interface DraftPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly bookmarks: readonly { readonly text: string; readonly level: number }[];
  /** What depends on the numbers: head, foot, sheet code. */
  readonly finish: (numbers: PageNumbers) => readonly Item[];
}
