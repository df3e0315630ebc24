/** One figure of DESIGN section 9: a time, and the same thing done the plain way in the same run. */
export type Figure = {
  readonly what: string;
  readonly ms: number;
  readonly against: string;
  readonly againstMs: number;
  /** The highest ratio of the two that is still within budget; null where there is none and it is only reported. */
  readonly budget: number | null;
};

/** What a file in `figures/` exports. When it runs, the web build stands in `dist/`. */
export type Bench = { readonly name: string; readonly run: () => Promise<readonly Figure[]> };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil((hundredth / 100) * sorted.length) - 1];
  if (value === undefined) throw new Error("nothing was measured");
  return value;
}
