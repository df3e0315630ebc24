import type { Scale, ScaleName } from "#core/model/scale.ts";
import type { Points } from "#core/shared/points.ts";

const FIVE_TITLES = [
  "Well below the level",
  "Below the level",
  "At the level",
  "Above the level",
  "Well above the level",
];

const SEVEN_TITLES = [
  "Well below the level",
  "Between well below and below",
  "Below the level",
  "At the level",
  "Above the level",
  "Between above and well above",
  "Well above the level",
];

const scaleFrom = (name: ScaleName, lowest: number, titles: readonly string[]): Scale => ({
  name,
  points: titles.map((title, index) => ({ points: (lowest + index) * 100, title })),
});

/** The scales that ship. Titles are ours and may be changed by the panel. */
export const SCALES: { readonly [K in Exclude<ScaleName, "own">]: Scale } = {
  "1-5": scaleFrom("1-5", 1, FIVE_TITLES),
  "1-7": scaleFrom("1-7", 1, SEVEN_TITLES),
  "0-4": scaleFrom("0-4", 0, FIVE_TITLES),
  "1-4": scaleFrom("1-4", 1, FIVE_TITLES.slice(0, 4)),
};

/** An own scale of whole points: 3 to 10 of them from `lowest`. Titles follow the general ladder round the level. */
export function ownScale(lowest: number, count: number): Scale {
  const size = Math.min(10, Math.max(3, count));
  const at = levelIndex(size);
  const titles = Array.from({ length: size }, (_, index) =>
    titleAt(index - at, index === 0, index === size - 1),
  );
  return scaleFrom("own", lowest, titles);
}

function titleAt(distance: number, lowest: boolean, highest: boolean): string {
  if (distance === 0) return "At the level";
  if (distance === -1) return "Below the level";
  if (distance === 1) return "Above the level";
  if (lowest || highest) return distance < 0 ? "Well below the level" : "Well above the level";
  return distance < 0 ? "Further below the level" : "Further above the level";
}

/** Index of the point "at the level": the middle of an odd number, the upper middle of an even one. */
export const levelIndex = (size: number): number => Math.floor(size / 2);

/** The point of a scale at which the required level counts as met. */
export function levelPoint(scale: Scale): Points {
  const point = scale.points[levelIndex(scale.points.length)];
  if (point === undefined) throw new Error("a scale has at least three points");
  return point.points;
}
