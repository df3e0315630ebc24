import type { CandidateId } from "#core/model/ids.ts";
import { outcomeOf, type CheckOutcome } from "#core/comparison/checks.ts";
import type { ComparedOrder, Placed } from "#core/comparison/order.ts";
import { compareExact, type Exact } from "#core/shared/points.ts";

/** Two candidates whom the agreed scores put in one order and more members' own totals in the other. */
export interface ReversedPair {
  /** First in the order. */
  readonly first: CandidateId;
  readonly second: CandidateId;
  /** Members whose own totals put the first ahead, the second ahead, both level. */
  readonly forFirst: number;
  readonly forSecond: number;
  readonly level: number;
  /** Members with an own total of both. */
  readonly of: number;
}

/** A panel's total that lies outside the members' own totals. */
export interface OutsideOwnTotals {
  readonly candidate: CandidateId;
  readonly side: "above" | "below";
  readonly total: Exact;
  readonly lowest: Exact;
  readonly highest: Exact;
}

/**
 * Pairs whose order is reversed (rule 5): one stands first in the order and has the higher total of the panel, and
 * of the members with an own total of both, more put the other ahead. Where only a minimum puts the lower total
 * first, nothing is reversed: that rule was fixed beforehand. Pairs come in the order of the candidates.
 */
export const reversedPairs = ({ placed }: ComparedOrder): readonly ReversedPair[] =>
  placed.flatMap((first, index) =>
    placed.slice(index + 1).flatMap((second) => {
      const pair = votesOn(first, second);
      const isAhead = outcomeOf(first.total.total, second.total.total) === "ahead";
      return isAhead && pair.forSecond > pair.forFirst ? [pair] : [];
    }),
  );

/** Candidates whose total by the panel lies above or below every member's own total (rule 5). */
export const outsideOwnTotals = ({ placed }: ComparedOrder): readonly OutsideOwnTotals[] =>
  placed.flatMap((each) => outsideOf(each) ?? []);

function outsideOf({ candidate, total: { total }, own }: Placed): OutsideOwnTotals | null {
  const totals = own.flatMap((each) => (each.total === null ? [] : [each.total])).toSorted(compareExact);
  const [lowest, highest] = [totals.at(0), totals.at(-1)];
  if (total === null || lowest === undefined || highest === undefined) return null;
  if (compareExact(total, highest) > 0) return { candidate, side: "above", total, lowest, highest };
  return compareExact(total, lowest) < 0 ? { candidate, side: "below", total, lowest, highest } : null;
}

function votesOn(first: Placed, second: Placed): ReversedPair {
  const outcomes = first.own.map((own): CheckOutcome => {
    const other = second.own.find((each) => each.member === own.member);
    return outcomeOf(own.total, other?.total ?? null);
  });
  const count = (wanted: CheckOutcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    first: first.candidate,
    second: second.candidate,
    forFirst: count("ahead"),
    forSecond: count("behind"),
    level: count("level"),
    of: outcomes.length - count("none"),
  };
}
