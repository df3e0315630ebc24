import { expect, it } from "vitest";
import type { PutState, QuestionPut } from "#core/model/interview.ts";
import { canGoOn, heldAfter, interruptionOver } from "#core/interviews/continue.ts";
import { aRecord } from "#test/core/interviews/an-interview.ts";

/** 18 February 2025, 09:30 in Brussels. */
const HALF_PAST_NINE = 1739867400;

const put = (question: string, at: string, state: PutState = "as-written", part = 1): QuestionPut => ({
  question,
  state,
  words: "",
  at,
  part,
  by: null,
  again: [],
  times: 1,
});
const inFrom = (person: string, from: string, to: string | null = null) => ({ person, from, to, part: 1 });

it("names the last question that was put after the end, also one put again", () => {
  const first = { ...put("q1", "09:30"), again: [{ at: "09:50", part: 1, by: null, words: "" }], times: 2 };
  const record = aRecord({ put: [first, put("q2", "09:40")] });
  expect(heldAfter(record, "09:30")).toEqual({ is: "question", question: "q1", at: "09:50" });
  expect(heldAfter(record, "09:49")).toEqual({ is: "question", question: "q1", at: "09:50" });
  expect(heldAfter(record, "09:50")).toBeNull();
});

it("names who came in after it, and lets go who went out after it", () => {
  const record = aRecord({ presence: [inFrom("p1", "09:25", "09:50"), inFrom("p2", "09:40")] });
  expect(heldAfter(record, "09:39")).toEqual({ is: "came-in", person: "p2", at: "09:40" });
  expect(heldAfter(record, "09:40")).toBeNull();
});

it("names a start of the clock after it, by the time of day of the device that noted it", () => {
  const record = aRecord({ clock: [{ from: HALF_PAST_NINE + 10, to: null, offset: 60, part: 1 }] });
  expect(heldAfter(record, "09:29")).toEqual({ is: "clock", at: "09:30" });
  expect(heldAfter(record, "09:30")).toBeNull();
});

it("asks nothing of another part, nor of a question that was not put", () => {
  const record = aRecord({
    continuedOn: ["2025-02-20"],
    put: [put("q1", "15:00"), put("q2", "15:00", "not-put", 2)],
    presence: [inFrom("p1", "15:00", "15:10")],
    clock: [{ from: HALF_PAST_NINE, to: HALF_PAST_NINE + 60, offset: 60, part: 1 }],
  });
  expect(heldAfter(record, "09:00")).toBeNull();
});

it("of a candidate who is out no clock starts with the end of an interruption", () => {
  const interrupted = {
    interruptions: [{ from: "09:40", to: null, words: "Alarm", part: 1 }],
    clock: [{ from: HALF_PAST_NINE, to: HALF_PAST_NINE + 600, offset: 60, part: 1 }],
  };
  const types = (status: "withdrew" | "postponed") =>
    interruptionOver(aRecord({ ...interrupted, status }), "09:45", HALF_PAST_NINE + 900).map(
      ({ type }) => type,
    );
  expect(types("withdrew")).toEqual(["resumed"]);
  expect(types("postponed")).toEqual(["resumed", "clock-started"]);
});

it("an interview can go on unless the candidate is out, and of one postponed it can", () => {
  expect((["attended", "postponed"] as const).every((status) => canGoOn({ status }))).toBe(true);
  const out = ["withdrew", "did-not-appear", "set-aside"] as const;
  expect(out.some((status) => canGoOn({ status }))).toBe(false);
});
