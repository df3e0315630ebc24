import { draftOf } from "#core/acts/kind.ts";
import { orderOfMeritSet } from "#core/acts/kinds/order-of-merit-set.ts";
import type { Draft } from "#core/model/act.ts";
import type { Recommendation, RecommendationKind } from "#core/model/consensus.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { openDemands, orderDemands, type OrderDemand } from "#core/comparison/demands.ts";
import { orderOf, type ComparedOrder } from "#core/comparison/order.ts";
import type { OrderDraft } from "#core/comparison/order-draft.ts";
import { comparedCandidates, comparisonState, type ComparisonState } from "#core/comparison/state.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type OrderBlocker =
  | { readonly code: "comparison-closed"; readonly state: Extract<ComparisonState, { state: "closed" }> }
  /** Deliberations still open: their scores may change under the order. */
  | { readonly code: "not-closed"; readonly candidates: readonly CandidateId[] }
  | { readonly code: "candidates-missing"; readonly candidates: readonly CandidateId[] }
  /** Named although they do not count, or named twice. */
  | { readonly code: "candidates-too-many"; readonly candidates: readonly CandidateId[] }
  | { readonly code: "recommendation-missing"; readonly candidates: readonly CandidateId[] }
  /** Not in the order recommended, reserve, not recommended. */
  | { readonly code: "kinds-out-of-order"; readonly candidates: readonly CandidateId[] }
  | { readonly code: "reasons-open"; readonly demands: readonly OrderDemand[] };

const KINDS: readonly RecommendationKind[] = ["recommended", "reserve", "not-recommended"];

/** What stands in the way of setting this order of merit; empty when nothing does. */
export function orderBlockers(
  selection: Selection,
  draft: OrderDraft,
  order: ComparedOrder = orderOf(selection),
): readonly OrderBlocker[] {
  const state = comparisonState(selection);
  if (state.state === "closed") return [{ code: "comparison-closed", state }];
  const open = openDemands(selection, draft, order);
  return [
    ...named("not-closed", state.notClosed),
    ...named("candidates-missing", missing(selection, draft)),
    ...named("candidates-too-many", tooMany(selection, draft)),
    ...named("recommendation-missing", idsOf(draft.recommendations.filter((each) => each.kind === null))),
    ...named("kinds-out-of-order", outOfOrder(draft)),
    ...(open.length > 0 ? [{ code: "reasons-open", demands: open } as const] : []),
  ];
}

/**
 * Sets the order of merit: the list is the order, reserves are numbered along it. Refused with everything that
 * stands in its way. Reasons under a key that nothing demands any more are left out; acts before keep them.
 */
export function setOrderOfMerit(
  selection: Selection,
  draft: OrderDraft,
): Result<Draft, readonly OrderBlocker[]> {
  const clean = cleaned(draft);
  const order = orderOf(selection);
  const blockers = orderBlockers(selection, clean, order);
  if (blockers.length > 0) return err(blockers);
  const demanded = new Set(orderDemands(selection, clean, order).map((demand) => demand.key));
  return ok(
    draftOf(orderOfMeritSet, "order", {
      recommendations: clean.recommendations.flatMap(settled),
      reasons: clean.reasons.filter((each) => demanded.has(each.demand)).map((each) => ({ ...each })),
      reserveUntil: clean.reserveUntil,
    }),
  );
}

const settled = ({ candidate, kind, reason }: OrderDraft["recommendations"][number]): Recommendation[] =>
  kind === null ? [] : [{ candidate, kind, reason }];

function cleaned(draft: OrderDraft): OrderDraft {
  const clean = (text: string): string => enteringText(text).trim();
  return {
    ...draft,
    recommendations: draft.recommendations.map((each) => ({ ...each, reason: clean(each.reason) })),
    reasons: draft.reasons.map((each) => ({ demand: each.demand, words: clean(each.words) })),
  };
}

type NamedBlocker = Extract<OrderBlocker, { readonly candidates: readonly CandidateId[] }>;

const named = (code: NamedBlocker["code"], candidates: readonly CandidateId[]): readonly NamedBlocker[] =>
  candidates.length > 0 ? [{ code, candidates }] : [];

const idsOf = (list: OrderDraft["recommendations"]): readonly CandidateId[] =>
  list.map((each) => each.candidate);

function missing(selection: Selection, draft: OrderDraft): readonly CandidateId[] {
  const there = new Set(idsOf(draft.recommendations));
  return comparedCandidates(selection).filter((candidate) => !there.has(candidate));
}

function tooMany(selection: Selection, draft: OrderDraft): readonly CandidateId[] {
  const counting = new Set(comparedCandidates(selection));
  const ids = idsOf(draft.recommendations);
  return ids.filter((candidate, index) => !counting.has(candidate) || ids.indexOf(candidate) < index);
}

function outOfOrder({ recommendations }: OrderDraft): readonly CandidateId[] {
  const rank = (kind: RecommendationKind | null): number => (kind === null ? -1 : KINDS.indexOf(kind));
  const out = recommendations.filter((each, index) =>
    recommendations
      .slice(0, index)
      .some((before) => each.kind !== null && rank(before.kind) > rank(each.kind)),
  );
  return idsOf(out);
}
