import type { Points } from "#core/shared/points.ts";

export type ScaleName = "1-5" | "1-7" | "0-4" | "1-4" | "own";

/** One point of a scale: its value and the short words for it ("At the level"). */
export interface ScalePoint {
  readonly points: Points;
  readonly title: string;
}

/** The points of a scale from the lowest to the highest, at least three and at most ten. */
export interface Scale {
  readonly name: ScaleName;
  readonly points: readonly ScalePoint[];
}
