import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Selection } from "#core/model/selection.ts";
import { equalWeightsSameOrder, orderOf, type Placed } from "#core/comparison/order.ts";
import { aPanel, withRules, withStatus } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const placesOf = (panel: Selection): string =>
  orderOf(panel)
    .placed.map(({ candidate, place, tied }) => `${candidate} ${place}${tied ? "=" : ""}`)
    .join(", ");

describe("the order in the picture", () => {
  const order = orderOf(mockPanel());

  it("is by suitability, then total; 3.82 and 3.82 tie", () => {
    expect(placesOf(mockPanel())).toBe("DS-03 1, DS-01 2=, DS-04 2=, DS-05 4, DS-02 5, DS-06 6");
  });

  it("has three groups", () => {
    expect(order.groups).toEqual([
      { number: 1, tier: "meets", candidates: ["DS-03", "DS-01", "DS-04"], behindInAllChecks: false },
      { number: 2, tier: "meets", candidates: ["DS-05"], behindInAllChecks: true },
      { number: 3, tier: "below", candidates: ["DS-02", "DS-06"], behindInAllChecks: false },
    ]);
    expect(order.placed.map((each) => each.group)).toEqual([1, 1, 1, 2, 3, 3]);
  });

  it("checks each pair of neighbours in 15 ways", () => {
    expect(order.checks).toHaveLength(15);
    expect(
      order.pairs.map(({ first, second, ahead, level, behind }) => [first, second, ahead, level, behind]),
    ).toEqual([
      ["DS-03", "DS-01", 8, 3, 4],
      ["DS-01", "DS-04", 6, 7, 2],
      ["DS-04", "DS-05", 15, 0, 0],
      ["DS-05", "DS-02", 15, 0, 0],
      ["DS-02", "DS-06", 15, 0, 0],
    ]);
  });

  it("is the same with equal weights", () => {
    expect(equalWeightsSameOrder(mockPanel())).toBe(true);
  });
});

describe("the order", () => {
  it("puts all minimums met before any below, however high the total", () => {
    const panel = aPanel({
      scores: {
        A: [
          [3, 3, 3],
          [3, 3, 3],
        ],
        B: [
          [5, 5, 5],
          [2, 2, 2],
        ],
      },
      agreed: { A: [3, 3], B: [5, 2] },
    });
    expect(placesOf(panel)).toBe("A 1, B 2");
    expect(placesOf(withRules(panel, { total: "average-of-first-scores" }))).toBe("A 1, B 2");
  });

  it("goes by the total where the sheet has no minimum", () => {
    const panel = aPanel({
      scores: { A: [[3, 3, 3]], B: [[5, 5, 5]] },
      agreed: { A: [3], B: [5] },
      minimum: null,
    });
    expect(placesOf(panel)).toBe("B 1, A 2");
  });

  it("ties as 1, 1, 3, exactly: thirds that only look alike do not tie", () => {
    const row = [3, 3, 3];
    const three = { A: [row, row, row], B: [row, row, row], C: [row, row, row] };
    expect(placesOf(aPanel({ scores: three, agreed: { A: [3, 4, 4], B: [4, 3, 4], C: [3, 3, 3] } }))).toBe(
      "A 1=, B 1=, C 3",
    );
    const nearly = aPanel({
      scores: {
        A: [
          [3, 3, 4],
          [3, 3, 3],
        ],
        B: [
          [3, 3, 3],
          [3, 3, 3],
        ],
      },
      rules: { total: "average-of-first-scores" },
      agreed: { A: [3, 3], B: [3, 3] },
    });
    expect(placesOf(nearly)).toBe("A 1, B 2");
  });

  it("places nobody without a figure, and names them last", () => {
    const panel = aPanel({
      scores: { A: [[3, 3, 3]], B: [[2, 2, 2]], C: [[5, 5, 5]] },
      agreed: { A: [3], B: [2], C: ["unresolved"] },
    });
    expect(orderOf(panel).placed.map(({ candidate, place, tier }) => [candidate, place, tier])).toEqual([
      ["A", 1, "meets"],
      ["B", 2, "below"],
      ["C", null, "unscored"],
    ]);
  });

  it("is without those who do not count, and empty while one is sealed", () => {
    expect(placesOf(withStatus(mockPanel(), "DS-01", "withdrew"))).toBe(
      "DS-03 1, DS-04 2, DS-05 3, DS-02 4, DS-06 5",
    );
    expect(orderOf(mockPanel({ sealed: ["DS-06"] }))).toEqual({
      placed: [],
      groups: [],
      pairs: [],
      checks: [],
    });
  });
});

describe("equal weights", () => {
  const scores = {
    A: [
      [5, 5, 5],
      [3, 3, 3],
    ],
    B: [
      [3, 3, 3],
      [4, 4, 4],
    ],
  };
  const agreed = { A: [5, 3], B: [3, 4] };

  it("can turn the order round", () => {
    expect(equalWeightsSameOrder(aPanel({ scores, agreed, weights: [1, 9] }))).toBe(false);
    expect(equalWeightsSameOrder(aPanel({ scores, agreed, weights: [2, 1] }))).toBe(true);
  });

  it("that make a tie of an order, or the reverse, are not the same order", () => {
    const tie = aPanel({
      scores: {
        A: [
          [4, 4, 4],
          [3, 3, 3],
        ],
        B: [
          [3, 3, 3],
          [4, 4, 4],
        ],
      },
      agreed: { A: [4, 3], B: [3, 4] },
      weights: [2, 1],
    });
    expect(equalWeightsSameOrder(tie)).toBe(false);
  });

  it("are compared only within the same suitability, which no weight changes", () => {
    const rows = {
      A: [
        [3, 3, 3],
        [3, 3, 3],
      ],
      B: [
        [5, 5, 5],
        [2, 2, 2],
      ],
    };
    const panel = aPanel({ scores: rows, agreed: { A: [3, 3], B: [5, 2] }, weights: [1, 9] });
    expect(equalWeightsSameOrder(panel)).toBe(true);
  });

  it("say nothing where weights are equal, or while closed", () => {
    expect(equalWeightsSameOrder(aPanel({ scores, agreed, weights: [2, 2] }))).toBeNull();
    expect(equalWeightsSameOrder(mockPanel({ sealed: ["DS-06"] }))).toBeNull();
  });
});

describe("whatever the candidates", () => {
  const grade = fc.integer({ min: 1, max: 5 });
  const three = fc.tuple(grade, grade, grade);
  const candidate = fc.record({ agreed: three, scores: fc.array(three, { minLength: 3, maxLength: 3 }) });
  const list = fc.array(candidate, { minLength: 1, maxLength: 8 });
  const weights = fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  );

  const panelOfAll = (
    those: readonly { agreed: readonly number[]; scores: readonly (readonly number[])[] }[],
    w: readonly number[],
  ): Selection =>
    aPanel({
      scores: Object.fromEntries(those.map((each, at) => [`C${at}`, each.scores])),
      agreed: Object.fromEntries(those.map((each, at) => [`C${at}`, each.agreed])),
      weights: w,
    });

  it("the order does not depend on the order of entry of candidates or members", () => {
    fc.assert(
      fc.property(list, weights, (those, w) => {
        const panel = panelOfAll(those, w);
        const turned = { ...panel, candidates: panel.candidates.toReversed() };
        expect(orderOf(turned)).toEqual(orderOf(panel));
        const seated = orderOf({ ...panel, people: panel.people.toReversed() });
        const bare = ({ candidate: id, place, tied, group }: Placed): unknown => [id, place, tied, group];
        expect(seated.placed.map(bare)).toEqual(orderOf(panel).placed.map(bare));
      }),
      { numRuns: 60 },
    );
  });

  it("doubling all weights changes nothing; places never decrease, and never beyond the count", () => {
    fc.assert(
      fc.property(list, weights, (those, w) => {
        const { placed } = orderOf(panelOfAll(those, w));
        const doubled = orderOf(
          panelOfAll(
            those,
            w.map((each) => 2 * each),
          ),
        ).placed;
        expect(doubled.map(({ candidate: id, place, group }) => [id, place, group])).toEqual(
          placed.map(({ candidate: id, place, group }) => [id, place, group]),
        );
        const places = placed.map((each) => each.place ?? Number.NaN);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const [at, each] of placed.entries()) {
          expect(each.place).toBeLessThanOrEqual(at + 1);
          expect(each.tied).toBe(places.filter((place) => place === each.place).length > 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
