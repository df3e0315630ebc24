import type { ComparedOrder } from "#core/comparison/order.ts";
import type { Exact, Points } from "#core/shared/points.ts";

/** The part of the scale on which totals are drawn, in whole points. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly level: Points;
}

export const AXIS_WIDTH = 196;

const EDGE = 10;

/** Whole points round all totals and the level, at least two apart so that near totals do not look far apart. */
export function axisFor({ placed }: ComparedOrder, level: Points): Axis {
  const exact = placed.flatMap((each) => [each.total.total, ...each.own.map((own) => own.total)]);
  const values = [level / 100, ...exact.flatMap((each) => (each === null ? [] : [inPoints(each)]))];
  const low = Math.floor(Math.min(...values));
  const high = Math.max(Math.ceil(Math.max(...values)), low + 1);
  return { low: high - low < 2 ? low - 1 : low, high, level };
}

/** For drawing only: every comparison of totals is made on the exact fractions. */
export const inPoints = ({ value, of }: Exact): number => value / of / 100;

export const placeOnAxis = ({ low, high }: Axis, points: number): number =>
  Math.round((EDGE + ((AXIS_WIDTH - 2 * EDGE) * (points - low)) / (high - low)) * 10) / 10;

/** The whole points that get a number: all while there is room, else the ends and the level. */
export function labelsOf({ low, high, level }: Axis): readonly number[] {
  const all = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return all.length <= 7 ? all : all.filter((each) => each === low || each === high || each === level / 100);
}
