import { describe, expect, it } from "vitest";
import { meets } from "#core/comparison/meets.ts";
import { aPanel, withRules } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

describe("the required levels", () => {
  it("in the pictures: meets 9 of 9, below on 1, below on 6", () => {
    expect(meets(mockPanel(), "DS-05")).toMatchObject({ met: 9, of: 9, below: [], undecided: [] });
    expect(meets(mockPanel(), "DS-02")).toMatchObject({ met: 8, of: 9, below: ["k5"] });
    expect(meets(mockPanel(), "DS-06").below).toEqual(["k1", "k2", "k3", "k5", "k7", "k8"]);
  });

  it("at the minimum is met; unresolved and not yet agreed are neither; no minimum is not counted", () => {
    const row = [3, 3, 3];
    const panel = aPanel({
      scores: { X: [row, row, row, row, row] },
      agreed: { X: [3, 2, "unresolved", null, 1] },
      minimum: [3, 3, 3, 3, null],
    });
    expect(meets(panel, "X")).toMatchObject({ met: 1, of: 4, below: ["k2"], undecided: ["k3", "k4"] });
    expect(meets(panel, "X").standings.map((each) => each.standing)).toEqual([
      "met",
      "below",
      "undecided",
      "undecided",
      "no-minimum",
    ]);
  });

  it("go by the agreed scores also where the total is made of first scores", () => {
    const panel = withRules(aPanel({ scores: { X: [[2, 2, 2]] }, agreed: { X: [3] } }), {
      total: "average-of-first-scores",
    });
    expect(meets(panel, "X")).toMatchObject({ met: 1, below: [] });
  });
});
