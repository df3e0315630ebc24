import type { Draft } from "#core/model/act.ts";
import type { OrderOfMerit } from "#core/model/consensus.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  deliberationHash,
  signatureDraft,
  signatureStates,
  type PersonSignature,
  type Signing,
  type SignerRefusal,
} from "#core/consensus/sign.ts";
import { orderBlockers } from "#core/comparison/set-order.ts";
import { agreedTotal } from "#core/comparison/totals.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { err, type Result } from "#core/shared/result.ts";

export type SignOrderRefusal =
  | SignerRefusal
  | { readonly code: "no-order-of-merit" }
  /** A score, a candidate or a reason has changed since it was set: it is set again first. */
  | { readonly code: "order-out-of-date" };

/**
 * Hash of what is signed with the order of merit: the recommendations in their order, the reasons, the validity of
 * the reserve list, and for each candidate the deliberation, the summary and the total. Null before it is set.
 */
export function orderHash(selection: Selection): Hash | null {
  const order = selection.orderOfMerit;
  return order === null ? null : hashText(canonicalText(signedContent(selection, order)));
}

/** Where each signature under the order of merit stands, in panel order. Recused members sign the order too. */
export const orderSignatures = (selection: Selection): readonly PersonSignature[] =>
  signatureStates(panelOf(selection), selection.orderOfMerit?.signatures ?? [], orderHash(selection));

/** Whose signature the order of merit still waits for. */
export const orderWaitsForSignatures = (selection: Selection): readonly PersonId[] =>
  orderSignatures(selection)
    .filter(({ state }) => state === "missing" || state === "outdated")
    .map(({ person }) => person.id);

/** Signs the order of merit, or records why a person does not. Refused while it does not fit the figures any more. */
export function signOrder(selection: Selection, signing: Signing): Result<Draft, SignOrderRefusal> {
  const order = selection.orderOfMerit;
  const what = orderHash(selection);
  if (order === null || what === null) return err({ code: "no-order-of-merit" });
  if (orderBlockers(selection, order).length > 0) return err({ code: "order-out-of-date" });
  return signatureDraft(null, panelOf(selection), what, signing);
}

function signedContent(selection: Selection, order: OrderOfMerit): unknown {
  return {
    is: "panelkit order of merit v1",
    selection: selection.id,
    sheet: sheetInForce(selection)?.approval.sheetHash ?? null,
    recommendations: order.recommendations.map(({ candidate, kind, reason }) => ({
      candidate,
      kind,
      reason,
    })),
    reasons: order.reasons.map(({ demand, words }) => ({ demand, words })),
    reserveUntil: order.reserveUntil,
    candidates: order.recommendations.map(({ candidate }) => signedCandidate(selection, candidate)),
  };
}

function signedCandidate(selection: Selection, candidate: CandidateId): unknown {
  const { total } = agreedTotal(selection, candidate);
  return {
    candidate,
    deliberation: deliberationHash(selection, candidate),
    summary: selection.deliberations[candidate]?.summary ?? "",
    total: total === null ? null : [total.value, total.of],
  };
}
