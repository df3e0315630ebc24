import type { RecommendationKind } from "#core/model/consensus.ts";
import { groupKey } from "#core/comparison/demands.ts";
import type { OrderDraft } from "#core/comparison/order-draft.ts";
import { A_REASON } from "#test/core/consensus/panel-builder.ts";

/** "DS-03 recommended, DS-01 reserve": an order of merit with a reason wherever one could be asked. */
export const anOrder = (lines: string, reason = A_REASON): OrderDraft => ({
  recommendations: lines.split(", ").map((line) => {
    const [candidate = "", kind = ""] = line.split(" ");
    return {
      candidate,
      kind: kind === "" ? null : (kind as RecommendationKind),
      reason: kind === "not-recommended" ? reason : "",
    };
  }),
  reasons: [],
  reserveUntil: null,
});

/** The order of the picture; the reason for group 1 is given. */
export const MOCK_ORDER: OrderDraft = {
  ...anOrder(
    "DS-03 recommended, DS-01 reserve, DS-04 reserve, DS-05 reserve, DS-02 not-recommended, DS-06 not-recommended",
  ),
  reasons: [{ demand: groupKey(["DS-01", "DS-03", "DS-04"]), words: A_REASON }],
  reserveUntil: "2026-02-14",
};
