import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, salt, words } from "#core/acts/shapes.ts";
import { pairKey } from "#core/model/selection.ts";

/** A member takes an own scoresheet back before unsealing, with a reason. The first seal stays in the record. */
export const scoresheetTakenBack = defineKind({
  kind: "scoresheet-taken-back/1",
  shape: v.strictObject({ member: id, candidate: id, reason: words, salt }),
  goesTo: { member: DELIBERATION, candidate: DELIBERATION, reason: DELIBERATION, salt: DESK },
  mayWrite: (state, act) => {
    const { member, candidate, reason } = act.body;
    const sealed = state.sealed[pairKey(member, candidate)];
    if (sealed === undefined) return because("not-handed-in");
    const who = sealed.sheet.paper === null ? memberOnly(state, act, member) : deskOnly(state, act);
    return firstOf(
      who,
      state.deliberations[candidate] === undefined ? null : because("unsealed-before"),
      reason.trim() === "" ? because("reason-missing") : null,
    );
  },
  apply: (state, act) => {
    const { member, candidate, reason } = act.body;
    const { [pairKey(member, candidate)]: taken, ...sealed } = state.sealed;
    if (taken === undefined) return state;
    return {
      ...state,
      sealed,
      takenBack: [...state.takenBack, { member, candidate, seal: taken.seal, reason }],
    };
  },
});
