import { useState } from "react";
import type { QuestionId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS, type InterviewEvent, type PutState } from "#core/model/interview.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { questionInTurn } from "#core/interviews/record.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Which question is being put, and since when: it counts as put from when it began. */
interface Since {
  readonly question: QuestionId;
  readonly at: string;
}

/** What is being asked about the question shown: the words used, why it was not put, why it was put again. */
export type Asks = "other-words" | "not-put" | "again" | null;

/** The questions of an interview and what can be done with the one that is shown. */
export interface Questions {
  readonly sheet: Sheet;
  readonly shown: Question | null;
  readonly inTurn: Question | null;
  readonly asks: Asks;
  readonly sinceOf: (question: QuestionId) => string | null;
  readonly show: (question: QuestionId | null) => void;
  readonly move: (by: number) => void;
  readonly ask: (asks: Asks) => void;
  /** Notes the question shown. With the event that begins the interview the candidate has attended. */
  readonly put: (state: PutState, words: string) => boolean;
  readonly putAgain: (words: string) => boolean;
  readonly notYet: () => void;
  /** The question in turn begins now: the clock started, or the opening text was read. */
  readonly begins: () => void;
}

/** Key of the words being typed about one question. */
export const wordsKey = (candidate: string, question: QuestionId, asks: Exclude<Asks, null>): string =>
  draftKey.text(`interviews/words/${candidate}/${question}/${asks}`);

export function useQuestions(recorder: Recorder, sheet: Sheet, code: string): Questions {
  const { candidate, record, note, say } = recorder;
  const world = useWorld();
  const selection = useSelection();
  const sinceKey = draftKey.text(`interviews/since/${candidate}`);
  const since = useDraft<Since>(sinceKey);
  const [chosen, setChosen] = useState<QuestionId | null>(null);
  const [asks, ask] = useState<Asks>(null);
  const byId = (id: QuestionId | null): Question | null =>
    sheet.questions.find((each) => each.id === id) ?? null;
  const inTurn = byId(questionInTurn(selection, candidate));
  const shown = byId(chosen) ?? inTurn;
  // Read when something is noted: the screen may have been drawn minutes ago.
  const now = (): string => world.clock.timeOfDay();
  const sinceOf = (question: QuestionId): string | null => (since?.question === question ? since.at : null);
  const show = (question: QuestionId | null): void => {
    setChosen(question === inTurn?.id ? null : question);
    ask(null);
  };

  const settle = (
    events: readonly InterviewEvent[],
    question: Question,
    words: Exclude<Asks, null> | null,
  ): boolean => {
    const first = record.put.length === 0 && attends(record.status);
    const all = first ? [ATTENDED, ...events] : events;
    const gone = words === null ? undefined : new Map([[wordsKey(candidate, question.id, words), null]]);
    const before = since;
    if (note(all, gone, () => keepDraft(world, sinceKey, before)) !== null) return false;
    if (first) say(t("interviews.said.attended", { code }));
    if (question.id === inTurn?.id) beginNext(question);
    show(null);
    return true;
  };
  const beginNext = (after: Question): void => {
    const done = new Set([...record.put.map((each) => each.question), after.id]);
    const next = sheet.questions.find((each) => !done.has(each.id));
    keepDraft(world, sinceKey, next === undefined ? null : { question: next.id, at: now() });
  };

  const put = (state: PutState, words: string): boolean => {
    if (shown === null) return false;
    const before = record.put.find((each) => each.question === shown.id);
    // A correction keeps the time; what was not put at first is put now.
    const at =
      before === undefined || (before.state === "not-put" && state !== "not-put")
        ? (sinceOf(shown.id) ?? now())
        : before.at;
    const event: InterviewEvent = { type: "put", question: shown.id, state, words, at };
    return settle([event], shown, state === "as-written" ? null : state);
  };
  const move = (by: number): void => {
    const at = sheet.questions.findIndex((each) => each.id === shown?.id);
    const next = sheet.questions[at < 0 ? sheet.questions.length - 1 : at + by];
    if (next !== undefined) show(next.id);
  };
  return {
    sheet,
    shown,
    inTurn,
    asks,
    sinceOf,
    show,
    move,
    ask,
    put,
    putAgain: (words) =>
      shown !== null && settle([{ type: "put-again", question: shown.id, words, at: now() }], shown, "again"),
    notYet: () => {
      if (shown !== null) settle([{ type: "not-yet", question: shown.id }], shown, null);
    },
    begins: () => {
      if (record.put.length === 0 && inTurn !== null)
        keepDraft(world, sinceKey, { question: inTurn.id, at: now() });
    },
  };
}

export const ATTENDED: InterviewEvent = { type: "status", status: "attended", reason: "" };

/** Whether beginning the interview makes this candidate one who attended. */
export const attends = (status: Recorder["record"]["status"]): boolean =>
  status !== "attended" && (!OUT_OF_COUNTS.includes(status) || status === "postponed");
