import type { CandidateId, PersonId, QuestionId } from "#core/model/ids.ts";
import type { AskedBesides, InterviewRecord, Moment, QuestionPut, TimeText } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question } from "#core/model/sheet.ts";
import { recordOf } from "#core/interviews/record.ts";
import { interviewOrder } from "#core/people/schedule.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** A way in which one candidate's interview differed from the sheet. */
export interface Deviation {
  readonly candidate: CandidateId;
  readonly question: QuestionId;
  readonly put: QuestionPut;
}

/** Questions not put, or put in other words, over all counting candidates, in candidate and sheet order. */
export function deviations(selection: Selection): readonly Deviation[] {
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  return countingCandidates(selection).flatMap((candidate) => {
    const record = recordOf(selection, candidate.id);
    return questions.flatMap((question) => {
      const put = record.put.find((each) => each.question === question.id);
      return put === undefined || put.state === "as-written"
        ? []
        : [{ candidate: candidate.id, question: question.id, put }];
    });
  });
}

/** How one question was put to one candidate, beside the sheet. */
export interface QuestionCompared {
  readonly question: QuestionId;
  /** Null while nothing is noted. */
  readonly put: QuestionPut | null;
  /** Who put it, where that was not the asker whom the sheet names; null where it was, or nobody knows. */
  readonly byAnother: PersonId | null;
  /** Identifiers of the probes used, in the order of the sheet. */
  readonly probes: readonly string[];
  /** Follow-ups to this question that are not on the sheet. */
  readonly besides: readonly AskedBesides[];
  /** Minutes until the next thing was put in the same part of the interview; null where nothing came after. */
  readonly minutes: number | null;
  /** Whether this is not as the sheet has it. Probes are free within the sheet, so they are no difference. */
  readonly differs: boolean;
}

/** One candidate's interview beside the sheet. */
export interface InterviewCompared {
  readonly candidate: Candidate;
  /** In the order of the sheet. */
  readonly questions: readonly QuestionCompared[];
  /** What was asked that belongs to no question of the sheet. */
  readonly besides: readonly AskedBesides[];
  readonly differences: number;
}

/** The interviews of all counting candidates beside the sheet, in the order of the interviews. */
export function sameQuestions(selection: Selection): readonly InterviewCompared[] {
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  return interviewOrder(countingCandidates(selection)).map((candidate) => {
    const record = recordOf(selection, candidate.id);
    const compared = questions.map((question) => compare(record, question));
    const besides = record.besides.filter((each) => each.question === null);
    const differences = compared.filter((each) => each.differs).length + besides.length;
    return { candidate, questions: compared, besides, differences };
  });
}

/** The interviews with the most differences first; equal ones stay in their order. */
export const differencesFirst = (rows: readonly InterviewCompared[]): readonly InterviewCompared[] =>
  rows.toSorted((a, b) => b.differences - a.differences);

function compare(record: InterviewRecord, question: Question): QuestionCompared {
  const put = record.put.find((each) => each.question === question.id) ?? null;
  const wasPut = put !== null && put.state !== "not-put";
  const byAnother = wasPut ? anotherThan(question.asker, put) : null;
  const used = record.probes.filter((each) => each.question === question.id).map((each) => each.probe);
  const besides = record.besides.filter((each) => each.question === question.id);
  const isAsWritten = put === null || (put.state === "as-written" && put.times === 1);
  return {
    question: question.id,
    put,
    byAnother,
    probes: wasPut ? question.probes.map((probe) => probe.id).filter((probe) => used.includes(probe)) : [],
    besides,
    minutes: wasPut ? minutesUntilNext(record, put) : null,
    differs: !isAsWritten || byAnother !== null || besides.length > 0,
  };
}

const anotherThan = (asker: PersonId | null, { by }: QuestionPut): PersonId | null =>
  asker === null || by === asker ? null : by;

/** Up to the next question put for the first time in the same part, or to the closing text. */
function minutesUntilNext(record: InterviewRecord, { at, part }: Moment): number | null {
  const { closing } = record.checklist;
  const later = [
    ...record.put.filter((each) => each.state !== "not-put"),
    ...(closing === undefined ? [] : [closing]),
  ]
    .filter((each) => each.part === part && each.at > at)
    .map((each) => minutesOf(each.at));
  return later.length === 0 ? null : Math.min(...later) - minutesOf(at);
}

const minutesOf = (time: TimeText): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
