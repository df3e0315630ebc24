import type { Points } from "#core/shared/points.ts";

/** A figure about one set of scores, or why there is none. Never 0, NaN or blank in place of "none". */
export type Statistic =
  | { readonly value: number }
  | { readonly value: null; readonly because: "no-members" | "one-member" };

/** The two middle scores; both the same for an odd number. */
export interface Median {
  readonly low: Points;
  readonly high: Points;
}

/** The two middle ones of the scores, in hundredths of a point; null without scores. */
export function medianOf(points: readonly Points[]): Median | null {
  const sorted = points.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Highest less lowest, in hundredths of a point. */
export const rangeOf = (points: readonly Points[]): Statistic =>
  withTwo(points, () => Math.max(...points) - Math.min(...points));

/**
 * Average deviation from the mean, AD_M = sum |x - mean| / n, in hundredths of a point
 * (Burke, Finkelstein & Dusig 1999). Whole numbers until the one division, so equal scores give exactly 0.
 */
export const averageDeviation = (points: readonly Points[]): Statistic =>
  withTwo(points, (n, sum) => total(points, (each) => Math.abs(n * each - sum)) / (n * n));

/** Average deviation from the median, AD_Md = sum |x - median| / n, in hundredths of a point (same source). */
export const averageDeviationFromMedian = (points: readonly Points[]): Statistic =>
  withTwo(points, (n) => {
    const median = medianOf(points);
    const twice = median === null ? 0 : median.low + median.high;
    return total(points, (each) => Math.abs(2 * each - twice)) / (2 * n);
  });

/** Sample standard deviation, s^2 = sum (x - mean)^2 / (n - 1), in hundredths of a point. */
export const sampleDeviation = (points: readonly Points[]): Statistic =>
  withTwo(points, (n, sum) => Math.sqrt(total(points, (each) => (n * each - sum) ** 2) / (n * n * (n - 1))));

/** Every measure of difference needs two members: one alone differs from nobody. */
function withTwo(points: readonly Points[], measure: (n: number, sum: number) => number): Statistic {
  if (points.length === 0) return { value: null, because: "no-members" };
  if (points.length === 1) return { value: null, because: "one-member" };
  return {
    value: measure(
      points.length,
      total(points, (each) => each),
    ),
  };
}

const total = (points: readonly Points[], of: (each: Points) => number): number =>
  points.reduce<number>((sum, each) => sum + of(each), 0);
