import { describe, expect, it } from "vitest";
import type { RevisedScore } from "#core/model/consensus.ts";
import { lastRevision, reviseScore } from "#core/consensus/revise.ts";
import { spreadsOf } from "#core/consensus/spread.ts";
import { A_REASON, after, refusalOf } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const panel = mockPanel({ closed: false });
const revised: RevisedScore = {
  member: "MT",
  criterion: "k5",
  points: 300,
  reason: A_REASON,
  atTheTable: true,
};

describe("a revised score", () => {
  it("stands beside the first one and moves no figure", () => {
    const next = after(panel, reviseScore(panel, "DS-04", revised));
    expect(lastRevision(next, "DS-04", "k5", "MT")).toEqual(revised);
    expect(lastRevision(next, "DS-04", "k5", "OF")).toBeNull();
    expect(spreadsOf(next, "DS-04")).toEqual(spreadsOf(panel, "DS-04"));
  });

  it("may be revised again, also back to the first score", () => {
    const once = after(panel, reviseScore(panel, "DS-04", revised));
    const twice = after(once, reviseScore(once, "DS-04", { ...revised, points: 200 }));
    expect(lastRevision(twice, "DS-04", "k5", "MT")?.points).toBe(200);
    expect(twice.deliberations["DS-04"]?.revised).toHaveLength(2);
  });

  it.each<[string, Partial<RevisedScore>]>([
    ["reason-missing", { reason: " " }],
    ["reason-bare", { reason: "agreed" }],
    ["off-the-scale", { points: 600 }],
    ["unchanged", { points: 200 }],
    ["no-first-score", { criterion: "k9" }],
    ["no-first-score", { member: "PL" }],
    ["criterion-unknown", { criterion: "k0" }],
  ])("is refused: %s", (code, change) => {
    expect(refusalOf(reviseScore(panel, "DS-04", { ...revised, ...change })).code).toBe(code);
  });

  it("is refused before unsealing and after closing", () => {
    expect(refusalOf(reviseScore(mockPanel({ sealed: ["DS-04"] }), "DS-04", revised)).code).toBe(
      "not-unsealed",
    );
    expect(refusalOf(reviseScore(mockPanel(), "DS-04", revised)).code).toBe("closed");
  });
});
