import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { flagByRule } from "#core/consensus/flags.ts";
import { agreedOn } from "#core/consensus/look-up.ts";
import { spreadsOf, type Spread } from "#core/consensus/spread.ts";

export type WalkBy = "sheet" | "difference";

/**
 * The criteria in the order the panel walks them: the sheet's, or by difference: flagged ones first, then the wider
 * range first, then sheet order.
 */
export function walkOrder(selection: Selection, candidate: CandidateId, by: WalkBy): readonly CriterionId[] {
  const spreads = spreadsOf(selection, candidate);
  const inOrder = by === "sheet" ? spreads : byDifference(selection, spreads);
  return inOrder.map((spread) => spread.criterion);
}

/** The next criterion in the walk that is not decided yet, from `after` on and round; null when all are. */
export function nextInWalk(
  selection: Selection,
  candidate: CandidateId,
  by: WalkBy,
  after: CriterionId,
): CriterionId | null {
  const order = walkOrder(selection, candidate, by);
  const at = order.indexOf(after) + 1;
  const round = [...order.slice(at), ...order.slice(0, at)];
  return (
    round.find((criterion) => criterion !== after && agreedOn(selection, candidate, criterion) === null) ??
    null
  );
}

function byDifference(selection: Selection, spreads: readonly Spread[]): readonly Spread[] {
  const flagged = new Set(spreads.filter((spread) => flagByRule(selection, spread) !== null));
  const weight = (spread: Spread): number => (flagged.has(spread) ? 1 : 0);
  return spreads.toSorted((a, b) => weight(b) - weight(a) || (b.range ?? -1) - (a.range ?? -1));
}
