import { describe, expect, it } from "vitest";
import { flagOf } from "#core/consensus/flags.ts";
import { isOutsideRange, reasonsDemanded, refuseReason, type ReasonCode } from "#core/consensus/reasons.ts";
import { spreadOf, type Spread } from "#core/consensus/spread.ts";
import { A_REASON, aPanel } from "#test/core/consensus/panel-builder.ts";

const spreadWith = (row: readonly number[]): Spread =>
  spreadOf(aPanel({ members: row.map((_, index) => `M${index}`), scores: { X: [row] } }), "X", "k1");

const demanded = (
  row: readonly number[],
  agreed: number,
  minimum: number | null = null,
): readonly ReasonCode[] => {
  const spread = spreadWith(row);
  const least = minimum === null ? null : minimum * 100;
  return reasonsDemanded(
    spread,
    flagOf(spread, { measure: "range", distance: 200 }, least),
    least,
    agreed * 100,
  );
};

describe("a reason is demanded when the agreed score", () => {
  it("differs from the median of an odd number", () => {
    expect(demanded([4, 4, 3], 4)).toEqual([]);
    expect(demanded([4, 4, 3], 3)).toEqual(["differs-from-median"]);
  });

  it("lies outside the two middle ones of an even number, but not between them", () => {
    expect(demanded([3, 4], 3)).toEqual([]);
    expect(demanded([3, 4], 4)).toEqual([]);
    expect(demanded([3, 3, 3, 4], 4)).toEqual(["differs-from-median"]);
    expect(demanded([3, 3.5, 4, 4], 3.5)).toEqual([]);
  });

  it("was flagged, though it is the median", () => {
    expect(demanded([3, 4, 5], 4)).toEqual(["flagged"]);
    expect(demanded([2, 3, 3], 3, 3)).toEqual(["flagged"]);
  });

  it("lies outside the members' range", () => {
    expect(demanded([4, 4, 4], 5)).toEqual(["differs-from-median", "outside-range"]);
    expect(demanded([4, 4, 4], 3)).toEqual(["differs-from-median", "outside-range"]);
    expect(demanded([4, 4, 5], 5)).toEqual(["differs-from-median"]);
  });

  it("is on the other side of the minimum than the median", () => {
    expect(demanded([2, 2, 3], 3, 3)).toEqual(["differs-from-median", "flagged", "crosses-minimum"]);
    expect(demanded([3, 3, 3], 2, 3)).toEqual(["differs-from-median", "outside-range", "crosses-minimum"]);
  });

  it("of an even number: than both middle scores", () => {
    expect(demanded([2, 2, 3, 3], 2, 3)).toEqual(["flagged"]);
    expect(demanded([2, 2, 3, 3], 3, 3)).toEqual(["flagged"]);
    expect(demanded([3, 3, 4, 4], 2, 3)).toEqual(["differs-from-median", "outside-range", "crosses-minimum"]);
  });

  it("and in no other case: one member's own score, or nobody's", () => {
    expect(demanded([4], 4, 3)).toEqual([]);
    expect(reasonsDemanded(spreadOf(aPanel(), "nobody", "k1"), null, 300, 400)).toEqual([]);
  });
});

it("points at the ends of the range are inside it", () => {
  expect(isOutsideRange(spreadWith([3, 5]), 300)).toBe(false);
  expect(isOutsideRange(spreadWith([3, 5]), 500)).toBe(false);
  expect(isOutsideRange(spreadWith([3, 5]), 501)).toBe(true);
});

describe("the text", () => {
  it("is not asked for where nothing demands it", () => {
    expect(refuseReason("", [])).toBeNull();
    expect(refuseReason("ok", [])).toBeNull();
  });

  it("is missing, bare or given", () => {
    expect(refuseReason(" \n", ["flagged"])).toEqual({ code: "reason-missing", demanded: ["flagged"] });
    expect(refuseReason("agreed", ["flagged"])).toEqual({ code: "reason-bare", demanded: ["flagged"] });
    expect(refuseReason(A_REASON, ["flagged"])).toBeNull();
  });
});
