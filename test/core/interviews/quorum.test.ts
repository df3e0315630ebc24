import { describe, expect, it } from "vitest";
import { quorumMissing, timeOfDay, withoutQuorum } from "#core/interviews/quorum.ts";
import type { InterviewRecord, Presence, QuestionPut } from "#core/model/interview.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { aDeclaration, withDeclaration } from "#test/core/people/a-selection.ts";

const stretch = (person: string, from: string, to: string | null = null, part = 1): Presence => ({
  person,
  from,
  to,
  part,
});

const put = (question: string, at: string, part = 1): QuestionPut => ({
  question,
  state: "as-written",
  words: "",
  at,
  part,
  by: null,
  again: [],
  times: 1,
});

/** 18 February 2025, 09:30 in Brussels. */
const HALF_PAST_NINE = 1739867400;
const clock = (fromMinute: number, toMinute: number | null, part = 1) => ({
  from: HALF_PAST_NINE + fromMinute * 60,
  to: toMinute === null ? null : HALF_PAST_NINE + toMinute * 60,
  offset: 60,
  part,
});

const missing = (record: Partial<InterviewRecord>) => {
  const quorum = quorumMissing(anInterview(record), "x1");
  return quorum === null ? null : [quorum.has, quorum.needs, quorum.missing.map(({ id }) => id)];
};

// The sheet asks for 2 of p1, p2 and p3; p4 is the recorder.
describe("the quorum now", () => {
  const two = [stretch("p1", "09:30"), stretch("p2", "09:30"), stretch("p4", "09:30")];
  const one = [stretch("p1", "09:30"), stretch("p2", "09:30", "09:40"), stretch("p4", "09:30")];

  it("holds with enough who score; else it says how many there are and who is not", () => {
    expect(missing({ presence: two, clock: [clock(0, null)] })).toBeNull();
    expect(missing({ presence: one, clock: [clock(0, null)] })).toEqual([1, 2, ["p2", "p3"]]);
  });

  it("does not count a recused member", () => {
    const recused = aDeclaration("p2", "x1", {
      answer: "conflict",
      words: "w",
      decidedBy: "d",
      decision: "e",
      recused: true,
    });
    const selection = withDeclaration(anInterview({ presence: two, clock: [clock(0, null)] }), recused);
    expect(quorumMissing(selection, "x1")).toMatchObject({ has: 1, needs: 2 });
  });

  it("is asked for while the clock runs, and where it is not used until the last question", () => {
    expect(missing({ presence: one, clock: [clock(0, 10)] })).toBeNull();
    expect(missing({ presence: one })).not.toBeNull();
    expect(missing({ presence: one, put: ["q1", "q2", "q3"].map((id) => put(id, "09:35")) })).toBeNull();
    expect(missing({})).toBeNull();
    expect(quorumMissing(anInterview({ presence: one }, null), "x1")).toBeNull();
  });

  it("is that of the part that runs now", () => {
    const parts = { day: "2025-02-18", continuedOn: ["2025-02-20"] };
    expect(missing({ ...parts, presence: two, clock: [clock(0, 9), clock(2880, null, 2)] })).toEqual([
      0,
      2,
      ["p1", "p2", "p3"],
    ]);
  });
});

const stretches = (record: Partial<InterviewRecord>) =>
  withoutQuorum(anInterview(record), "x1").map(
    ({ part, from, to, has, missing: who }) => `${part} ${from}-${to ?? ""} ${has} ${who.join()}`,
  );

describe("stretches without quorum", () => {
  it("are those of the running clock in which too few were there, cut where somebody comes or goes", () => {
    const presence = [
      stretch("p1", "09:28", "10:05"),
      stretch("p2", "09:28", "09:40"),
      stretch("p2", "09:50", "10:05"),
      stretch("p3", "09:45", "09:47"),
    ];
    expect(stretches({ presence, clock: [clock(0, 30)] })).toEqual([
      "1 09:40-09:45 1 p2,p3",
      "1 09:47-09:50 1 p2,p3",
    ]);
  });

  it("go on over who comes and goes without making a difference", () => {
    const presence = [stretch("p1", "09:28"), stretch("p4", "09:35", "09:40")];
    expect(stretches({ presence, clock: [clock(0, 30)] })).toEqual(["1 09:30-10:00 1 p2,p3"]);
  });

  it("are not those in which the clock stood, and one may still go on", () => {
    const presence = [
      stretch("p1", "09:28"),
      stretch("p2", "09:28", "09:40"),
      stretch("p2", "09:50", "09:55"),
    ];
    expect(stretches({ presence, clock: [clock(0, 10), clock(20, null)] })).toEqual(["1 09:55- 1 p2,p3"]);
  });

  it("are kept apart by part, and go from the first question to the last thing said without a clock", () => {
    const presence = [
      stretch("p1", "09:28", "10:00"),
      stretch("p2", "09:28", "10:00"),
      stretch("p1", "09:00", "09:30", 2),
    ];
    const record = {
      day: "2025-02-18",
      continuedOn: ["2025-02-20"],
      presence,
      put: [put("q1", "09:30"), put("q2", "09:10", 2), put("q3", "09:15", 2)],
      checklist: { closing: { at: "09:20", part: 2, words: "" } },
    };
    expect(stretches(record)).toEqual(["2 09:10-09:20 1 p2,p3"]);
  });

  it("are none where nobody was noted as present: the record may be kept on paper", () => {
    expect(stretches({ put: [put("q1", "09:30"), put("q2", "09:40")] })).toEqual([]);
  });
});

it("a second since the epoch is a time of day by the offset of the clock that noted it", () => {
  expect(timeOfDay(HALF_PAST_NINE, 60)).toBe("09:30");
  expect(timeOfDay(HALF_PAST_NINE, -600)).toBe("22:30");
});
