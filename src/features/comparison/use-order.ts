import { useCallback, useDeferredValue, useMemo, useRef } from "react";
import { orderDemands, type OrderDemand } from "#core/comparison/demands.ts";
import { orderOf, type ComparedOrder } from "#core/comparison/order.ts";
import {
  meritLines,
  startOrder,
  type DraftRecommendation,
  type MeritLine,
  type OrderDraft,
} from "#core/comparison/order-draft.ts";
import { orderBlockers, type OrderBlocker } from "#core/comparison/set-order.ts";
import type { RecommendationKind } from "#core/model/consensus.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

/** Why a candidate was not moved. */
export type MoveRefusal =
  | { readonly code: "edge" }
  | { readonly code: "unlisted" }
  | { readonly code: "blocked"; readonly other: CandidateId };

/** The order of merit in the making, with all that the figures say of it. */
export interface OrderWork {
  readonly order: ComparedOrder;
  readonly draft: OrderDraft;
  /** The order with the numbers of the reserves; the same list while only words change. Its words may be old. */
  readonly lines: readonly MeritLine[];
  /** These two follow the words in the draft a moment later. */
  readonly demands: readonly OrderDemand[];
  readonly blockers: readonly OrderBlocker[];
  /** Something was changed since it was set, or it was never set. */
  readonly isChanged: boolean;
  readonly setKind: (candidate: CandidateId, kind: RecommendationKind) => void;
  readonly setWords: (demand: OrderDemand, words: string) => void;
  readonly setUntil: (day: string | null) => void;
  /** Moves a candidate up (-1) or down (1) among those with the same recommendation; null once moved. */
  readonly move: (candidate: CandidateId, by: 1 | -1) => MoveRefusal | null;
}

export function useOrder(): OrderWork {
  const world = useWorld();
  const selection = useSelection();
  const order = useMemo(() => orderOf(selection), [selection]);
  const started = useMemo(() => startOrder(selection), [selection]);
  const kept = useDraft<OrderDraft>(draftKey.order);
  const draft = useMemo(
    () => (kept === null ? started : fits(kept, order) ? kept : startOrder(selection, kept)),
    [kept, started, order, selection],
  );
  // What follows from the words is reckoned after the keystroke is on the screen.
  const settled = useDeferredValue(draft);
  const lines = useLines(draft);
  const demands = useMemo(() => orderDemands(selection, settled, order), [selection, settled, order]);
  const blockers = useMemo(() => orderBlockers(selection, settled, order), [selection, settled, order]);
  const latest = useRef(draft);
  latest.current = draft;
  const keep = useCallback(
    (next: Partial<OrderDraft>): void => keepDraft(world, draftKey.order, { ...latest.current, ...next }),
    [world],
  );
  const setKind = useCallback<OrderWork["setKind"]>(
    (candidate, kind) => keep({ recommendations: withKind(latest.current.recommendations, candidate, kind) }),
    [keep],
  );
  const { recommendations, reasons } = draft;
  return {
    order,
    draft,
    lines,
    demands,
    blockers,
    isChanged: kept !== null || selection.orderOfMerit === null,
    setKind,
    setUntil: (day) => keep({ reserveUntil: day }),
    setWords: ({ key, answerIn, candidates }, words) =>
      keep(
        answerIn === "recommendation"
          ? {
              recommendations: recommendations.map((each) =>
                candidates.includes(each.candidate) ? { ...each, reason: words } : each,
              ),
            }
          : { reasons: [...reasons.filter((each) => each.demand !== key), { demand: key, words }] },
      ),
    move: (candidate, by) => {
      const moved = moveWithin(recommendations, candidate, by);
      if ("code" in moved) return moved;
      keep({ recommendations: moved.recommendations });
      return null;
    },
  };
}

/** So that what shows the order is not drawn again for each letter of a reason. */
function useLines(draft: OrderDraft): readonly MeritLine[] {
  const kept = useRef<readonly MeritLine[]>([]);
  const next = meritLines(draft);
  const same =
    next.length === kept.current.length &&
    next.every(
      (line, index) =>
        line.candidate === kept.current[index]?.candidate && line.kind === kept.current[index].kind,
    );
  if (!same) kept.current = next;
  return kept.current;
}

/** Whether a draft names exactly the candidates that count. */
const fits = ({ recommendations }: OrderDraft, { placed }: ComparedOrder): boolean =>
  recommendations.length === placed.length &&
  placed.every((each) => recommendations.some((own) => own.candidate === each.candidate));

const RANKS: { readonly [K in RecommendationKind]: number } = {
  recommended: 0,
  reserve: 1,
  "not-recommended": 3,
};

const rankOf = ({ kind }: DraftRecommendation): number => (kind === null ? 2 : RANKS[kind]);

/** Recommended first, then reserves, then those to decide, then those not recommended; within each as before. */
function withKind(
  recommendations: readonly DraftRecommendation[],
  candidate: CandidateId,
  kind: RecommendationKind,
): readonly DraftRecommendation[] {
  return recommendations
    .map((each) => (each.candidate === candidate ? { ...each, kind } : each))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function moveWithin(
  recommendations: readonly DraftRecommendation[],
  candidate: CandidateId,
  by: 1 | -1,
): MoveRefusal | Pick<OrderDraft, "recommendations"> {
  const index = recommendations.findIndex((each) => each.candidate === candidate);
  const own = recommendations[index];
  const other = recommendations[index + by];
  if (own === undefined || own.kind === "not-recommended") return { code: "unlisted" };
  if (other === undefined || other.kind === "not-recommended") return { code: "edge" };
  if (rankOf(own) !== rankOf(other)) return { code: "blocked", other: other.candidate };
  return { recommendations: recommendations.with(index, other).with(index + by, own) };
}
