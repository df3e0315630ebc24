import { describe, expect, it } from "vitest";
import { cannotScore, heard, wasPresent } from "#core/interviews/could-hear.ts";
import type { InterviewRecord, PutState, QuestionPut } from "#core/model/interview.ts";
import { anInterview, aRecord, THREE_QUESTIONS } from "#test/core/interviews/an-interview.ts";

const put = (
  question: string,
  at: string,
  state: PutState = "as-written",
  again: readonly string[] = [],
): QuestionPut => ({
  question,
  state,
  words: "",
  at,
  again,
  times: 1 + again.length,
});

const PRESENCE: InterviewRecord["presence"] = [
  { person: "p1", from: "09:30", to: null },
  { person: "p2", from: "09:45", to: null },
];

const why = (record: Partial<InterviewRecord>, member: string, criterion: string, sheet = THREE_QUESTIONS) =>
  cannotScore(anInterview({ presence: PRESENCE, ...record }, sheet), "x1", member, criterion);

describe("presence at a time", () => {
  it("counts the minute of coming in and of going out", () => {
    const record = aRecord({ presence: [{ person: "p1", from: "09:30", to: "09:40" }] });
    expect(["09:29", "09:30", "09:40", "09:41"].map((at) => wasPresent(record, "p1", at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(heard(record, "p1", put("q1", "09:20", "as-written", ["09:35"]))).toBe(true);
  });
});

describe("why a member cannot score", () => {
  it("is nothing while the record says nothing", () => {
    expect(why({ put: [] }, "p2", "k1")).toBeNull();
    expect(why({ presence: [], put: [put("q1", "09:40")] }, "p2", "k1")).toBeNull();
    expect(cannotScore(anInterview({}, null), "x1", "p2", "k1")).toBeNull();
  });

  it("is that none of the questions was put", () => {
    expect(why({ put: [put("q1", "09:40", "not-put"), put("q2", "09:50", "not-put")] }, "p1", "k1")).toBe(
      "not-put",
    );
    expect(why({ put: [put("q1", "09:40", "not-put")] }, "p1", "k1")).toBeNull();
  });

  it("is that the member heard none of those put, the first time or again", () => {
    expect(why({ put: [put("q1", "09:40")] }, "p2", "k2")).toBe("not-present");
    expect(why({ put: [put("q1", "09:40"), put("q3", "09:50")] }, "p2", "k2")).toBeNull();
    expect(why({ put: [put("q1", "09:40", "as-written", ["09:46"])] }, "p2", "k2")).toBeNull();
    expect(why({ put: [put("q1", "09:40")] }, "p1", "k2")).toBeNull();
  });

  it("is any absence where latecomers score nothing", () => {
    const strict = {
      ...THREE_QUESTIONS,
      rules: { ...THREE_QUESTIONS.rules, latecomers: "score-nothing" as const },
    };
    const record = { put: [put("q1", "09:40"), put("q3", "09:50")] };
    expect(why(record, "p2", "k2", strict)).toBe("not-present");
    expect(why(record, "p1", "k2", strict)).toBeNull();
    expect(why({ put: [put("q1", "09:40", "not-put"), put("q3", "09:50")] }, "p2", "k2", strict)).toBeNull();
  });
});
