import { describe, expect, it } from "vitest";
import { closeBlockers, closeCandidate, reopenCandidate, untypedPaper } from "#core/consensus/close.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  A_REASON,
  after,
  aPanel,
  refusalOf,
  withDeliberation,
  withRecused,
} from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const agreed = mockPanel({ closed: false });
const sitting = (present: readonly string[], from = "14:00"): Selection["sittings"][number] => ({
  day: "2025-02-12",
  from,
  to: null,
  present,
});

describe("closing a candidate", () => {
  it("is open once every criterion is decided, whichever way", () => {
    expect(closeBlockers(agreed, "DS-04")).toEqual([]);
    const closed = after(agreed, closeCandidate(agreed, "DS-04"));
    expect(closed.deliberations["DS-04"]?.closedAt).not.toBeNull();
    const unresolved = aPanel({ scores: { X: [[1, 3, 5]] }, agreed: { X: ["unresolved"] } });
    expect(closeBlockers(unresolved, "X")).toEqual([]);
  });

  it("names the criteria not decided yet", () => {
    const half = mockPanel({ closed: false, agreed: { "DS-04": [4, 3, null, 4, 4, 4, 4, 4] } });
    expect(refusalOf(closeCandidate(half, "DS-04"))).toEqual([{ code: "undecided", criteria: ["k3", "k9"] }]);
  });

  it("is not for what is sealed or closed", () => {
    expect(closeBlockers(mockPanel({ sealed: ["DS-04"] }), "DS-04")).toEqual([{ code: "not-unsealed" }]);
    expect(closeBlockers(mockPanel(), "DS-04")).toEqual([{ code: "closed" }]);
  });

  it("waits for paper that came in and is not typed", () => {
    const some = aPanel({ scores: { X: [[4, 4, null]] }, agreed: { X: [4] } });
    const paper = { ...some, paper: { "IC X": { member: "IC", candidate: "X", at: "then" } } };
    expect(untypedPaper(paper, "X")).toEqual(["IC"]);
    expect(closeBlockers(paper, "X")).toEqual([{ code: "paper-not-typed", members: ["IC"] }]);
    expect(closeBlockers(some, "X")).toEqual([]);
  });

  it("asks for a reason that has become necessary since", () => {
    const moved = withDeliberation(aPanel({ scores: { X: [[4, 4, 3]] } }), "X", {
      agreed: [{ criterion: "k1", outcome: "agreed", points: 300, reason: "", at: "then" }],
    });
    expect(closeBlockers(moved, "X")).toEqual([
      { code: "reason-missing", criterion: "k1", demanded: ["differs-from-median"] },
    ]);
  });

  it("does not ask what the rule decided for a reason", () => {
    const byRule = withDeliberation(aPanel({ scores: { X: [[1, 3, 5]] } }), "X", {
      agreed: [{ criterion: "k1", outcome: "by-rule", points: 300, reason: "", at: "then" }],
    });
    expect(closeBlockers(byRule, "X")).toEqual([]);
  });

  it("needs the quorum at the last sitting, if sittings are noted", () => {
    const two = { ...agreed, sittings: [sitting(["OF", "MT", "IC"], "09:00"), sitting(["OF", "MT", "PL"])] };
    expect(closeBlockers(two, "DS-04")).toEqual([{ code: "no-quorum", present: 2, quorum: 3 }]);
    const three = { ...agreed, sittings: [sitting(["OF", "MT", "IC"]), sitting(["OF", "MT"], "09:00")] };
    expect(closeBlockers(three, "DS-04")).toEqual([]);
    expect(closeBlockers(withRecused(three, "MT", "DS-04"), "DS-04")).toEqual([
      { code: "no-quorum", present: 2, quorum: 3 },
    ]);
  });
});

describe("taking a closed candidate up again", () => {
  it("needs a reason and voids the signatures", () => {
    const signature = {
      person: "OF",
      how: "here",
      words: "",
      day: "2025-02-12",
      what: "h",
      at: "then",
    } as const;
    const closed = withDeliberation(mockPanel(), "DS-04", { signatures: [signature] });
    expect(refusalOf(reopenCandidate(closed, "DS-04", ""))).toEqual({ code: "reason-missing" });
    expect(refusalOf(reopenCandidate(closed, "DS-04", "agreed"))).toEqual({ code: "reason-bare" });
    const open = after(closed, reopenCandidate(closed, "DS-04", A_REASON)).deliberations["DS-04"];
    expect(open).toMatchObject({ closedAt: null, signatures: [] });
  });

  it("is not for what is open or sealed", () => {
    expect(refusalOf(reopenCandidate(agreed, "DS-04", A_REASON))).toEqual({ code: "not-closed" });
    expect(refusalOf(reopenCandidate(mockPanel({ sealed: ["DS-04"] }), "DS-04", A_REASON))).toEqual({
      code: "not-closed",
    });
  });
});
