import { describe, expect, it } from "vitest";
import { showExact } from "#core/shared/points.ts";
import { orderOf } from "#core/comparison/order.ts";
import { outsideOwnTotals, reversedPairs } from "#core/comparison/reversals.ts";
import { aPanel, withRecused, withStatus } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const column = (...grades: number[]): number[][] => [grades];

describe("a reversed order", () => {
  it("in the picture: four of five members put DS-01 before DS-03, one has them level", () => {
    expect(reversedPairs(orderOf(mockPanel()))).toEqual([
      { first: "DS-03", second: "DS-01", forFirst: 0, forSecond: 4, level: 1, of: 5 },
    ]);
  });

  it("needs more members the other way than this way: two against two is none", () => {
    // DS-03 and DS-04 in the picture: two for each, one level.
    const pairs = reversedPairs(orderOf(withStatus(mockPanel(), "DS-01", "withdrew")));
    expect(pairs).toEqual([]);
    const agreed = { A: [4], B: [3] };
    const two = aPanel({
      members: ["P", "Q", "R"],
      scores: { A: column(3, 4, 3), B: column(4, 3, 3) },
      agreed,
    });
    expect(reversedPairs(orderOf(two))).toEqual([]);
    const three = aPanel({
      members: ["P", "Q", "R"],
      scores: { A: column(3, 4, 3), B: column(4, 3, 4) },
      agreed,
    });
    expect(reversedPairs(orderOf(three))).toMatchObject([
      { first: "A", second: "B", forFirst: 1, forSecond: 2, level: 0 },
    ]);
  });

  it("is not asked of members who have a total of only one of the two", () => {
    const panel = withRecused(mockPanel(), "OF", "DS-01");
    expect(reversedPairs(orderOf(panel))).toMatchObject([{ forSecond: 3, level: 1, of: 4 }]);
  });

  it("is none where totals tie, nor where only the minimum puts the lower total first", () => {
    const tie = aPanel({ scores: { A: column(3, 3, 3), B: column(4, 4, 4) }, agreed: { A: [3], B: [3] } });
    expect(reversedPairs(orderOf(tie))).toEqual([]);
    const minimum = aPanel({
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
    expect(orderOf(minimum).placed[0]?.candidate).toBe("A");
    expect(reversedPairs(orderOf(minimum))).toEqual([]);
  });

  it("is also one between groups: agreed below the minimum though all had it first", () => {
    const panel = aPanel({ scores: { A: column(3, 3, 3), B: column(4, 4, 4) }, agreed: { A: [3], B: [2] } });
    expect(reversedPairs(orderOf(panel))).toMatchObject([{ first: "A", second: "B", forSecond: 3 }]);
  });
});

describe("a total outside the members' own", () => {
  it("in the picture: only DS-03, above 3.55 to 3.82", () => {
    const outside = outsideOwnTotals(orderOf(mockPanel()));
    expect(outside.map(({ candidate, side }) => [candidate, side])).toEqual([["DS-03", "above"]]);
    expect(outside.map(({ total, lowest, highest }) => [total, lowest, highest].map(showExact))).toEqual([
      ["3.91", "3.55", "3.82"],
    ]);
  });

  it("at the end of the members' own is inside; exactly, not after rounding", () => {
    const at = (agreed: number): unknown =>
      outsideOwnTotals(orderOf(aPanel({ scores: { A: column(3, 4, 4) }, agreed: { A: [agreed] } })))[0]?.side;
    expect([2, 3, 4, 5].map(at)).toEqual(["below", undefined, undefined, "above"]);
    const rows = Array.from({ length: 8 }, () => [4, 4, 4]);
    const nearly = aPanel({
      scores: { A: rows },
      agreed: { A: [4, 4, 4, 4, 4, 4, 4, 5] },
      weights: [9, 9, 9, 9, 9, 9, 9, 1],
    });
    expect(outsideOwnTotals(orderOf(nearly))).toHaveLength(1);
  });

  it("needs an own total and one of the panel", () => {
    const none = aPanel({
      scores: { A: [["not-put", "not-put", "not-put"]], B: column(3, 3, 3) },
      agreed: { A: [4] },
    });
    expect(outsideOwnTotals(orderOf(none))).toEqual([]);
  });
});
