/** A score's value in whole hundredths of a point: 4 points are 400, three and a half 350. */
export type Points = number & { readonly unit?: "points/100" };

/** Least common multiple of 1 to 12 panel members: means of different n add up exactly over it. */
export const COMMON = 27_720;

/** An exact fraction of points: `sum` hundredths over `count`. `count` 0 means there is no mean. */
export interface Mean {
  readonly sum: Points;
  readonly count: number;
}

/** Sum and count of points, nothing divided. */
export const meanOf = (points: readonly Points[]): Mean => ({
  sum: points.reduce((sum, each) => sum + each, 0),
  count: points.length,
});

/** An exact rational in hundredths of a point. `of` is above 0. */
export interface Exact {
  readonly value: number;
  readonly of: number;
}

/**
 * Weighted mean of means as one exact fraction over 27,720 times the sum of weights.
 * Means with count 0 leave both sum and weight. Null when nothing is left. Counts must divide 27,720 (1 to 12).
 */
export function weightedMean(
  parts: readonly { readonly mean: Mean; readonly weight: number }[],
): Exact | null {
  const there = parts.filter((part) => part.mean.count > 0 && part.weight > 0);
  const weights = there.reduce((sum, part) => sum + part.weight, 0);
  if (weights === 0) return null;
  const value = there.reduce(
    (sum, part) => sum + part.mean.sum * (COMMON / part.mean.count) * part.weight,
    0,
  );
  if (!Number.isSafeInteger(value)) throw new Error("a mean's count must be 1 to 12");
  return { value, of: COMMON * weights };
}

/** Compares two exact fractions; 0 is a tie. Products may pass 2^53, so big integers do it. */
export function compareExact(a: Exact, b: Exact): number {
  const left = BigInt(a.value) * BigInt(b.of);
  const right = BigInt(b.value) * BigInt(a.of);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Text of an exact fraction of hundredths with two decimals, rounded once, half away from zero: "3.82". */
export function showExact(exact: Exact): string {
  const hundredths = roundHalfAway(BigInt(exact.value), BigInt(exact.of));
  const sign = hundredths < 0n ? "-" : "";
  const whole = hundredths < 0n ? -hundredths : hundredths;
  return `${sign}${whole / 100n}.${String(whole % 100n).padStart(2, "0")}`;
}

/** Points as a person writes them: "4", "3.5". */
export function showPoints(points: Points): string {
  const text = showExact({ value: points, of: 1 });
  return text.replace(/\.?0+$/, "");
}

function roundHalfAway(value: bigint, of: bigint): bigint {
  const negative = value < 0n;
  const magnitude = negative ? -value : value;
  const rounded = (2n * magnitude + of) / (2n * of);
  return negative ? -rounded : rounded;
}
