import type { Lists } from "#adapters/word/lists.ts";

/** Where blocks stand: how wide that is, mm, and the file's lists. */
export interface Room {
  readonly width: number;
  readonly lists: Lists;
}
