import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { scoredSheet } from "#core/consensus/look-up.ts";
import type { Group } from "#core/comparison/groups.ts";
import { orderOf, type ComparedOrder } from "#core/comparison/order.ts";
import { isListed, type DraftRecommendation, type OrderDraft } from "#core/comparison/order-draft.ts";
import {
  outsideOwnTotals,
  reversedPairs,
  type OutsideOwnTotals,
  type ReversedPair,
} from "#core/comparison/reversals.ts";
import { weightsEqual } from "#core/sheet/check-sheet.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText } from "#core/shared/hash.ts";

/** What makes a written reason necessary (rules 4 and 5). The codes never change meaning. */
export type DemandCause =
  | { readonly code: "not-separated"; readonly candidates: readonly CandidateId[] }
  | { readonly code: "tie"; readonly candidates: readonly CandidateId[] }
  | ({ readonly code: "reversed" } & ReversedPair)
  | ({ readonly code: "outside-own-totals" } & OutsideOwnTotals)
  /** Listed before a candidate of a group further up. */
  | {
      readonly code: "against-the-groups";
      readonly candidate: CandidateId;
      readonly before: readonly CandidateId[];
    }
  | { readonly code: "not-recommended"; readonly candidate: CandidateId }
  /** Recommended or on the reserve list although below a minimum. */
  | { readonly code: "below-minimum"; readonly candidate: CandidateId }
  | { readonly code: "weights-differ" };

/** One reason the panel has to write: one field on the screen, however many causes it answers. */
export interface OrderDemand {
  /**
   * Stable: "order <hash of the group's members>", "candidate <id>", "weights". A group with other members is
   * another demand, so an old reason never answers for it.
   */
  readonly key: string;
  /** Where the words stand: among the order's reasons, in the candidate's recommendation, or in the sheet. */
  readonly answerIn: "reasons" | "recommendation" | "sheet";
  /** Whom it is about, in the order of the figures; empty for the weights. */
  readonly candidates: readonly CandidateId[];
  readonly causes: readonly DemandCause[];
  readonly words: string;
  readonly answer: "given" | "missing" | "bare";
}

/**
 * All reasons an order of merit demands, with whether they are given: by group, then by candidate, then weights.
 * `order` is what `orderOf` gave for this selection, for callers that have it already.
 */
export function orderDemands(
  selection: Selection,
  draft: OrderDraft,
  order: ComparedOrder = orderOf(selection),
): readonly OrderDemand[] {
  return [
    ...groupDemands(order, draft),
    ...draft.recommendations.flatMap((each) => candidateDemand(order, draft, each)),
    ...weightDemand(selection, draft),
  ];
}

/** The demands whose reason is missing or bare. */
export const openDemands = (
  selection: Selection,
  draft: OrderDraft,
  order: ComparedOrder = orderOf(selection),
): readonly OrderDemand[] =>
  orderDemands(selection, draft, order).filter((demand) => demand.answer !== "given");

/** Key of the reason for the order within a group, whatever the order its members are named in. */
export const groupKey = (candidates: readonly CandidateId[]): string =>
  `order ${hashText(canonicalText(candidates.toSorted())).slice(0, 32)}`;

const candidateKey = (candidate: CandidateId): string => `candidate ${candidate}`;

/** A pair that is reversed stands with the group of the candidate put first. */
function groupDemands(order: ComparedOrder, draft: OrderDraft): readonly OrderDemand[] {
  const reversed = reversedPairs(order);
  const outside = outsideOwnTotals(order);
  return order.groups.flatMap((group) => {
    const { candidates } = group;
    const causes: readonly DemandCause[] = [
      ...closeCauses(order, group, draft),
      ...reversed
        .filter((pair) => candidates.includes(pair.first))
        .map((pair) => ({ code: "reversed", ...pair }) as const),
      ...outside
        .filter((each) => candidates.includes(each.candidate))
        .map((each) => ({ code: "outside-own-totals", ...each }) as const),
    ];
    const key = groupKey(candidates);
    return causes.length === 0 ? [] : [demandOf(key, "reasons", candidates, causes, wordsFor(draft, key))];
  });
}

/** Being close matters only where someone of the group is put forward: those not recommended have no order. */
function closeCauses(order: ComparedOrder, group: Group, draft: OrderDraft): readonly DemandCause[] {
  const listed = draft.recommendations.filter(
    (each) => isListed(each) && group.candidates.includes(each.candidate),
  );
  const needed = group.tier === "meets" || group.tier === "undecided" ? 1 : 2;
  if (group.candidates.length < 2 || listed.length < needed) return [];
  return [{ code: "not-separated", candidates: group.candidates }, ...tiesIn(order, group)];
}

function tiesIn(order: ComparedOrder, group: Group): readonly DemandCause[] {
  const tied = order.placed.filter((each) => each.group === group.number && each.tied);
  const places = [...new Set(tied.map((each) => each.place))];
  return places.map((place) => ({
    code: "tie",
    candidates: tied.filter((each) => each.place === place).map((each) => each.candidate),
  }));
}

function candidateDemand(
  order: ComparedOrder,
  draft: OrderDraft,
  own: DraftRecommendation,
): readonly OrderDemand[] {
  const cause = candidateCause(order, draft, own);
  if (cause === null) return [];
  return [demandOf(candidateKey(own.candidate), "recommendation", [own.candidate], [cause], own.reason)];
}

function candidateCause(
  order: ComparedOrder,
  draft: OrderDraft,
  own: DraftRecommendation,
): DemandCause | null {
  const { candidate } = own;
  if (own.kind === "not-recommended") return { code: "not-recommended", candidate };
  if (!isListed(own)) return null;
  const placed = order.placed.find((each) => each.candidate === candidate);
  if (placed?.tier === "below") return { code: "below-minimum", candidate };
  const before = overtaken(order, draft, own);
  return before.length === 0 ? null : { code: "against-the-groups", candidate, before };
}

/** Listed candidates of a group further up who come after this one in the order of merit. */
function overtaken(
  order: ComparedOrder,
  draft: OrderDraft,
  own: DraftRecommendation,
): readonly CandidateId[] {
  const groupOf = (candidate: CandidateId): number =>
    order.placed.find((each) => each.candidate === candidate)?.group ?? 0;
  return draft.recommendations
    .slice(draft.recommendations.indexOf(own) + 1)
    .filter((each) => isListed(each) && groupOf(each.candidate) < groupOf(own.candidate))
    .map((each) => each.candidate);
}

/** The sheet has the reason for unequal weights; where it is bare, the order of merit must give it. */
function weightDemand(selection: Selection, draft: OrderDraft): readonly OrderDemand[] {
  const sheet = scoredSheet(selection);
  if (sheet === null || weightsEqual(sheet)) return [];
  const inSheet = !isBareReason(sheet.weightReason);
  const words = inSheet ? sheet.weightReason : wordsFor(draft, "weights");
  return [demandOf("weights", inSheet ? "sheet" : "reasons", [], [{ code: "weights-differ" }], words)];
}

const wordsFor = (draft: OrderDraft, key: string): string =>
  draft.reasons.find((each) => each.demand === key)?.words ?? "";

function demandOf(
  key: string,
  answerIn: OrderDemand["answerIn"],
  candidates: readonly CandidateId[],
  causes: readonly DemandCause[],
  words: string,
): OrderDemand {
  const answer = words.trim() === "" ? "missing" : isBareReason(words) ? "bare" : "given";
  return { key, answerIn, candidates, causes, words, answer };
}
