import { describe, expect, it } from "vitest";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  noteEvent,
  noteEvents,
  presentNow,
  questionInTurn,
  quorumHolds,
  recordOf,
} from "#core/interviews/record.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { aDeclaration, withDeclaration } from "#test/core/people/a-selection.ts";

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
});
const status = (
  to: "attended" | "withdrew" | "postponed" | "set-aside" | "did-not-appear",
  reason = "",
): InterviewEvent => ({ type: "status", status: to, reason });
const STARTED: InterviewEvent = { type: "clock-started", at: 1 };

describe("noting an event", () => {
  it("is an act about the candidate, its texts cleaned", () => {
    const noted = noteEvent(anInterview(), "x1", put("other-words", " over time\u0000 "));
    expect(noted.ok && noted.value).toEqual({
      kind: "interview-noted/1",
      subject: "x1",
      body: { candidate: "x1", event: put("other-words", "over time") },
    });
    const reason = noteEvent(anInterview(), "x1", status("withdrew", " \ud800 "));
    expect(reason.ok && reason.value.body).toEqual({ candidate: "x1", event: status("withdrew", "\ufffd") });
  });

  it("puts questions from a locked sheet only; the rest may be noted without", () => {
    expect(refusal(anInterview({}, null), put("as-written"))).toBe("sheet-not-locked");
    expect(
      refusal(anInterview({}, null), { type: "put-again", question: "q1", words: "", at: "09:40" }),
    ).toBe("sheet-not-locked");
    expect(refusal(anInterview({}, null), { type: "came-in", person: "p1", at: "09:40" })).toBeNull();
    expect(refusal(anInterview({}, null), status("attended"))).toBeNull();
  });

  it("asks for words where the sheet was left, for interruptions and for setting aside, and nowhere else", () => {
    expect(refusal(anInterview(), put("other-words", " "))).toBe("words-missing");
    expect(refusal(anInterview(), put("not-put"))).toBe("words-missing");
    expect(refusal(anInterview(), { type: "interrupted", from: "09:40", to: null, words: " " })).toBe(
      "words-missing",
    );
    expect(refusal(anInterview(), status("set-aside", " "))).toBe("words-missing");
    expect(refusal(anInterview(), put("as-written"))).toBeNull();
    expect(refusal(anInterview(), { type: "put-again", question: "q1", words: "", at: "09:40" })).toBeNull();
    expect(refusal(anInterview(), status("withdrew"))).toBeNull();
  });

  it("begins nothing for a candidate who is out, but ends what runs", () => {
    const out = anInterview({ status: "withdrew" });
    expect(refusal(out, put("as-written"))).toBe("candidate-out");
    expect(refusal(out, STARTED)).toBe("candidate-out");
    expect(refusal(out, { type: "clock-stopped", at: 9 })).toBeNull();
    expect(refusal(out, { type: "went-out", person: "p1", at: "09:40" })).toBeNull();
    expect(refusal(out, { type: "resumed", at: "09:40" })).toBeNull();
    expect(refusal(out, status("attended"))).toBeNull();
    expect(refusal(anInterview({ status: "postponed" }), put("as-written"))).toBeNull();
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
      { person: "p1", from: "09:30", to: null },
      { person: "p2", from: "09:30", to: null },
      { person: "p3", from: "09:30", to: "09:50" },
      { person: "p4", from: "09:30", to: null },
    ],
  });

  it("is everybody who has not gone out", () => {
    expect(presentNow(selection, "x1")).toEqual(["p1", "p2", "p4"]);
  });

  it("makes the quorum by those who score this candidate", () => {
    expect(quorumHolds(selection, "x1")).toBe(true);
    const recused = aDeclaration("p2", "x1", {
      answer: "conflict",
      words: "w",
      decidedBy: "d",
      decision: "e",
      recused: true,
    });
    expect(quorumHolds(withDeclaration(selection, recused), "x1")).toBe(false);
    expect(quorumHolds(anInterview(), "x1")).toBe(false);
  });
});

describe("the question in turn", () => {
  const done = (question: string) => ({
    question,
    state: "as-written" as const,
    words: "",
    at: "09:40",
    again: [],
    times: 1,
  });

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
