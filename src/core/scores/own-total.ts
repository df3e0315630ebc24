import type { CriterionId } from "#core/model/ids.ts";
import type { Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, type SheetDraft } from "#core/scores/draft.ts";
import { meanOf, weightedMean, type Exact } from "#core/shared/points.ts";

/** A member's own total of one candidate: the weighted mean of the points given, and of how many criteria. */
export interface OwnTotal {
  /** Null when no criterion has points. */
  readonly total: Exact | null;
  readonly scored: number;
  readonly of: number;
}

/** Own total of a draft. Blanks and "not assessed" leave both sum and weight. */
export function ownTotal(draft: SheetDraft, sheet: Sheet): OwnTotal {
  const parts = sheet.criteria.flatMap((criterion) => {
    const { score } = draftFor(draft, criterion.id);
    return score?.is === "points" ? [{ mean: meanOf([score.points]), weight: criterion.weight }] : [];
  });
  return { total: weightedMean(parts), scored: parts.length, of: sheet.criteria.length };
}

/** What speaks against a member's own word: the criteria below their minimum, or that there is none. */
export type Contradiction =
  | { readonly code: "below-minimum"; readonly criteria: readonly CriterionId[] }
  | { readonly code: "none-below-minimum" };

/**
 * Where the own word and the own ratings speak against each other: pointed out at hand-in, never a block. Only what
 * was rated and has a minimum is looked at.
 */
export function contradiction(verdict: Verdict, draft: SheetDraft, sheet: Sheet): Contradiction | null {
  const rated = sheet.criteria.flatMap(({ id, minimum }) => {
    const { score } = draftFor(draft, id);
    return score?.is === "points" && minimum !== null ? [{ id, isBelow: score.points < minimum }] : [];
  });
  const below = rated.filter((each) => each.isBelow).map((each) => each.id);
  if (verdict === "recommended")
    return below.length === 0 ? null : { code: "below-minimum", criteria: below };
  return rated.length > 0 && below.length === 0 ? { code: "none-below-minimum" } : null;
}
