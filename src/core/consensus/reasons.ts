import type { Flag } from "#core/consensus/flags.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import type { Spread } from "#core/consensus/spread.ts";
import type { Points } from "#core/shared/points.ts";

/** What makes a written reason for an agreed score necessary. The codes never change meaning. */
export type ReasonCode = "differs-from-median" | "flagged" | "outside-range" | "crosses-minimum";

/** Why a text will not do as the reason that is demanded. */
export interface ReasonRefusal {
  readonly code: "reason-missing" | "reason-bare";
  readonly demanded: readonly ReasonCode[];
}

/**
 * Why the panel must give a reason for agreeing on these points (rule 5), in the order of the rule; empty when it
 * need not. With an even number of scores the median is the stretch between the two middle ones. What the fixed
 * rule gave and what stays unresolved is not agreed by anyone and demands nothing.
 */
export function reasonsDemanded(
  spread: Spread,
  flag: Flag | null,
  minimum: Points | null,
  points: Points,
): readonly ReasonCode[] {
  const demanded: ReasonCode[] = [];
  if (differsFromMedian(spread, points)) demanded.push("differs-from-median");
  if (flag !== null) demanded.push("flagged");
  if (isOutsideRange(spread, points)) demanded.push("outside-range");
  if (crossesMinimum(spread, minimum, points)) demanded.push("crosses-minimum");
  return demanded;
}

/** Whether points lie outside the members' range: then all sign. Not so where nobody scored. */
export const isOutsideRange = ({ lowest, highest }: Spread, points: Points): boolean =>
  lowest !== null && highest !== null && (points < lowest || points > highest);

/** Null if the text does for what is demanded, else why not. */
export function refuseReason(text: string, demanded: readonly ReasonCode[]): ReasonRefusal | null {
  if (demanded.length === 0) return null;
  if (text.trim() === "") return { code: "reason-missing", demanded };
  return isBareReason(text) ? { code: "reason-bare", demanded } : null;
}

const differsFromMedian = ({ median }: Spread, points: Points): boolean =>
  median !== null && (points < median.low || points > median.high);

function crossesMinimum({ median }: Spread, minimum: Points | null, points: Points): boolean {
  if (median === null || minimum === null) return false;
  const meets = points >= minimum;
  return median.low >= minimum !== meets && median.high >= minimum !== meets;
}
