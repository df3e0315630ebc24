import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";
import { pairKey } from "#core/model/selection.ts";

/**
 * The recorder notes that a paper scoresheet is in their hands: it counts as handed in from now on. It is not refused
 * beside a sheet handed in on screen: records of older versions hold such receipts, and late sheets that stand on them.
 */
export const paperReceived = defineKind({
  kind: "paper-received/1",
  shape: v.strictObject({ member: id, candidate: id, salt }),
  goesTo: { member: RECORD, candidate: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.deliberations[act.body.candidate] === undefined ? null : because("unsealed-before"),
    ),
  apply: (state, act) => {
    const { member, candidate } = act.body;
    const received = { member, candidate, at: act.header.at };
    return { ...state, paper: { ...state.paper, [pairKey(member, candidate)]: received } };
  },
});
