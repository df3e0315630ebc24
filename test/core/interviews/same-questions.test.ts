import { describe, expect, it } from "vitest";
import { deviations, differencesFirst, sameQuestions } from "#core/interviews/same-questions.ts";
import type { InterviewRecord, QuestionPut } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { anInterview, aRecord, THREE_QUESTIONS } from "#test/core/interviews/an-interview.ts";

const put = (
  question: string,
  state: QuestionPut["state"] = "as-written",
  change: Partial<QuestionPut> = {},
): QuestionPut => ({
  question,
  state,
  words: state === "as-written" ? "" : "w",
  at: "09:40",
  part: 1,
  by: "p1",
  again: [],
  times: 1,
  ...change,
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

const PROBED = {
  ...THREE_QUESTIONS,
  questions: THREE_QUESTIONS.questions.map((question) => ({
    ...question,
    probes: ["b1", "b2"].map((id) => ({ id, text: `Probe ${id}`, criterion: null })),
  })),
};

/** The first candidate's row. */
const row = (record: Partial<InterviewRecord>) => {
  const [first] = sameQuestions(anInterview(record, PROBED));
  if (first === undefined) throw new Error("no row");
  return first;
};

describe("one interview beside the sheet", () => {
  it("has every question, put or not", () => {
    const { questions, differences } = row({ put: [put("q2")] });
    expect(questions.map((each) => each.put?.state ?? null)).toEqual([null, "as-written", null]);
    expect(differences).toBe(0);
  });

  it("differs by other words, by not being put, and by being put again", () => {
    const again = { again: [{ at: "09:45", part: 1, by: "p1", words: "" }], times: 2 };
    const { questions, differences } = row({
      put: [put("q1", "other-words"), put("q2", "not-put"), put("q3", "as-written", again)],
    });
    expect(questions.map((each) => each.differs)).toEqual([true, true, true]);
    expect(differences).toBe(3);
  });

  it("differs where another than the asker put it, not where nobody knows who did", () => {
    const { questions } = row({
      put: [put("q1", "as-written", { by: "p2" }), put("q2", "as-written", { by: null }), put("q3")],
    });
    // An older record does not say who put the question: nothing is made of that.
    expect(questions.map((each) => [each.byAnother, each.differs])).toEqual([
      ["p2", true],
      [null, false],
      [null, false],
    ]);
    expect(row({ put: [put("q1", "not-put", { by: "p2" })] }).questions[0]?.byAnother).toBeNull();
  });

  it("names the probes used in sheet order; they are no difference", () => {
    const probed = (probe: string) => ({ question: "q1", probe, at: "09:41", part: 1 });
    const { questions } = row({ put: [put("q1")], probes: [probed("b2"), probed("b1"), probed("gone")] });
    expect(questions[0]).toMatchObject({ probes: ["b1", "b2"], differs: false });
  });

  it("differs by what was asked besides, with a question or without one", () => {
    const asked = { words: "Who else?", by: "p1", at: "09:42", part: 1 };
    const { questions, besides, differences } = row({
      put: [put("q1")],
      besides: [
        { question: "q1", ...asked },
        { question: null, ...asked },
      ],
    });
    expect(questions[0]).toMatchObject({ differs: true });
    expect([besides.length, differences]).toEqual([1, 2]);
  });

  it("has the minutes until the next question or the closing text of the same part", () => {
    const { questions } = row({
      continuedOn: ["2025-02-20"],
      put: [
        put("q1", "as-written", { at: "09:40" }),
        put("q2", "as-written", { at: "09:52" }),
        put("q3", "as-written", { at: "10:10", part: 2 }),
      ],
      checklist: { closing: { at: "10:17", part: 2, words: "" } },
    });
    expect(questions.map((each) => each.minutes)).toEqual([12, null, 7]);
    const skipped = row({ put: [put("q1"), put("q2", "not-put", { at: "09:50" })] });
    expect(skipped.questions.map((each) => each.minutes)).toEqual([null, null, null]);
  });
});

describe("all interviews beside the sheet", () => {
  const all: Selection = {
    ...anInterview({ put: [put("q1")] }),
    interviews: {
      x1: aRecord({ put: [put("q1")] }),
      x2: { ...aRecord(), candidate: "x2", put: [put("q1", "not-put")] },
    },
  };
  const order = (rows: ReturnType<typeof sameQuestions>) => rows.map(({ candidate }) => candidate.id);

  it("stand in the order of the interviews, or those with the most differences first", () => {
    expect(order(sameQuestions(all))).toEqual(["x1", "x2"]);
    expect(order(differencesFirst(sameQuestions(all)))).toEqual(["x2", "x1"]);
  });

  it("are those of who counts, and none without a locked sheet has questions", () => {
    const out = { ...all, interviews: { ...all.interviews, x1: aRecord({ status: "postponed" }) } };
    expect(order(sameQuestions(out))).toEqual(["x2"]);
    expect(sameQuestions(anInterview({}, null)).every(({ questions }) => questions.length === 0)).toBe(true);
  });
});
