import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { FlagRule } from "#core/model/sheet.ts";
import { criterionOf, scoredSheet } from "#core/consensus/look-up.ts";
import { spreadsOf, type Spread } from "#core/consensus/spread.ts";
import type { Points } from "#core/shared/points.ts";

/** Why a criterion is flagged; at least one of the two is true. */
export interface Flag {
  /** The members lie as far apart as the rule in force says. */
  readonly distance: boolean;
  /** Some scores are below the minimum and some at or above it. */
  readonly acrossMinimum: boolean;
}

/** The flag on a spread by the rule in force (rule 6), or null. One score, or none, is never flagged. */
export function flagOf(spread: Spread, rule: FlagRule, minimum: Points | null): Flag | null {
  const flag = { distance: isFar(spread, rule), acrossMinimum: isAcross(spread, minimum) };
  return flag.distance || flag.acrossMinimum ? flag : null;
}

/** The flag on a spread by the sheet in force. */
export function flagByRule(selection: Selection, spread: Spread): Flag | null {
  const rule = scoredSheet(selection)?.rules.flag;
  return rule === undefined
    ? null
    : flagOf(spread, rule, criterionOf(selection, spread.criterion)?.minimum ?? null);
}

/** How many criteria of a candidate are flagged. */
export const flaggedCount = (selection: Selection, candidate: CandidateId): number =>
  spreadsOf(selection, candidate).filter((spread) => flagByRule(selection, spread) !== null).length;

function isFar(spread: Spread, rule: FlagRule): boolean {
  if (spread.range === null || spread.median === null) return false;
  if (rule.measure === "range") return spread.range >= rule.distance;
  // The median of an even number lies half-way between the two middle scores: doubled, it stays whole.
  const twiceMedian = spread.median.low + spread.median.high;
  return spread.scores.some((score) => Math.abs(2 * score.points - twiceMedian) >= 2 * rule.distance);
}

const isAcross = ({ lowest, highest }: Spread, minimum: Points | null): boolean =>
  minimum !== null && lowest !== null && highest !== null && lowest < minimum && highest >= minimum;
