import * as v from "valibot";
import { changeDeliberation, openDeliberation } from "#core/acts/on-deliberation.ts";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, points, salt, words } from "#core/acts/shapes.ts";

/** A member changes a score after unsealing, with a reason. It stands beside the first score, which never changes. */
export const scoreRevised = defineKind({
  kind: "score-revised/1",
  shape: v.strictObject({
    candidate: id,
    criterion: id,
    member: id,
    points,
    reason: words,
    atTheTable: v.boolean(),
    salt,
  }),
  goesTo: {
    candidate: DELIBERATION,
    criterion: DELIBERATION,
    member: DELIBERATION,
    points: DELIBERATION,
    reason: DELIBERATION,
    atTheTable: DELIBERATION,
    salt: DESK,
  },
  mayWrite: (state, act) =>
    firstOf(
      act.body.atTheTable ? deskOnly(state, act) : memberOnly(state, act, act.body.member),
      openDeliberation(state, act.body.candidate),
      act.body.reason.trim() === "" ? because("reason-missing") : null,
    ),
  apply: (state, act) => {
    const { salt: _salt, candidate, ...revised } = act.body;
    return changeDeliberation(state, candidate, (deliberation) => ({
      ...deliberation,
      revised: [...deliberation.revised, revised],
    }));
  },
});
