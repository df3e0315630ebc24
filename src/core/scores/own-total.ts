import type { Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, type SheetDraft } from "#core/scores/draft.ts";
import { levelPoint } from "#core/sheet/scales.ts";
import { compareExact, meanOf, weightedMean, type Exact } from "#core/shared/points.ts";

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

/** Whether the own word and the own total speak against each other: pointed out at hand-in, never a block. */
export function contradicts(verdict: Verdict, total: OwnTotal, sheet: Sheet): boolean {
  if (total.total === null) return false;
  const atLevel = compareExact(total.total, { value: levelPoint(sheet.scale), of: 1 }) >= 0;
  return verdict === "recommended" ? !atLevel : atLevel && noneBelow(total, sheet);
}

// A low score on one criterion may well outweigh a good total; only a clear case is pointed out.
const noneBelow = (total: OwnTotal, sheet: Sheet): boolean =>
  total.total !== null && compareExact(total.total, { value: levelPoint(sheet.scale) + 50, of: 1 }) >= 0;
