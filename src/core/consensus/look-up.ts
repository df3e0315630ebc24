import type { AgreedScore } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { scoringMembers } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import type { Points } from "#core/shared/points.ts";

/** The sheet that is scored by, or null before the first lock. */
export const scoredSheet = (selection: Selection): Sheet | null => sheetInForce(selection)?.sheet ?? null;

/** The criteria of the sheet in force, in its order. */
export const criteriaOf = (selection: Selection): readonly Criterion[] =>
  scoredSheet(selection)?.criteria ?? [];

/** A criterion of the sheet in force, or null. */
export const criterionOf = (selection: Selection, criterion: CriterionId): Criterion | null =>
  criteriaOf(selection).find((each) => each.id === criterion) ?? null;

/** Whether the sheet's scale has this point. */
export const isOnScale = (selection: Selection, points: Points): boolean =>
  scoredSheet(selection)?.scale.points.some((each) => each.points === points) ?? false;

/** What the panel decided on one criterion, or null while it has not. */
export const agreedOn = (
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): AgreedScore | null =>
  selection.deliberations[candidate]?.agreed.find((each) => each.criterion === criterion) ?? null;

/** Whose scores make up this candidate's figures, in panel order: who scores the candidate, and whoever has. */
export function panelFor(selection: Selection, candidate: CandidateId): readonly Person[] {
  const ids = new Set<PersonId>([
    ...scoringMembers(selection, candidate).map((member) => member.id),
    ...firstScores(selection, candidate).map((sheet) => sheet.member),
  ]);
  return selection.people.filter((person) => ids.has(person.id));
}
