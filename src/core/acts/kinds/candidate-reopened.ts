import * as v from "valibot";
import { changeDeliberation } from "#core/acts/on-deliberation.ts";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, salt, words } from "#core/acts/shapes.ts";

/** A closed deliberation is taken up again, with a reason. Signatures given before no longer hold. */
export const candidateReopened = defineKind({
  kind: "candidate-reopened/1",
  shape: v.strictObject({ candidate: id, reason: words, salt }),
  goesTo: { candidate: DELIBERATION, reason: DELIBERATION, salt: DESK },
  mayWrite: (state, act) => {
    const closed = state.deliberations[act.body.candidate]?.closedAt ?? null;
    return firstOf(
      deskOnly(state, act),
      closed === null ? because("not-closed") : null,
      act.body.reason.trim() === "" ? because("reason-missing") : null,
    );
  },
  apply: (state, act) =>
    changeDeliberation(state, act.body.candidate, (deliberation) => ({
      ...deliberation,
      closedAt: null,
      signatures: [],
    })),
});
