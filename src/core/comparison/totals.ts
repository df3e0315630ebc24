import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Scoresheet } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { agreedOn, criteriaOf, scoredSheet } from "#core/consensus/look-up.ts";
import { spreadsOf } from "#core/consensus/spread.ts";
import { meanOf, weightedMean, type Exact, type Mean } from "#core/shared/points.ts";

/** A weighted mean in exact hundredths, with how many criteria it stands on. */
export interface Total {
  /** Null where no criterion has points. */
  readonly total: Exact | null;
  readonly scored: number;
  readonly of: number;
}

/** A member's own total of one candidate, before consensus. */
export interface MemberTotal extends Total {
  readonly member: PersonId;
}

/** One criterion's share in a total. */
export interface Part {
  readonly criterion: CriterionId;
  readonly mean: Mean;
  readonly weight: number;
}

/**
 * Each member's own weighted mean over the criteria they gave points on, in panel order. "Not assessed" leaves both
 * sum and weight. None while the candidate is sealed.
 */
export const ownTotals = (selection: Selection, candidate: CandidateId): readonly MemberTotal[] =>
  firstScores(selection, candidate).map((sheet) => ({
    member: sheet.member,
    ...totalOf(ownParts(selection, sheet), criteriaOf(selection).length),
  }));

/**
 * The candidate's total by the rule fixed with the sheet: the weighted mean of agreed scores (also those the rule
 * gave; unresolved ones leave both sum and weight), or of the means of first scores.
 */
export const agreedTotal = (selection: Selection, candidate: CandidateId): Total =>
  totalOf(panelParts(selection, candidate), criteriaOf(selection).length);

/** What a member's own total is made of. */
export const ownParts = (selection: Selection, sheet: Scoresheet): readonly Part[] =>
  criteriaOf(selection).flatMap((criterion) => {
    const score = sheet.scores.find((each) => each.criterion === criterion.id)?.score;
    return score?.is === "points" ? [partOf(criterion, meanOf([score.points]))] : [];
  });

/** What a candidate's total is made of, by the rule fixed with the sheet. */
export function panelParts(selection: Selection, candidate: CandidateId): readonly Part[] {
  const byAverage = scoredSheet(selection)?.rules.total === "average-of-first-scores";
  return byAverage ? averageParts(selection, candidate) : agreedParts(selection, candidate);
}

function agreedParts(selection: Selection, candidate: CandidateId): readonly Part[] {
  return criteriaOf(selection).flatMap((criterion) => {
    const points = agreedOn(selection, candidate, criterion.id)?.points ?? null;
    return points === null ? [] : [partOf(criterion, meanOf([points]))];
  });
}

function averageParts(selection: Selection, candidate: CandidateId): readonly Part[] {
  const spreads = spreadsOf(selection, candidate);
  return criteriaOf(selection).flatMap((criterion) => {
    const mean = spreads.find((spread) => spread.criterion === criterion.id)?.mean;
    return mean === undefined || mean.count === 0 ? [] : [partOf(criterion, mean)];
  });
}

const partOf = ({ id, weight }: Criterion, mean: Mean): Part => ({ criterion: id, mean, weight });

const totalOf = (parts: readonly Part[], of: number): Total => ({
  total: weightedMean(parts),
  scored: parts.length,
  of,
});
