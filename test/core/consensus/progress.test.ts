import { describe, expect, it } from "vitest";
import type { AgreedScore, Dissent } from "#core/model/consensus.ts";
import { criterionState, progressOf } from "#core/consensus/progress.ts";
import { aPanel, withDeliberation } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const row = [4, 4, 3];
const agreed = (criterion: string, outcome: AgreedScore["outcome"]): AgreedScore => ({
  criterion,
  outcome,
  points: outcome === "unresolved" ? null : 400,
  reason: "",
  at: "then",
});
const dissent = (id: string, criterion: string | null): Dissent => ({
  id,
  criterion,
  member: "MT",
  points: null,
  words: "No.",
  atTheTable: true,
});

const panel = withDeliberation(aPanel({ scores: { X: [row, row, row, row, row] } }), "X", {
  agreed: [
    agreed("k1", "agreed"),
    agreed("k2", "agreed"),
    agreed("k3", "by-rule"),
    agreed("k4", "unresolved"),
  ],
  dissents: [dissent("1", "k2"), dissent("2", "k2"), dissent("3", null)],
});

describe("progress", () => {
  it("tells the ways a criterion can stand apart", () => {
    expect(["k1", "k2", "k3", "k4", "k5"].map((criterion) => criterionState(panel, "X", criterion))).toEqual([
      "agreed",
      "agreed-with-dissent",
      "by-rule",
      "unresolved",
      "not-yet",
    ]);
  });

  it("counts them", () => {
    expect(progressOf(panel, "X")).toEqual({
      decided: 4,
      agreed: 2,
      byRule: 1,
      unresolved: 1,
      of: 5,
      dissents: 2,
      closed: false,
    });
  });

  it("is none of five for a sealed candidate, nine of nine in the pictures", () => {
    expect(progressOf(panel, "sealed")).toMatchObject({ decided: 0, of: 5, dissents: 0, closed: false });
    expect(progressOf(mockPanel(), "DS-04")).toMatchObject({ agreed: 9, of: 9, closed: true });
  });
});
