import { describe, expect, it } from "vitest";
import { spreadOf, spreadsOf } from "#core/consensus/spread.ts";
import { aPanel, withRecused } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

describe("spread", () => {
  it("of DS-04 on Impact and Influence: 4 2 4 3 5, range 3, median 4, mean 18 over 5", () => {
    const spread = spreadOf(mockPanel(), "DS-04", "k5");
    expect(spread).toMatchObject({ n: 5, of: 5, range: 300, lowest: 200, highest: 500 });
    expect(spread.median).toEqual({ low: 400, high: 400 });
    expect(spread.mean).toEqual({ sum: 1800, count: 5 });
    expect(spread.counts.map((each) => each.count)).toEqual([0, 1, 1, 2, 1]);
    expect(spread.scores.map((each) => each.member)).toEqual(["OF", "MT", "IC", "BO", "SF"]);
  });

  it("with a member not assessing: 4 of 5, two middle scores, the blank in neither sum nor count", () => {
    const spread = spreadOf(mockPanel(), "DS-04", "k9");
    expect(spread).toMatchObject({ n: 4, of: 5, range: 100 });
    expect(spread.notAssessed).toEqual([{ member: "MT", reason: "not-present" }]);
    expect(spread.mean).toEqual({ sum: 1500, count: 4 });
    expect(spread.median).toEqual({ low: 400, high: 400 });
  });

  it("names the two middle scores of an even number", () => {
    expect(
      spreadOf(aPanel({ members: ["A", "B", "C", "D"], scores: { X: [[2, 5, 3, 3]] } }), "X", "k1").median,
    ).toEqual({
      low: 300,
      high: 300,
    });
    expect(spreadOf(aPanel({ members: ["A", "B"], scores: { X: [[2, 5]] } }), "X", "k1").median).toEqual({
      low: 200,
      high: 500,
    });
  });

  it("of one score has no range, of none has nothing", () => {
    const one = spreadOf(aPanel({ scores: { X: [[4, "not-put", "recused"]] } }), "X", "k1");
    expect(one).toMatchObject({ n: 1, of: 3, range: null, lowest: 400, highest: 400 });
    const none = spreadOf(aPanel({ scores: { X: [["not-put", "not-put", "not-put"]] } }), "X", "k1");
    expect(none).toMatchObject({ n: 0, range: null, lowest: null, highest: null, median: null });
    expect(none.mean).toEqual({ sum: 0, count: 0 });
  });

  it("counts a sheet that has not come in as missing", () => {
    const spread = spreadOf(aPanel({ scores: { X: [[4, null, 3]] } }), "X", "k1");
    expect(spread).toMatchObject({ n: 2, of: 3, missing: ["MT"] });
  });

  it("has no score of a recused member and does not count them", () => {
    const spread = spreadOf(withRecused(mockPanel(), "MT", "DS-04"), "DS-04", "k5");
    expect(spread).toMatchObject({ n: 4, of: 4, lowest: 300 });
    expect(JSON.stringify(spread)).not.toContain("MT");
  });

  it("of a sealed candidate holds no score", () => {
    const sealed = mockPanel({ sealed: ["DS-04"] });
    for (const spread of spreadsOf(sealed, "DS-04")) {
      expect(spread).toMatchObject({ n: 0, of: 5, scores: [], notAssessed: [], range: null, median: null });
      expect(spread.counts.every((each) => each.count === 0)).toBe(true);
    }
  });

  it("gives all criteria in sheet order, each as alone", () => {
    const selection = mockPanel();
    const spreads = spreadsOf(selection, "DS-04");
    expect(spreads.map((each) => each.criterion)).toEqual([
      "k1",
      "k2",
      "k3",
      "k4",
      "k5",
      "k6",
      "k7",
      "k8",
      "k9",
    ]);
    for (const spread of spreads) expect(spreadOf(selection, "DS-04", spread.criterion)).toEqual(spread);
  });
});
