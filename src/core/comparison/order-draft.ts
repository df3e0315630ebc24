import type { OrderOfMerit, RecommendationKind } from "#core/model/consensus.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { orderOf } from "#core/comparison/order.ts";

/** What the panel proposes for one candidate; null while it has not said. */
export interface DraftRecommendation {
  readonly candidate: CandidateId;
  readonly kind: RecommendationKind | null;
  readonly reason: string;
}

/** An order of merit being made. The list is the order; reserve numbers count along it. */
export interface OrderDraft {
  readonly recommendations: readonly DraftRecommendation[];
  /** Reasons by the key of their demand. */
  readonly reasons: readonly { readonly demand: string; readonly words: string }[];
  readonly reserveUntil: string | null;
}

const EMPTY: OrderDraft = { recommendations: [], reasons: [], reserveUntil: null };

/**
 * The order of merit to go on with: what was set before, without candidates who no longer count, and with those it
 * does not have yet at the end in the order the figures give. No recommendation is filled in for anyone.
 */
export function startOrder(
  selection: Selection,
  before: OrderDraft | OrderOfMerit | null = selection.orderOfMerit,
): OrderDraft {
  const counting = orderOf(selection).placed.map((each) => each.candidate);
  const { recommendations, reasons, reserveUntil } = before ?? EMPTY;
  const kept = recommendations.filter((each) => counting.includes(each.candidate));
  const known = new Set(kept.map((each) => each.candidate));
  const added = counting
    .filter((candidate) => !known.has(candidate))
    .map((candidate): DraftRecommendation => ({ candidate, kind: null, reason: "" }));
  return { recommendations: [...kept, ...added], reasons, reserveUntil };
}

/** A candidate's line in the order of merit: "Reserve 2". */
export interface MeritLine {
  readonly candidate: CandidateId;
  readonly kind: RecommendationKind | null;
  /** Counts from 1 in the order of merit; null for all but reserves. */
  readonly reserve: number | null;
  readonly reason: string;
}

/** The lines of an order of merit with the numbers of the reserves. */
export function meritLines({ recommendations }: Pick<OrderDraft, "recommendations">): readonly MeritLine[] {
  const reserves = recommendations.filter((each) => each.kind === "reserve");
  return recommendations.map((each) => ({
    ...each,
    reserve: each.kind === "reserve" ? reserves.indexOf(each) + 1 : null,
  }));
}

/** Whether a candidate is put forward: recommended or on the reserve list. */
export const isListed = ({ kind }: DraftRecommendation): boolean =>
  kind === "recommended" || kind === "reserve";
