import type { Lists } from "#adapters/word/lists.ts";

/** Where blocks stand: how wide that is, mm, and the file's lists. */
export interface Room {
  readonly width: number;
  readonly lists: Lists;
}

/** A form fills whole pages: how much of each is left between head and foot, and how high the paper is, mm. */
export interface FormRoom extends Room {
  readonly height: number;
  readonly paperHeight: number;
}
