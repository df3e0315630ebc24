import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT } from "#core/scores/draft.ts";
import { gapsOf, scoredCount } from "#core/scores/gaps.ts";
import type { NotAssessedReason, ScoreSource } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { aDeclaration, withDeclaration } from "#test/core/people/a-selection.ts";
import { aDraft, aNote, given, notAssessed, points, ready } from "./a-draft.ts";

const gaps = (selection: Selection, draft = aDraft()) =>
  gapsOf(selection, SHEET, "p2", "x1", draft).map(
    ({ code, weight, criterion }) => `${weight} ${code} ${criterion}`,
  );

const put = (state: "as-written" | "not-put", at = "09:40") => ({
  question: "q1",
  state,
  words: "",
  at,
  again: [],
  part: 1,
  by: null,
  times: 1,
});

describe("before hand-in", () => {
  it("nothing is said of a whole sheet with notes", () => {
    expect(gaps(ready())).toEqual([]);
  });

  it("every criterion without a score blocks, in sheet order", () => {
    expect(gaps(ready(), EMPTY_DRAFT)).toEqual(["blocks not-scored k1", "blocks not-scored k2"]);
    expect(scoredCount(EMPTY_DRAFT, SHEET)).toBe(0);
    expect(scoredCount(aDraft({ criteria: { k1: given(notAssessed("recused")) } }), SHEET)).toBe(1);
  });

  it("what blocks stands before what may stay", () => {
    const draft = aDraft({ criteria: { k1: given(points(4), { notes: [] }) } });
    expect(gaps(ready(), draft)).toEqual(["blocks not-scored k2", "warns score-without-note k1"]);
  });

  it("a note of blanks is no note", () => {
    const draft = aDraft({
      criteria: { k1: given(points(4), { notes: [aNote("n1", "  ")] }), k2: given(points(3)) },
    });
    expect(gaps(ready(), draft)).toEqual(["warns score-without-note k1"]);
  });

  it("a note that counts also for a criterion is its note", () => {
    const also = [aNote("n1", "Rebuilt the rota.", { alsoFor: ["k2"] })];
    const draft = aDraft({
      criteria: { k1: given(points(4), { notes: also }), k2: given(points(3), { notes: [] }) },
    });
    expect(gaps(ready(), draft)).toEqual([]);
  });

  it("a score typed from paper without its note is pointed out too: handed in on screen it is an own one", () => {
    const draft = aDraft({
      criteria: { k1: given(points(4), { notes: [], source: "paper" }), k2: given(points(3)) },
    });
    expect(gaps(ready(), draft)).toEqual(["warns score-without-note k1"]);
  });

  it("a missing declaration blocks, and so does recusal", () => {
    const selection = anInterview({}, SHEET);
    expect(gaps(selection)).toEqual(["blocks not-declared null"]);
    expect(gaps(withDeclaration(selection, aDeclaration("p2", "x1", { recused: true })))).toEqual([
      "blocks recused null",
    ]);
  });
});

describe("what the interview record says", () => {
  it("points block where the question was not put, a reason does not", () => {
    const selection = ready(anInterview({ put: [put("not-put")] }, SHEET));
    expect(gaps(selection)).toEqual(["blocks record-says-not-put k1"]);
    expect(
      gaps(selection, aDraft({ criteria: { k1: given(notAssessed("not-put")), k2: given(points(3)) } })),
    ).toEqual([]);
  });

  it("points block where the member was out of the room", () => {
    const presence = [{ person: "p2", from: "09:50", to: null, part: 1 }];
    const selection = ready(anInterview({ put: [put("as-written")], presence }, SHEET));
    expect(gaps(selection)).toEqual(["blocks record-says-not-present k1"]);
  });

  it("a reason blocks where the record says otherwise, and is only pointed out where it stands on paper", () => {
    const presence = [{ person: "p2", from: "09:00", to: null, part: 1 }];
    const selection = ready(anInterview({ put: [put("as-written")], presence }, SHEET));
    const marked = (reason: NotAssessedReason, source: ScoreSource) =>
      gaps(
        selection,
        aDraft({ criteria: { k1: given(notAssessed(reason), { source }), k2: given(points(3)) } }),
      );
    expect(marked("not-put", "screen")).toEqual(["blocks record-says-put k1"]);
    expect(marked("not-put", "paper")).toEqual(["warns record-says-put k1"]);
    expect(marked("not-present", "screen")).toEqual(["blocks record-says-present k1"]);
    expect(marked("not-present", "paper")).toEqual(["warns record-says-present k1"]);
    expect(marked("technical-failure", "screen")).toEqual([]);
    expect(marked("recused", "screen")).toEqual([]);
  });

  it("who was in the room is not known where no presence is noted", () => {
    const selection = ready(anInterview({ put: [put("as-written")] }, SHEET));
    const draft = aDraft({ criteria: { k1: given(notAssessed("not-present")), k2: given(points(3)) } });
    expect(gaps(selection, draft)).toEqual([]);
  });

  it("what it decides is no gap where nothing was given", () => {
    const selection = ready(anInterview({ put: [put("not-put")] }, SHEET));
    expect(gaps(selection, aDraft({ criteria: { k2: given(points(3)) } }))).toEqual([]);
  });

  it("no presence noted speaks against nobody", () => {
    expect(gaps(ready(anInterview({ put: [put("as-written")] }, SHEET)))).toEqual([]);
  });
});
