import { describe, expect, it } from "vitest";
import { checkCandidate, checkPair, checksOf } from "#core/comparison/checks.ts";
import { comparedCandidates } from "#core/comparison/state.ts";
import type { Selection } from "#core/model/selection.ts";
import { aPanel, withRecused } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const pairOf = (panel: Selection, first: string, second: string): ReturnType<typeof checkPair> => {
  const checks = checksOf(panel, comparedCandidates(panel));
  return checkPair(checkCandidate(panel, first, checks), checkCandidate(panel, second, checks));
};

describe("the checks of the picture", () => {
  it("are 15: nine left out, equal weights, five members alone", () => {
    const checks = checksOf(mockPanel(), comparedCandidates(mockPanel()));
    expect(checks.map((check) => check.is).join(" ")).toBe(
      `${"without-criterion ".repeat(9)}equal-weights ${"member-alone ".repeat(5)}`.trim(),
    );
  });

  it.each([
    ["DS-03", "DS-01", 8, 3, 4],
    ["DS-01", "DS-04", 6, 7, 2],
    ["DS-04", "DS-05", 15, 0, 0],
    ["DS-05", "DS-02", 15, 0, 0],
  ])("%s, then %s: ahead %i, level %i, behind %i", (first, second, ahead, level, behind) => {
    expect(pairOf(mockPanel(), first, second)).toMatchObject({
      first,
      second,
      ahead,
      level,
      behind,
      none: 0,
    });
  });

  it("read the other way round they turn round", () => {
    expect(pairOf(mockPanel(), "DS-01", "DS-03")).toMatchObject({ ahead: 4, level: 3, behind: 8 });
  });
});

describe("checks", () => {
  it("leave out what would check nothing: equal weights where they are equal, the only criterion", () => {
    const one = aPanel({ scores: { X: [[4, 4, 3]] } });
    expect(checksOf(one, ["X"])).toEqual([
      { is: "member-alone", member: "OF" },
      { is: "member-alone", member: "MT" },
      { is: "member-alone", member: "IC" },
    ]);
    const two = aPanel({
      scores: {
        X: [
          [4, 4, 3],
          [4, 4, 3],
        ],
      },
    });
    expect(checksOf(two, ["X"]).map((check) => check.is)).toEqual([
      "without-criterion",
      "without-criterion",
      "member-alone",
      "member-alone",
      "member-alone",
    ]);
  });

  it("of a member recused from one of the two compare nothing", () => {
    const pair = pairOf(withRecused(mockPanel(), "MT", "DS-04"), "DS-01", "DS-04");
    expect(pair).toMatchObject({ ahead: 5, level: 7, behind: 2, none: 1 });
  });

  it("without the one criterion a candidate has points on compare nothing", () => {
    const panel = aPanel({
      scores: {
        A: [
          [4, 4, 3],
          [4, 4, 3],
        ],
        B: [
          [3, 3, 3],
          [3, 3, 3],
        ],
      },
      agreed: { A: [4, null], B: [3, 3] },
    });
    expect(pairOf(panel, "A", "B").outcomes.slice(0, 2)).toEqual(["none", "ahead"]);
  });
});
