import * as v from "valibot";
import { changeDeliberation } from "#core/acts/on-deliberation.ts";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { day, hash, id, salt, words } from "#core/acts/shapes.ts";
import type { NotCounted } from "#core/model/act.ts";
import type { Signature } from "#core/model/consensus.ts";
import type { Selection } from "#core/model/selection.ts";

/** A person signs the closed deliberation of a candidate, or (candidate null) the order of merit; or why not. */
export const signatureGiven = defineKind({
  kind: "signature-given/1",
  shape: v.strictObject({
    candidate: v.nullable(id),
    person: id,
    how: v.picklist(["here", "on-paper", "by-message", "refused", "not-reachable"]),
    words,
    day,
    what: hash,
    salt,
  }),
  goesTo: {
    candidate: RECORD,
    person: RECORD,
    how: RECORD,
    words: RECORD,
    day: RECORD,
    what: RECORD,
    salt: DESK,
  },
  mayWrite: (state, act) => {
    const byMember = act.body.how === "here" && deskOnly(state, act) !== null;
    return firstOf(
      byMember ? memberOnly(state, act, act.body.person) : deskOnly(state, act),
      nothingToSign(state, act.body.candidate),
    );
  },
  apply: (state, act) => {
    const { salt: _salt, candidate, ...given } = act.body;
    const signature: Signature = { ...given, at: act.header.at };
    const added = (before: readonly Signature[]): readonly Signature[] => [
      ...before.filter((each) => each.person !== signature.person),
      signature,
    ];
    if (candidate !== null) {
      return changeDeliberation(state, candidate, (each) => ({
        ...each,
        signatures: added(each.signatures),
      }));
    }
    const order = state.orderOfMerit;
    return order === null
      ? state
      : { ...state, orderOfMerit: { ...order, signatures: added(order.signatures) } };
  },
});

function nothingToSign(state: Selection, candidate: string | null): NotCounted | null {
  if (candidate === null) return state.orderOfMerit === null ? because("no-order-of-merit") : null;
  return (state.deliberations[candidate]?.closedAt ?? null) === null ? because("not-closed") : null;
}
