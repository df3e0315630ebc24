import { useState } from "react";
import type { QuestionId } from "#core/model/ids.ts";
import {
  OUT_OF_COUNTS,
  type InterviewEvent,
  type InterviewRecord,
  type PartNumber,
  type PutState,
} from "#core/model/interview.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { questionInTurn } from "#core/interviews/record.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { usePutBy, type PutBy } from "#features/interviews/use-put-by.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Which question is being put, and since when: it counts as put from when it began. */
interface Since {
  readonly question: QuestionId;
  readonly at: string;
  /** Part of the interview; drafts from before there were parts have none. */
  readonly part?: PartNumber;
}

/** What is being asked about the question shown: the words used, why it was not put, why it was put again. */
export type AsksWords = "other-words" | "not-put" | "again";

/** Also what was asked besides the sheet: something new, or what stands at this place of the record. */
export type Asks = AsksWords | { readonly besides: number | "new" } | null;

/** The questions of an interview and what can be done with the one that is shown. */
export interface Questions {
  readonly sheet: Sheet;
  readonly shown: Question | null;
  readonly inTurn: Question | null;
  readonly asks: Asks;
  readonly putBy: PutBy;
  readonly sinceOf: (question: QuestionId) => string | null;
  readonly show: (question: QuestionId | null) => void;
  readonly move: (by: number) => void;
  readonly ask: (asks: Asks) => void;
  /** Notes the question shown. With the event that begins the interview the candidate has attended. */
  readonly put: (state: PutState, words: string) => boolean;
  readonly putAgain: (words: string) => boolean;
  readonly notYet: () => void;
  /** Ticks or unticks the probe at this place of the question shown; nothing where there is none. */
  readonly probe: (index: number) => void;
  /** The question in turn begins now: the clock started, or the opening text was read. */
  readonly begins: () => void;
}

/** Key of the words being typed about one question. */
export const wordsKey = (candidate: string, question: QuestionId, asks: AsksWords): string =>
  draftKey.text(`interviews/words/${candidate}/${question}/${asks}`);

/** Key of since when a question is being put. */
export const sinceKeyOf = (candidate: string): string => draftKey.text(`interviews/since/${candidate}`);

export function useQuestions(recorder: Recorder, sheet: Sheet, code: string): Questions {
  const { candidate, record, part, note, say } = recorder;
  const world = useWorld();
  const selection = useSelection();
  const sinceKey = sinceKeyOf(candidate);
  const since = useDraft<Since>(sinceKey);
  const [chosen, setChosen] = useState<QuestionId | null>(null);
  const [asks, ask] = useState<Asks>(null);
  const byId = (id: QuestionId | null): Question | null =>
    sheet.questions.find((each) => each.id === id) ?? null;
  const inTurn = byId(questionInTurn(selection, candidate));
  const shown = byId(chosen) ?? inTurn;
  // Read when something is noted: the screen may have been drawn minutes ago.
  const now = (): string => world.clock.timeOfDay();
  const sinceOf = (question: QuestionId): string | null =>
    since?.question === question && (since.part ?? 1) === part ? since.at : null;
  const show = (question: QuestionId | null): void => {
    setChosen(question === inTurn?.id ? null : question);
    ask(null);
  };

  const isFirst = !record.put.some((each) => each.part === part);
  const settle = (
    events: readonly InterviewEvent[],
    question: Question,
    words: AsksWords | null,
  ): boolean => {
    // Putting right what was noted brings nobody back who was postponed.
    const isNew = events.some((event) => isAgain(event) || isFirstPut(record, event));
    const first = isNew && attends(record.status) && (isFirst || record.status === "postponed");
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
    keepDraft(world, sinceKey, next === undefined ? null : { question: next.id, at: now(), part });
  };

  const put = (state: PutState, words: string): boolean => {
    if (shown === null) return false;
    const before = record.put.find((each) => each.question === shown.id);
    // A correction keeps the time; what was not put at first is put now.
    const isNew = before === undefined || (before.state === "not-put" && state !== "not-put");
    const moment = isNew ? { at: sinceOf(shown.id) ?? now(), part } : { at: before.at, part: before.part };
    const by = state === "not-put" ? null : isNew ? putBy.by : before.by;
    const event: InterviewEvent = { type: "put", question: shown.id, state, words, ...moment, by };
    return settle([event], shown, state === "as-written" ? null : state);
  };
  const putBy = usePutBy(record, shown, (by) => {
    const before = record.put.find((each) => each.question === shown?.id);
    if (before !== undefined) {
      const { question, state, words, at, part: putIn } = before;
      note([{ type: "put", question, state, words, at, part: putIn, by }]);
    }
  });
  const probe = (index: number): void => {
    const each = shown?.probes[index];
    if (shown === null || each === undefined) return;
    const used = record.probes.some(({ question, probe: id }) => question === shown.id && id === each.id);
    note([{ type: "probed", question: shown.id, probe: each.id, used: !used, at: now(), part }]);
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
    putBy,
    sinceOf,
    show,
    move,
    ask,
    put,
    probe,
    putAgain: (words) =>
      shown !== null &&
      settle(
        [{ type: "put-again", question: shown.id, words, at: now(), part, by: putBy.by }],
        shown,
        "again",
      ),
    notYet: () => {
      if (shown !== null) settle([{ type: "not-yet", question: shown.id }], shown, null);
    },
    begins: () => {
      if (inTurn === null || !(isFirst || sinceOf(inTurn.id) === null)) return;
      keepDraft(world, sinceKey, { question: inTurn.id, at: now(), part });
    },
  };
}

/** Whether this notes a question for the first time, or puts one that was not put at first. */
const isFirstPut = (record: InterviewRecord, event: InterviewEvent): boolean => {
  if (event.type !== "put") return false;
  const before = record.put.find((each) => each.question === event.question);
  return before === undefined || (before.state === "not-put" && event.state !== "not-put");
};

const isAgain = ({ type }: InterviewEvent): boolean => type === "put-again";

export const ATTENDED: InterviewEvent = { type: "status", status: "attended", reason: "" };

/** Whether beginning the interview makes this candidate one who attended. */
export const attends = (status: Recorder["record"]["status"]): boolean =>
  status !== "attended" && (!OUT_OF_COUNTS.includes(status) || status === "postponed");
