import { beforeAll, describe, expect, it } from "vitest";
import { unsealBlockers } from "#core/collect/state.ts";
import { comparedCandidates, comparisonState } from "#core/comparison/state.ts";
import { orderOf } from "#core/comparison/order.ts";
import { documentGaps } from "#core/documents/gaps.ts";
import { panelReport, reportLines } from "#core/documents/panel-report.ts";
import { doneSteps, nextInterview } from "#core/files/progress.ts";
import { quorumMissing, withoutQuorum } from "#core/interviews/quorum.ts";
import { recordOf } from "#core/interviews/record.ts";
import { deviations, sameQuestions } from "#core/interviews/same-questions.ts";
import { begunBefore } from "#core/interviews/yes-no.ts";
import { OUT_OF_COUNTS, type CandidateStatus } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { shortestGap } from "#core/people/schedule.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { buildSelection } from "#test/builders.ts";
import { PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";

let handedIn: Selection;
let agreed: Selection;

beforeAll(async () => {
  handedIn = await buildSelection(await testWorld(), { upTo: "handed-in" });
  agreed = await buildSelection(await testWorld(), { upTo: "agreed" });
}, 60_000);

/** The second candidate with this status, whatever was noted, handed in or agreed before. */
function out(
  selection: Selection,
  status: CandidateStatus,
): { readonly id: string; readonly now: Selection } {
  const id = selection.candidates[1]?.id ?? "";
  const record = { ...recordOf(selection, id), status };
  return { id, now: { ...selection, interviews: { ...selection.interviews, [id]: record } } };
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe.each(OUT_OF_COUNTS)("a candidate who %s", (status) => {
  it("is in no list of interviews and their differences", () => {
    const { id, now } = out(handedIn, status);
    expect(ids(countingCandidates(now))).not.toContain(id);
    expect(ids(sameQuestions(now).map(({ candidate }) => candidate))).not.toContain(id);
    expect(deviations(now).map(({ candidate }) => candidate)).not.toContain(id);
    expect(ids(begunBefore(now))).not.toContain(id);
    expect([shortestGap(now, 60)?.one.id, shortestGap(now, 60)?.other.id]).not.toContain(id);
    expect(nextInterview(now, "2025-02-18")?.params["code"]).not.toBe("TS-02");
  });

  it("is waited for by nobody, and is not unsealed", () => {
    const { id, now } = out(handedIn, status);
    expect(unsealBlockers(now, id)).toEqual([{ code: "candidate-out" }]);
    const others = countingCandidates(now).flatMap((candidate) => unsealBlockers(now, candidate.id));
    expect(JSON.stringify(others)).not.toContain(id);
  });

  it("is compared with nobody, even agreed before", () => {
    const { id, now } = out(agreed, status);
    expect(comparisonState(now).state).not.toBe("closed");
    expect(comparedCandidates(now)).not.toContain(id);
    expect(orderOf(now).placed.map(({ candidate }) => candidate)).not.toContain(id);
    expect([...doneSteps(now)]).toEqual([...doneSteps(agreed)]);
  });

  it("stands in the report among those left out, and leaves no gap in the documents", async () => {
    const { id, now } = out(agreed, status);
    expect(reportLines(now).map(({ candidate }) => candidate)).not.toContain(id);
    expect(documentGaps(now).map(({ candidate }) => candidate)).not.toContain(id);
    expect(await textOf(panelReport(now, PRINT))).toMatch(/Out of all counts: TS-02/);
  });
});

it("the record itself stays, and is watched for the quorum as any other", () => {
  const { id, now } = out(handedIn, "withdrew");
  expect(recordOf(now, id).put.length).toBeGreaterThan(0);
  expect(quorumMissing(now, id)).toBeNull();
  expect(withoutQuorum(now, id)).toEqual([]);
});
