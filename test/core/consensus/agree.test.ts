import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { agreeScore, applyRule, leaveUnresolved, pointsByRule, reasonsFor } from "#core/consensus/agree.ts";
import { spreadOf } from "#core/consensus/spread.ts";
import {
  A_REASON,
  aPanel,
  after,
  refusalOf,
  withDeliberation,
  withRules,
} from "#test/core/consensus/panel-builder.ts";

const panel = aPanel({ scores: { X: [[4, 4, 3]] } });
const agreement = { candidate: "X", criterion: "k1", points: 400, reason: "" };

describe("agreeing", () => {
  it("on the median needs nothing and stands in the record", () => {
    const agreed = after(panel, agreeScore(panel, agreement)).deliberations["X"]?.agreed;
    expect(agreed).toMatchObject([{ criterion: "k1", outcome: "agreed", points: 400, reason: "" }]);
  });

  it("replaces what was agreed before; the first scores stay", () => {
    const first = after(panel, agreeScore(panel, agreement));
    const again = after(first, agreeScore(first, { ...agreement, points: 300, reason: A_REASON }));
    expect(again.deliberations["X"]?.agreed).toMatchObject([{ points: 300, reason: A_REASON }]);
    expect(again.sealed).toBe(panel.sealed);
  });

  it("off the median is refused without a reason, with what demands it", () => {
    expect(refusalOf(agreeScore(panel, { ...agreement, points: 300 }))).toEqual({
      code: "reason-missing",
      demanded: ["differs-from-median"],
    });
    expect(refusalOf(agreeScore(panel, { ...agreement, points: 300, reason: " agreed " })).code).toBe(
      "reason-bare",
    );
    expect(agreeScore(panel, { ...agreement, points: 300, reason: A_REASON }).ok).toBe(true);
  });

  it("says beforehand what will be asked", () => {
    expect(reasonsFor(panel, "X", "k1", 400)).toEqual([]);
    expect(reasonsFor(panel, "X", "k1", 200)).toEqual([
      "differs-from-median",
      "outside-range",
      "crosses-minimum",
    ]);
  });

  it("keeps an optional reason as typed, however short", () => {
    expect(
      after(panel, agreeScore(panel, { ...agreement, reason: "ok" })).deliberations["X"]?.agreed[0]?.reason,
    ).toBe("ok");
  });

  it.each([
    ["not-unsealed", aPanel({ scores: { X: [[4, 4, 3]] }, sealed: ["X"] }), agreement],
    ["closed", withDeliberation(panel, "X", { closedAt: "then" }), agreement],
    ["criterion-unknown", panel, { ...agreement, criterion: "k9" }],
    ["off-the-scale", panel, { ...agreement, points: 350 }],
    ["off-the-scale", panel, { ...agreement, points: 600 }],
    ["nobody-scored", aPanel({ scores: { X: [["not-put", "not-put", "not-put"]] } }), agreement],
  ])("is refused: %s", (code, selection, given) => {
    expect(refusalOf(agreeScore(selection, given)).code).toBe(code);
  });
});

describe("the rule fixed beforehand", () => {
  const byRule = (row: readonly number[], rule: "median" | "mean" | "unresolved"): unknown => {
    const selection = withRules(aPanel({ members: row.map((_, at) => `M${at}`), scores: { X: [row] } }), {
      withoutAgreement: rule,
    });
    return after(selection, applyRule(selection, "X", "k1")).deliberations["X"]?.agreed[0];
  };

  it("median: the middle one, or the mean of the two middle ones", () => {
    expect(byRule([2, 3, 5], "median")).toMatchObject({ outcome: "by-rule", points: 300 });
    expect(byRule([2, 3, 4, 5], "median")).toMatchObject({ outcome: "by-rule", points: 350 });
  });

  it("mean: 11 over 3 is 3.67, rounded once", () => {
    expect(byRule([4, 4, 3], "mean")).toMatchObject({ outcome: "by-rule", points: 367 });
    expect(byRule([4, 3, 3], "mean")).toMatchObject({ outcome: "by-rule", points: 333 });
  });

  it("half a hundredth goes away from zero: 29 over 8 is 3.625, so 3.63", () => {
    expect(byRule([4, 4, 4, 4, 4, 3, 3, 3], "mean")).toMatchObject({ points: 363 });
  });

  it("unresolved: no points, no reason", () => {
    expect(byRule([2, 3, 5], "unresolved")).toMatchObject({ outcome: "unresolved", points: null });
  });

  it("gives no points where nobody scored, and asks for no reason where it is flagged", () => {
    const nobody = aPanel({ scores: { X: [["not-put", "not-put", "not-put"]] } });
    expect(after(nobody, applyRule(nobody, "X", "k1")).deliberations["X"]?.agreed[0]).toMatchObject({
      outcome: "by-rule",
      points: null,
    });
    const flagged = aPanel({ scores: { X: [[1, 3, 5]] } });
    expect(applyRule(flagged, "X", "k1").ok).toBe(true);
  });

  it("is not applied to what is closed, sealed or not in the sheet", () => {
    const closed = withDeliberation(panel, "X", { closedAt: "then" });
    for (const step of [applyRule, leaveUnresolved]) {
      expect(refusalOf(step(closed, "X", "k1")).code).toBe("closed");
      expect(refusalOf(step(panel, "Y", "k1")).code).toBe("not-unsealed");
      expect(refusalOf(step(panel, "X", "k2")).code).toBe("criterion-unknown");
    }
  });

  it("never leaves the members' range, and is a whole hundredth", () => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(row, fc.constantFrom("median" as const, "mean" as const), (scores, rule) => {
        const selection = aPanel({ members: scores.map((_, at) => `M${at}`), scores: { X: [scores] } });
        const points = pointsByRule(spreadOf(selection, "X", "k1"), rule) ?? Number.NaN;
        expect(Number.isSafeInteger(points)).toBe(true);
        expect(points).toBeGreaterThanOrEqual(Math.min(...scores) * 100);
        expect(points).toBeLessThanOrEqual(Math.max(...scores) * 100);
      }),
    );
  });
});
