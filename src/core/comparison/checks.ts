import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { criteriaOf, scoredSheet } from "#core/consensus/look-up.ts";
import { ownParts, panelParts, type Part } from "#core/comparison/totals.ts";
import { weightsEqual } from "#core/sheet/check-sheet.ts";
import { compareExact, weightedMean, type Exact } from "#core/shared/points.ts";

/** One way of asking whether an order would hold. */
export type Check =
  | { readonly is: "without-criterion"; readonly criterion: CriterionId }
  | { readonly is: "equal-weights" }
  | { readonly is: "member-alone"; readonly member: PersonId };

/** What a check says of two candidates; "none" where one of them has no figure in it (a recused member's, say). */
export type CheckOutcome = "ahead" | "level" | "behind" | "none";

/** A candidate's figure in each check, in the order of the checks. */
export interface CheckedCandidate {
  readonly candidate: CandidateId;
  readonly total: Exact | null;
  readonly figures: readonly (Exact | null)[];
}

/** "Does the order hold?" for two candidates: in how many checks the first is ahead of, level with, behind the second. */
export interface PairCheck {
  readonly first: CandidateId;
  readonly second: CandidateId;
  readonly ahead: number;
  readonly level: number;
  readonly behind: number;
  /** Checks in which the two cannot be compared. */
  readonly none: number;
  readonly outcomes: readonly CheckOutcome[];
}

/**
 * The checks of this selection: each criterion left out once (if there are two), all weights equal (if they are
 * not), each member's own scores alone. None without candidates.
 */
export function checksOf(selection: Selection, candidates: readonly CandidateId[]): readonly Check[] {
  if (candidates.length === 0) return [];
  const criteria = criteriaOf(selection);
  const sheet = scoredSheet(selection);
  const without = criteria.map(({ id }): Check => ({ is: "without-criterion", criterion: id }));
  const members = membersWhoScored(selection, candidates).map((member): Check => ({
    is: "member-alone",
    member,
  }));
  return [
    ...(criteria.length > 1 ? without : []),
    ...(sheet !== null && !weightsEqual(sheet) ? [{ is: "equal-weights" } as const] : []),
    ...members,
  ];
}

/** A candidate's total and its figure in each check. */
export function checkCandidate(
  selection: Selection,
  candidate: CandidateId,
  checks: readonly Check[],
): CheckedCandidate {
  const parts = panelParts(selection, candidate);
  const sheets = firstScores(selection, candidate);
  const figureOf = (check: Check): Exact | null => {
    if (check.is === "without-criterion")
      return weightedMean(parts.filter((part) => part.criterion !== check.criterion));
    if (check.is === "equal-weights") return weightedMean(equalised(parts));
    const own = sheets.find((sheet) => sheet.member === check.member);
    return own === undefined ? null : weightedMean(ownParts(selection, own));
  };
  return { candidate, total: weightedMean(parts), figures: checks.map(figureOf) };
}

/** Compares two candidates in every check. */
export function checkPair(first: CheckedCandidate, second: CheckedCandidate): PairCheck {
  const outcomes = first.figures.map((figure, index) => outcomeOf(figure, second.figures[index] ?? null));
  const count = (wanted: CheckOutcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    first: first.candidate,
    second: second.candidate,
    ahead: count("ahead"),
    level: count("level"),
    behind: count("behind"),
    none: count("none"),
    outcomes,
  };
}

/** The same parts, each counting once. */
export const equalised = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ ...part, weight: 1 }));

export function outcomeOf(first: Exact | null, second: Exact | null): CheckOutcome {
  if (first === null || second === null) return "none";
  const sign = compareExact(first, second);
  return sign > 0 ? "ahead" : sign === 0 ? "level" : "behind";
}

function membersWhoScored(selection: Selection, candidates: readonly CandidateId[]): readonly PersonId[] {
  const scored = new Set(candidates.flatMap((id) => firstScores(selection, id).map((sheet) => sheet.member)));
  return selection.people.filter((person) => scored.has(person.id)).map((person) => person.id);
}
