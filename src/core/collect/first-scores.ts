import { notPutBy } from "#core/interviews/not-put.ts";
import { recordOf } from "#core/interviews/record.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Score, Scoresheet, SheetScore } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { isRecused } from "#core/people/who-scores.ts";

/**
 * The first scores of a candidate in panel order, or none while the candidate is sealed. This is the only way by
 * which the panel's screens and documents reach a score: before unsealing there is nothing to reach. The sealed sheets
 * keep what was handed in; here points on what was not put to the candidate are "not put".
 */
export function firstScores(selection: Selection, candidate: CandidateId): readonly Scoresheet[] {
  if (selection.deliberations[candidate] === undefined) return [];
  const notPut = new Set(notPutBy(selection, recordOf(selection, candidate)));
  // By person, not by who scores now: a member who has left the panel since keeps the scores handed in before.
  return selection.people.flatMap((member) => {
    const sealed = selection.sealed[pairKey(member.id, candidate)];
    return sealed === undefined || isRecused(selection, member.id, candidate)
      ? []
      : [counted(sealed.sheet, notPut)];
  });
}

/** A sheet as it counts: what by the interview record was not put is "not put" for everybody. */
function counted(sheet: Scoresheet, notPut: ReadonlySet<CriterionId>): Scoresheet {
  if (!sheet.scores.some((each) => doesNotCount(each, notPut))) return sheet;
  const scores = sheet.scores.map((each) =>
    doesNotCount(each, notPut) ? { ...each, score: NOT_PUT } : each,
  );
  return { ...sheet, scores };
}

const NOT_PUT: Score = { is: "not-assessed", reason: "not-put" };

const doesNotCount = ({ criterion, score }: SheetScore, notPut: ReadonlySet<CriterionId>): boolean =>
  score.is === "points" && notPut.has(criterion);
