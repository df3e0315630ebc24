import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { InterviewRecord, Moment, QuestionPut } from "#core/model/interview.ts";
import type { NotAssessedReason } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import { isNotPut, isPut } from "#core/interviews/not-put.ts";
import { recordOf } from "#core/interviews/record.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/**
 * Why a member cannot score a criterion, by the interview record: not put to this candidate, or not present when it
 * was put. Null where nothing stands against it, also where the record says nothing (no presence noted, question not
 * yet put): the record may be kept on paper.
 */
export function cannotScore(
  selection: Selection,
  candidate: CandidateId,
  member: PersonId,
  criterion: CriterionId,
): NotAssessedReason | null {
  const locked = sheetInForce(selection);
  if (locked === null) return null;
  const record = recordOf(selection, candidate);
  const served = locked.sheet.questions.filter((question) => question.serves.includes(criterion));
  if (isNotPut(locked.sheet, record, criterion)) return "not-put";
  const noted = served.map((question) => record.put.find((each) => each.question === question.id));
  if (scoresNothing(selection, candidate, member)) return "not-present";
  const times = noted.flatMap((each) => (each === undefined || !isPut(each) ? [] : timesOf(each)));
  const missedAll = times.length > 0 && times.every((time) => !wasPresent(record, member, time));
  return record.presence.length > 0 && missedAll ? "not-present" : null;
}

/** What the record says of the questions that serve a criterion, where it says something. */
function notedFor(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): readonly QuestionPut[] {
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  const served = questions.filter((question) => question.serves.includes(criterion)).map(({ id }) => id);
  return recordOf(selection, candidate).put.filter(({ question }) => served.includes(question));
}

/** Whether by the record a question that serves this criterion was put to the candidate. */
export const wasPut = (selection: Selection, candidate: CandidateId, criterion: CriterionId): boolean =>
  notedFor(selection, candidate, criterion).some(isPut);

/** Whether by the record the member was present when a question that serves this criterion was put, and may score. */
export function heardPut(
  selection: Selection,
  candidate: CandidateId,
  member: PersonId,
  criterion: CriterionId,
): boolean {
  if (cannotScore(selection, candidate, member, criterion) !== null) return false;
  const record = recordOf(selection, candidate);
  return notedFor(selection, candidate, criterion).some((put) => isPut(put) && heard(record, member, put));
}

/**
 * Whether a member came late or went early and therefore scores nothing of this candidate, by the rule that was fixed
 * with the sheet.
 */
export function scoresNothing(selection: Selection, candidate: CandidateId, member: PersonId): boolean {
  const record = recordOf(selection, candidate);
  const byRule = sheetInForce(selection)?.sheet.rules.latecomers === "score-nothing";
  return byRule && record.presence.length > 0 && missedSomething(record, member);
}

const missedSomething = (record: InterviewRecord, member: PersonId): boolean =>
  record.put.some((each) => isPut(each) && !heard(record, member, each));

/** Every time a question was put. */
const timesOf = (put: QuestionPut): readonly Moment[] => [put, ...put.again];

/** Whether a member was there at least once when a question was put. */
export const heard = (record: InterviewRecord, member: PersonId, put: QuestionPut): boolean =>
  timesOf(put).some((time) => wasPresent(record, member, time));

/**
 * Whether a person was in the room at a time of day of one part of the interview. The minute of coming in and of
 * going out counts as present.
 */
export const wasPresent = (record: InterviewRecord, member: PersonId, { at, part }: Moment): boolean =>
  record.presence.some(
    (each) =>
      each.person === member && each.part === part && each.from <= at && (each.to === null || at <= each.to),
  );
