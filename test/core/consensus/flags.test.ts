import { describe, expect, it } from "vitest";
import type { FlagRule } from "#core/model/sheet.ts";
import { flagByRule, flaggedCount, flagOf } from "#core/consensus/flags.ts";
import { spreadOf, spreadsOf, type Spread } from "#core/consensus/spread.ts";
import { aPanel } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const RANGE: FlagRule = { measure: "range", distance: 200 };
const MEDIAN: FlagRule = { measure: "from-the-median", distance: 200 };

const spreadWith = (...row: number[]): Spread =>
  spreadOf(aPanel({ members: row.map((_, index) => `M${index}`), scores: { X: [row] } }), "X", "k1");

describe("by range", () => {
  it.each([
    [[3, 4], null],
    [[3, 5], { distance: true, acrossMinimum: false }],
    [[2, 3], { distance: false, acrossMinimum: true }],
    [[2, 4], { distance: true, acrossMinimum: true }],
    [[1, 2, 2], null],
    [[3, 3, 3], null],
    [[2], null],
  ])("%j gives %j", (row, flag) => {
    expect(flagOf(spreadWith(...row), RANGE, 300)).toEqual(flag);
  });

  it("without a minimum nothing lies across it", () => {
    expect(flagOf(spreadWith(2, 3), RANGE, null)).toBeNull();
  });

  it("a score at the minimum is not below it", () => {
    expect(flagOf(spreadWith(3, 4), RANGE, 300)).toBeNull();
  });

  it("a longer distance is the sheet's to set", () => {
    expect(flagOf(spreadWith(3, 5), { measure: "range", distance: 300 }, null)).toBeNull();
  });
});

describe("from the median", () => {
  it("a range of two spread evenly round the median is not far from it", () => {
    expect(flagOf(spreadWith(3, 4, 4, 4, 5), MEDIAN, null)).toBeNull();
  });

  it("one score two points away is", () => {
    expect(flagOf(spreadWith(2, 4, 4, 4, 4), MEDIAN, null)).toEqual({ distance: true, acrossMinimum: false });
  });

  it("for an even number the median lies half-way: 1 and 4 are one and a half away", () => {
    expect(flagOf(spreadWith(1, 4), MEDIAN, null)).toBeNull();
    expect(flagOf(spreadWith(1, 5), MEDIAN, null)).not.toBeNull();
  });
});

describe("in the pictures", () => {
  it("DS-04 has four flags: 2 across the minimum, 4, 5 and 7 for the range", () => {
    const selection = mockPanel();
    const flagged = spreadsOf(selection, "DS-04").filter((spread) => flagByRule(selection, spread) !== null);
    expect(flagged.map((spread) => spread.criterion)).toEqual(["k2", "k4", "k5", "k7"]);
    expect(flagByRule(selection, spreadOf(selection, "DS-04", "k2"))).toEqual({
      distance: false,
      acrossMinimum: true,
    });
    expect(flaggedCount(selection, "DS-04")).toBe(4);
  });

  it("a sealed candidate has none", () => {
    expect(flaggedCount(mockPanel({ sealed: ["DS-04"] }), "DS-04")).toBe(0);
  });
});
