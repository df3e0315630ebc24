import { describe, expect, it } from "vitest";
import type { Draft } from "#core/model/act.ts";
import type { Selection } from "#core/model/selection.ts";
import { fold } from "#core/acts/fold.ts";
import { answeredBy, askedYesNo, begunBefore, setYesNo, yesNoOf } from "#core/interviews/yes-no.ts";
import { candidate, deskBegins, SELECTION, tell } from "#test/core/acts/pens.ts";
import { anInterview, aRecord } from "#test/core/interviews/an-interview.ts";

const TRAVEL = { id: "y1", text: "Are you willing to travel?" };
const SHIFTS = { id: "y2", text: "Are you willing to work in shifts?" };
const ANSWERED = { answer: "yes" as const, words: "", at: "09:50", part: 1 };

const withTravel = (change = {}): Selection => ({
  ...anInterview(change),
  yesNoQuestions: [{ ...TRAVEL, dropped: false }],
});

const refusal = (selection: Selection, ...questions: readonly (typeof TRAVEL)[]): string | null => {
  const set = setYesNo(selection, questions);
  return set.ok ? null : set.error.code;
};

describe("setting the questions answered yes or no", () => {
  it("is an act of the desk, its texts cleaned", () => {
    const set = setYesNo(anInterview(), [{ ...TRAVEL, text: " Are you willing\u0000 to travel? " }]);
    expect(set.ok && set.value).toEqual({
      kind: "yes-no-questions-set/1",
      subject: "",
      body: { questions: [TRAVEL] },
    });
  });

  it("refuses one without words, and the same twice", () => {
    expect(refusal(anInterview(), { ...TRAVEL, text: " " })).toBe("text-missing");
    expect(refusal(anInterview(), TRAVEL, { ...SHIFTS, text: TRAVEL.text })).toBe("same-text");
    expect(refusal(anInterview(), TRAVEL, SHIFTS)).toBeNull();
  });

  it("leaves the words alone once somebody answered", () => {
    const other = { ...TRAVEL, text: "Are you able to travel?" };
    expect(refusal(withTravel(), other)).toBeNull();
    const answered = withTravel({ answers: { y1: ANSWERED } });
    expect(refusal(answered, other)).toBe("answered-before");
    expect(refusal(answered, TRAVEL, SHIFTS)).toBeNull();
    expect(answeredBy(answered, "y1")).toBe(1);
  });

  it("tells whose interview has begun without what is added", () => {
    expect(begunBefore(withTravel())).toEqual([]);
    const begun = withTravel({ presence: [{ person: "p1", from: "09:30", to: null, part: 1 }] });
    expect(begunBefore(begun).map(({ id }) => id)).toEqual(["x1"]);
  });
});

describe("a question that is asked no more", () => {
  const desk = (kind: string, body: Draft["body"]) => ({ by: "desk", draft: { kind, subject: "", body } });
  const told = (...more: readonly ReturnType<typeof desk>[]): Selection =>
    fold(
      SELECTION,
      tell([
        { by: "desk", draft: deskBegins },
        { by: "desk", draft: candidate("x1") },
        desk("yes-no-questions-set/1", { questions: [TRAVEL, SHIFTS] }),
        ...more,
        desk("yes-no-questions-set/1", { questions: [SHIFTS] }),
      ]),
    ).selection;

  it("is forgotten if nobody answered it", () => {
    expect(told().yesNoQuestions).toEqual([{ ...SHIFTS, dropped: false }]);
  });

  it("else stays with whoever answered it, and comes back as it was", () => {
    const answer = desk("interview-noted/2", {
      candidate: "x1",
      event: { type: "answered", question: "y1", ...ANSWERED },
    });
    const selection = told(answer);
    expect(askedYesNo(selection).map(({ id }) => id)).toEqual(["y2"]);
    expect(yesNoOf(selection, selection.interviews["x1"] ?? aRecord()).map(({ id }) => id)).toEqual([
      "y2",
      "y1",
    ]);
    expect(yesNoOf(selection, aRecord()).map(({ id }) => id)).toEqual(["y2"]);
  });
});
