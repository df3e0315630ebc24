import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { NotAssessedReason, Score, Scoresheet } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { criteriaOf, panelFor, scoredSheet } from "#core/consensus/look-up.ts";
import { medianOf, rangeOf, type Median } from "#core/consensus/statistics/measures.ts";
import { meanOf, type Mean, type Points } from "#core/shared/points.ts";

/** The first scores of a panel on one criterion of one candidate. All figures are hundredths of a point. */
export interface Spread {
  readonly criterion: CriterionId;
  /** Scores with points only, in panel order. */
  readonly scores: readonly { readonly member: PersonId; readonly points: Points }[];
  readonly notAssessed: readonly { readonly member: PersonId; readonly reason: NotAssessedReason }[];
  /** Members without a score and without a reason: their sheet has not come in, or is still on paper. */
  readonly missing: readonly PersonId[];
  /** How many gave points, of how many who score this candidate. */
  readonly n: number;
  readonly of: number;
  /** Null below two scores: one member has no range. */
  readonly range: Points | null;
  readonly lowest: Points | null;
  readonly highest: Points | null;
  /** The two middle scores, the same one twice for an odd number; null without scores. */
  readonly median: Median | null;
  readonly mean: Mean;
  /** Scores at each point of the scale, lowest point first. */
  readonly counts: readonly { readonly points: Points; readonly count: number }[];
}

/** The spread on one criterion. While the candidate is sealed nothing is in it but how many score. */
export const spreadOf = (selection: Selection, candidate: CandidateId, criterion: CriterionId): Spread =>
  spreadFrom(selection, candidate, criterion, firstScores(selection, candidate));

/** The spreads on all criteria, in sheet order. */
export function spreadsOf(selection: Selection, candidate: CandidateId): readonly Spread[] {
  const sheets = firstScores(selection, candidate);
  return criteriaOf(selection).map((criterion) => spreadFrom(selection, candidate, criterion.id, sheets));
}

function spreadFrom(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
  sheets: readonly Scoresheet[],
): Spread {
  const panel = panelFor(selection, candidate).map((person) => person.id);
  const given = panel.map((member) => ({ member, score: scoreOf(sheets, member, criterion) }));
  const scores = given.flatMap(({ member, score }) =>
    score?.is === "points" ? [{ member, points: score.points }] : [],
  );
  const points = scores.map((each) => each.points);
  return {
    criterion,
    scores,
    notAssessed: given.flatMap(({ member, score }) =>
      score?.is === "not-assessed" ? [{ member, reason: score.reason }] : [],
    ),
    missing: given.filter(({ score }) => score === null).map(({ member }) => member),
    n: points.length,
    of: panel.length,
    range: rangeOf(points).value,
    lowest: points.length === 0 ? null : Math.min(...points),
    highest: points.length === 0 ? null : Math.max(...points),
    median: medianOf(points),
    mean: meanOf(points),
    counts: countsOf(selection, points),
  };
}

function scoreOf(sheets: readonly Scoresheet[], member: PersonId, criterion: CriterionId): Score | null {
  const sheet = sheets.find((each) => each.member === member);
  return sheet?.scores.find((each) => each.criterion === criterion)?.score ?? null;
}

const countsOf = (selection: Selection, points: readonly Points[]): Spread["counts"] =>
  (scoredSheet(selection)?.scale.points ?? []).map((point) => ({
    points: point.points,
    count: points.filter((each) => each === point.points).length,
  }));
