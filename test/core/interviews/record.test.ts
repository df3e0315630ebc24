import { describe, expect, it } from "vitest";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { noteEvent, noteEvents, presentNow, questionInTurn, recordOf } from "#core/interviews/record.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";

const refusal = (selection: Selection, event: InterviewEvent): string | null => {
  const noted = noteEvent(selection, "x1", event);
  return noted.ok ? null : noted.error.code;
};

const put = (state: "as-written" | "other-words" | "not-put", words = ""): InterviewEvent => ({
  type: "put",
  question: "q1",
  state,
  words,
  at: "09:40",
  part: 1,
  by: "p1",
});
const status = (
  to: "attended" | "withdrew" | "postponed" | "set-aside" | "did-not-appear",
  reason = "",
): InterviewEvent => ({ type: "status", status: to, reason });
const STARTED: InterviewEvent = { type: "clock-started", at: 1 };

const done = (question: string) => ({
  question,
  state: "as-written" as const,
  words: "",
  at: "09:40",
  part: 1,
  by: null,
  again: [],
  times: 1,
});

describe("noting an event", () => {
  it("is an act about the candidate, its texts cleaned", () => {
    const noted = noteEvent(anInterview(), "x1", put("other-words", " over time\u0000 "));
    expect(noted.ok && noted.value).toEqual({
      kind: "interview-noted/2",
      subject: "x1",
      body: { candidate: "x1", event: put("other-words", "over time") },
    });
    const reason = noteEvent(anInterview(), "x1", status("withdrew", " \ud800 "));
    expect(reason.ok && reason.value.body).toEqual({ candidate: "x1", event: status("withdrew", "\ufffd") });
  });

  it("puts questions from a locked sheet only; the rest may be noted without", () => {
    expect(refusal(anInterview({}, null), put("as-written"))).toBe("sheet-not-locked");
    expect(
      refusal(anInterview({}, null), {
        type: "put-again",
        question: "q1",
        words: "",
        at: "09:40",
        part: 1,
        by: null,
      }),
    ).toBe("sheet-not-locked");
    expect(
      refusal(anInterview({}, null), { type: "came-in", person: "p1", at: "09:40", part: 1 }),
    ).toBeNull();
    expect(refusal(anInterview({}, null), status("attended"))).toBeNull();
  });

  it("asks for words where the sheet was left, for interruptions and for setting aside, and nowhere else", () => {
    expect(refusal(anInterview(), put("other-words", " "))).toBe("words-missing");
    expect(refusal(anInterview(), put("not-put"))).toBe("words-missing");
    expect(
      refusal(anInterview(), { type: "interrupted", from: "09:40", to: null, words: " ", part: 1 }),
    ).toBe("words-missing");
    expect(refusal(anInterview(), status("set-aside", " "))).toBe("words-missing");
    expect(refusal(anInterview(), put("as-written"))).toBeNull();
    expect(
      refusal(anInterview(), {
        type: "put-again",
        question: "q1",
        words: "",
        at: "09:40",
        part: 1,
        by: null,
      }),
    ).toBeNull();
    expect(refusal(anInterview(), status("withdrew"))).toBeNull();
  });

  it("begins nothing for a candidate who is out, but ends what runs", () => {
    const out = anInterview({ status: "withdrew" });
    expect(refusal(out, put("as-written"))).toBe("candidate-out");
    expect(refusal(out, STARTED)).toBe("candidate-out");
    expect(refusal(out, { type: "clock-stopped", at: 9 })).toBeNull();
    expect(refusal(out, { type: "went-out", person: "p1", at: "09:40", part: 1 })).toBeNull();
    expect(refusal(out, { type: "resumed", at: "09:40" })).toBeNull();
    expect(refusal(out, status("attended"))).toBeNull();
    expect(refusal(anInterview({ status: "postponed" }), put("as-written"))).toBeNull();
  });

  it("does not let a question become not put, or cease to be, once scores are seen", () => {
    const open = (change: Parameters<typeof anInterview>[0]): Selection => ({
      ...anInterview(change, SHEET),
      deliberations: { x1: {} as Selection["deliberations"][string] },
    });
    const notPut = { ...done("q1"), state: "not-put" as const };
    expect(refusal(open({}), put("not-put", "no time"))).toBe("unsealed-question");
    expect(refusal(open({ put: [done("q1")] }), put("not-put", "no time"))).toBe("unsealed-question");
    expect(refusal(open({ put: [notPut] }), put("as-written"))).toBe("unsealed-question");
    expect(refusal(open({ put: [notPut] }), { type: "not-yet", question: "q1" })).toBe("unsealed-question");
    expect(refusal(open({}), put("as-written"))).toBeNull();
    expect(refusal(open({ put: [done("q1")] }), put("other-words", "shorter"))).toBeNull();
    expect(refusal(anInterview({ put: [done("q1")] }, SHEET), put("not-put", "no time"))).toBeNull();
  });

  it("takes an unsealed candidate out by withdrawal or decision only", () => {
    const unsealed: Selection = {
      ...anInterview(),
      deliberations: { x1: {} as Selection["deliberations"][string] },
    };
    expect(refusal(unsealed, status("did-not-appear"))).toBe("unsealed-before");
    expect(refusal(unsealed, status("postponed"))).toBe("unsealed-before");
    expect(refusal(unsealed, status("withdrew"))).toBeNull();
    expect(refusal(unsealed, status("set-aside", "By decision"))).toBeNull();
  });

  it("goes on on another, later day, once the interview began and with the clock stopped", () => {
    const goesOn = (day: string): InterviewEvent => ({ type: "continued", day, at: "10:00" });
    expect(refusal(anInterview(), goesOn("2025-02-20"))).toBe("not-begun");
    const begun = { day: "2025-02-18", put: [done("q1")] };
    expect(refusal(anInterview(begun), goesOn("2025-02-18"))).toBe("day-not-later");
    expect(refusal(anInterview(begun), goesOn("2025-02-20"))).toBeNull();
    const runs = { ...begun, clock: [{ from: 1, to: null, offset: 60, part: 1 }] };
    expect(refusal(anInterview(runs), goesOn("2025-02-20"))).toBe("clock-runs");
    const third = { ...begun, continuedOn: ["2025-02-20"] };
    expect(refusal(anInterview(third), goesOn("2025-02-20"))).toBe("day-not-later");
  });

  it("of something asked besides the sheet needs words", () => {
    const asked: InterviewEvent = {
      type: "asked-besides",
      question: null,
      words: " ",
      by: null,
      at: "09:40",
      part: 1,
    };
    expect(refusal(anInterview(), asked)).toBe("words-missing");
    expect(refusal(anInterview(), { ...asked, words: "Who else knew?" })).toBeNull();
  });

  it("of several at once sees each after the one before, and notes none if one is refused", () => {
    const at = "2025-02-18T09:40:00+01:00";
    const out = anInterview({ status: "withdrew" });
    const both = noteEvents(out, "x1", [status("attended"), STARTED], at);
    expect(both.ok && both.value).toHaveLength(2);
    expect(noteEvents(out, "x1", [STARTED, status("attended")], at)).toEqual({
      ok: false,
      error: { code: "candidate-out", status: "withdrew" },
    });
  });
});

describe("who is in the room", () => {
  const selection = anInterview({
    presence: [
      { person: "p1", from: "09:30", to: null, part: 1 },
      { person: "p2", from: "09:30", to: null, part: 1 },
      { person: "p3", from: "09:30", to: "09:50", part: 1 },
      { person: "p4", from: "09:30", to: null, part: 1 },
    ],
  });

  it("is everybody who has not gone out", () => {
    expect(presentNow(selection, "x1")).toEqual(["p1", "p2", "p4"]);
  });
});

describe("the question in turn", () => {
  it("is the first of the sheet that is not noted", () => {
    expect(questionInTurn(anInterview(), "x1")).toBe("q1");
    expect(questionInTurn(anInterview({ put: [done("q1"), done("q3")] }), "x1")).toBe("q2");
    expect(questionInTurn(anInterview({ put: ["q1", "q2", "q3"].map(done) }), "x1")).toBeNull();
    expect(questionInTurn(anInterview({}, null), "x1")).toBeNull();
  });
});

it("the record of a candidate of whom nothing is noted is blank", () => {
  expect(recordOf(anInterview(), "x2")).toMatchObject({ candidate: "x2", status: "invited", presence: [] });
});
