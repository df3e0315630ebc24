import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageDeviation,
  averageDeviationFromMedian,
  medianOf,
  rangeOf,
  sampleDeviation,
  type Statistic,
} from "#core/consensus/statistics/measures.ts";
import { sharedPath, without } from "#test/shared-material.ts";

const REFERENCE = "reference/reference-values.json";
const MEASURES = [rangeOf, averageDeviation, averageDeviationFromMedian, sampleDeviation];
const NAMES = ["range", "adMean", "adMedian", "sdSample"] as const;

interface Cell {
  readonly n: number;
  readonly median: number | null;
  readonly range: number | null;
  readonly adMean: number | null;
  readonly adMedian: number | null;
  readonly sdSample: number | null;
}

interface Reference {
  readonly published: readonly {
    id: string;
    cases?: readonly { ratings: readonly number[]; expected: Cell }[];
  }[];
  readonly computedPanels: readonly {
    readonly id: string;
    readonly ratings: readonly (readonly (readonly (number | null)[])[])[];
    readonly expected: { readonly perCompetency: readonly { readonly cells: readonly Cell[] }[] };
  }[];
}

const hundredths = (ratings: readonly (number | null)[]): number[] =>
  ratings.flatMap((each) => (each === null ? [] : [Math.round(each * 100)]));

/** All figures of one cell in whole points, so that they compare with the published ones; the median last. */
function figuresOf(points: readonly number[]): readonly (number | null)[] {
  const median = medianOf(points);
  const middle = median === null ? null : (median.low + median.high) / 2;
  const figures = [...MEASURES.map((measure) => measure(points).value), middle];
  return figures.map((figure) => (figure === null ? null : figure / 100));
}

/** The published figures. One member has a range of 0 there; by the reference's own rule EDGE-01, and ours, none. */
const publishedOf = (cell: Cell): readonly (number | null)[] => [
  ...NAMES.map((name) => (cell.n < 2 ? null : cell[name])),
  cell.median,
];

/** Names of the figures that differ by more than a millionth of a point. */
function differences(points: readonly number[], cell: Cell): readonly string[] {
  const published = publishedOf(cell);
  const ours = figuresOf(points);
  const near = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;
  return [...NAMES, "median"].filter((_, at) => !near(ours[at] ?? null, published[at] ?? null));
}

describe("with too few members", () => {
  it.each(MEASURES)("%o is none, with the reason", (measure) => {
    expect(measure([])).toEqual({ value: null, because: "no-members" });
    expect(measure([400])).toEqual({ value: null, because: "one-member" });
  });

  it("the median of one score is that score, of none there is none", () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([400])).toEqual({ low: 400, high: 400 });
  });
});

describe("by hand", () => {
  it("4, 4, 5, 5, 4: range 1, AD 0.48 and 0.40, s squared 0.30", () => {
    const points = [400, 400, 500, 500, 400];
    expect(rangeOf(points).value).toBe(100);
    expect(averageDeviation(points).value).toBe(48);
    expect(averageDeviationFromMedian(points).value).toBe(40);
    expect((sampleDeviation(points).value ?? 0) ** 2).toBeCloseTo(3_000, 9);
  });

  it("equal scores give exactly 0, never nearly", () => {
    for (const measure of MEASURES) expect(measure([370, 370, 370]).value).toBe(0);
  });

  it("the median of an even number is its two middle scores", () => {
    expect(medianOf([500, 100, 400, 200])).toEqual({ low: 200, high: 400 });
  });
});

const WHY = "needs ../shared/reference, which this machine may not have";

describe.skipIf(without(REFERENCE))(`against published values (${WHY})`, () => {
  const path = sharedPath(REFERENCE);
  const reference = path === null ? null : (JSON.parse(readFileSync(path, "utf8")) as Reference);
  const cases = reference?.published.find((each) => each.id === "PUB-17")?.cases ?? [];
  const panels = reference?.computedPanels ?? [];

  it("there are 13 published cells and 11 panels", () => {
    expect(cases).toHaveLength(13);
    expect(panels).toHaveLength(11);
  });

  it("every published cell", () => {
    const wrong = cases.flatMap(({ ratings, expected }) => differences(hundredths(ratings), expected));
    expect(wrong).toEqual([]);
  });

  it.each(panels.map((panel) => [panel.id, panel] as const))("every cell of panel %s", (_, panel) => {
    const cells = panel.expected.perCompetency.flatMap((competency, row) =>
      competency.cells.map((cell, column) => ({
        cell,
        points: hundredths(panel.ratings[column]?.[row] ?? []),
      })),
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.map(({ points }) => points.length)).toEqual(cells.map(({ cell }) => cell.n));
    expect(cells.flatMap(({ points, cell }) => differences(points, cell))).toEqual([]);
  });
});

describe("whatever the scores", () => {
  const scores = fc.array(
    fc.integer({ min: 0, max: 20 }).map((halves) => halves * 50),
    { maxLength: 12 },
  );
  const value = (statistic: Statistic): number => statistic.value ?? 0;

  it("no figure is NaN, below 0, or moved by the order of the members", () => {
    fc.assert(
      fc.property(scores, (points) => {
        for (const measure of MEASURES) {
          const figure = measure(points);
          expect(figure.value === null || (Number.isFinite(figure.value) && figure.value >= 0)).toBe(true);
          expect(measure(points.toReversed()).value ?? -1).toBeCloseTo(figure.value ?? -1, 9);
        }
      }),
    );
  });

  it("no average deviation passes half the range", () => {
    fc.assert(
      fc.property(scores, (points) => {
        expect(value(averageDeviation(points))).toBeLessThanOrEqual(value(rangeOf(points)) / 2 + 1e-9);
      }),
    );
  });
});
