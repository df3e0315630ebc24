import { describe, expect, it } from "vitest";
import { deviations } from "#core/interviews/same-questions.ts";
import type { QuestionPut } from "#core/model/interview.ts";
import { anInterview, aRecord } from "#test/core/interviews/an-interview.ts";

const put = (question: string, state: QuestionPut["state"]): QuestionPut => ({
  question,
  state,
  words: "w",
  at: "09:40",
  again: [],
  times: 1,
});

describe("deviations from the sheet", () => {
  it("are questions not put or put in other words, in sheet order, of who counts", () => {
    const selection = anInterview({
      put: [put("q3", "not-put"), put("q1", "other-words"), put("q2", "as-written")],
    });
    expect(deviations(selection).map(({ candidate, question }) => `${candidate} ${question}`)).toEqual([
      "x1 q1",
      "x1 q3",
    ]);
    const out = {
      ...selection,
      interviews: { x1: aRecord({ status: "withdrew", put: [put("q1", "not-put")] }) },
    };
    expect(deviations(out)).toEqual([]);
    expect(deviations(anInterview({}, null))).toEqual([]);
  });
});
