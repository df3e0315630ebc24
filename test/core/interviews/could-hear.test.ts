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
  part: 1,
  by: null,
  again: again.map((each) => ({ at: each, part: 1, by: null, words: "" })),
  times: 1 + again.length,
});

const PRESENCE: InterviewRecord["presence"] = [
  { person: "p1", from: "09:30", to: null, part: 1 },
  { person: "p2", from: "09:45", to: null, part: 1 },
];

const why = (record: Partial<InterviewRecord>, member: string, criterion: string, sheet = THREE_QUESTIONS) =>
  cannotScore(anInterview({ presence: PRESENCE, ...record }, sheet), "x1", member, criterion);

describe("presence at a time", () => {
  it("counts the minute of coming in and of going out", () => {
    const record = aRecord({ presence: [{ person: "p1", from: "09:30", to: "09:40", part: 1 }] });
    expect(
      ["09:29", "09:30", "09:40", "09:41"].map((at) => wasPresent(record, "p1", { at, part: 1 })),
    ).toEqual([false, true, true, false]);
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

  it("is told part by part: a time of one day is not that of another", () => {
    const record = {
      continuedOn: ["2025-02-20"],
      presence: [
        { person: "p1", from: "09:30", to: "10:00", part: 1 },
        { person: "p2", from: "09:30", to: "10:00", part: 2 },
      ],
      put: [put("q2", "09:40"), { ...put("q3", "09:40"), part: 2 }],
    };
    expect([why(record, "p1", "k1"), why(record, "p2", "k1")]).toEqual([null, "not-present"]);
    expect([why(record, "p1", "k2"), why(record, "p2", "k2")]).toEqual(["not-present", null]);
    const strict = {
      ...THREE_QUESTIONS,
      rules: { ...THREE_QUESTIONS.rules, latecomers: "score-nothing" as const },
    };
    expect(why(record, "p1", "k1", strict)).toBe("not-present");
    const again = { ...put("q2", "09:40"), again: [{ at: "09:35", part: 2, by: null, words: "" }], times: 2 };
    expect(why({ ...record, put: [again] }, "p2", "k1")).toBeNull();
  });
});
