import { describe, expect, it } from "vitest";
import type { CandidateStatus } from "#core/model/interview.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { ownSheets } from "#core/scores/own-sheets.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";
import { withRecused } from "#test/core/consensus/panel-builder.ts";

const codes = (selection: Selection): readonly string[] | null =>
  ownSheets(selection, "IC")?.map(({ candidate }) => candidate.code) ?? null;

const all = mockPanel();
const listed = all.candidates.map(({ code }) => code);
const last = listed.at(-1) ?? "";

/** Without the member's sheet of this candidate, and nothing of it unsealed. */
function without(selection: Selection, candidate: string): Selection {
  const { [pairKey("IC", candidate)]: _gone, ...sealed } = selection.sealed;
  const { [candidate]: _closed, ...deliberations } = selection.deliberations;
  return { ...selection, sealed, deliberations };
}

const withStatus = (selection: Selection, candidate: string, status: CandidateStatus): Selection => ({
  ...selection,
  interviews: { ...selection.interviews, [candidate]: { ...recordOf(selection, candidate), status } },
});

const onDays = (selection: Selection, days: readonly (string | null)[]): Selection => ({
  ...selection,
  interviews: {},
  candidates: selection.candidates.map((each, index) => ({
    ...each,
    day: days[index] ?? null,
    time: "09:00",
  })),
});

describe("a member's own sheets", () => {
  it("are there once the last is handed in, in the order of the interviews", () => {
    const days = listed.map((_, index) => `2025-02-${String(20 - index).padStart(2, "0")}`);
    expect(codes(onDays(all, days))).toEqual(listed.toReversed());
    expect(codes(onDays(all, [null, ...days.slice(1)]))?.at(-1)).toBe(listed[0]);
  });

  it("are not there while one is still to be handed in", () => {
    expect(codes(without(all, last))).toBeNull();
    expect(codes(withStatus(without(all, last), last, "postponed"))).toBeNull();
  });

  it("leave out who is out, and whom the member does not score", () => {
    const rest = listed.filter((code) => code !== last).toSorted();
    for (const status of ["withdrew", "did-not-appear", "set-aside"] as const)
      expect(codes(withStatus(without(all, last), last, status))?.toSorted()).toEqual(rest);
    expect(codes(withRecused(without(all, last), "IC", last))?.toSorted()).toEqual(rest);
  });

  it("do not wait for a sheet of paper that was received", () => {
    const key = pairKey("IC", last);
    const paper = { [key]: { member: "IC", candidate: last, at: "2025-02-18T17:00:00+01:00" } };
    expect(codes({ ...without(all, last), paper })).not.toBeNull();
  });
});
