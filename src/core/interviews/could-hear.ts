import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { InterviewRecord, Moment, QuestionPut } from "#core/model/interview.ts";
import type { NotAssessedReason } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
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
  const noted = served.map((question) => record.put.find((each) => each.question === question.id));
  if (noted.length > 0 && noted.every((each) => each?.state === "not-put")) return "not-put";
  const times = noted.flatMap((each) =>
    each === undefined || each.state === "not-put" ? [] : timesOf(each),
  );
  return missedAll(record, locked.sheet, member, times) ? "not-present" : null;
}

function missedAll(
  record: InterviewRecord,
  sheet: Sheet,
  member: PersonId,
  times: readonly Moment[],
): boolean {
  if (record.presence.length === 0) return false;
  if (sheet.rules.latecomers === "score-nothing" && missedSomething(record, member)) return true;
  return times.length > 0 && times.every((time) => !wasPresent(record, member, time));
}

const missedSomething = (record: InterviewRecord, member: PersonId): boolean =>
  record.put.some((each) => each.state !== "not-put" && !heard(record, member, each));

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
