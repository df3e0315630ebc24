import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, salt, words } from "#core/acts/shapes.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";

/**
 * A scoresheet is taken back before unsealing, with a reason: by its member, or by the desk where it was typed from paper.
 * The first seal stays in the record.
 */
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
    const key = pairKey(member, candidate);
    const { [key]: taken, ...sealed } = state.sealed;
    if (taken === undefined) return state;
    const source = taken.sheet.paper === null ? "screen" : "paper";
    return {
      ...state,
      sealed,
      paper: source === "screen" ? withOvertaken(state.paper, key) : state.paper,
      takenBack: [...state.takenBack, { member, candidate, seal: taken.seal, reason, source }],
    };
  },
});

/** Kept, for what was typed late stands on it in older records; but it says no more that the sheet is in. */
function withOvertaken(paper: Selection["paper"], key: string): Selection["paper"] {
  const received = paper[key];
  return received === undefined ? paper : { ...paper, [key]: { ...received, overtaken: true } };
}
