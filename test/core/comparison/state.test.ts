import { describe, expect, it } from "vitest";
import { comparedCandidates, comparisonState } from "#core/comparison/state.ts";
import { aPanel, withStatus } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

describe("the comparison", () => {
  it("is open once every counting candidate is unsealed", () => {
    expect(comparisonState(mockPanel())).toEqual({
      state: "open",
      undecided: [],
      notClosed: [],
      untyped: [],
    });
    expect(comparedCandidates(mockPanel())).toHaveLength(6);
  });

  it("is closed while one is sealed, and says which and for whose sheet it waits", () => {
    const scores = { "DS-01": [[4, 4, 3]], "DS-02": [[4, null, 3]], "DS-03": [[4, 4, 4]] };
    const panel = aPanel({ scores, sealed: ["DS-02", "DS-03"] });
    expect(comparisonState(panel)).toEqual({
      state: "closed",
      code: "not-all-unsealed",
      missing: [
        { candidate: "DS-02", members: ["MT"] },
        { candidate: "DS-03", members: [] },
      ],
    });
    expect(comparedCandidates(panel)).toEqual([]);
  });

  it.each(["withdrew", "did-not-appear", "postponed", "set-aside"] as const)(
    "does not wait for who %s",
    (status) => {
      const panel = withStatus(mockPanel({ sealed: ["DS-06"] }), "DS-06", status);
      expect(comparisonState(panel).state).toBe("open");
      expect(comparedCandidates(panel)).not.toContain("DS-06");
    },
  );

  it("leaves out who was unsealed and then withdrew or was removed", () => {
    expect(comparedCandidates(withStatus(mockPanel(), "DS-03", "withdrew"))).not.toContain("DS-03");
    const panel = mockPanel();
    const removed = {
      ...panel,
      candidates: panel.candidates.map((each) => ({ ...each, removed: each.id === "DS-03" })),
    };
    expect(comparedCandidates(removed)).not.toContain("DS-03");
  });

  it("has nothing to compare without candidates", () => {
    expect(comparisonState({ ...mockPanel(), candidates: [] })).toEqual({
      state: "closed",
      code: "no-candidates",
    });
  });

  it("names candidates not decided, not closed, or with paper not typed", () => {
    const panel = aPanel({ scores: { A: [[4, 4, null]], B: [[3, 3, 3]] }, agreed: { B: [3] } });
    const paper = { ...panel, paper: { "IC A": { member: "IC", candidate: "A", at: "then" } } };
    expect(comparisonState(paper)).toEqual({
      state: "open",
      undecided: ["A"],
      notClosed: ["A", "B"],
      untyped: [{ candidate: "A", members: ["IC"] }],
    });
  });
});
