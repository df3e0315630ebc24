import * as v from "valibot";
import { changeDeliberation, openDeliberation } from "#core/acts/on-deliberation.ts";
import { defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DELIBERATION, DESK, RECORD } from "#core/acts/places.ts";
import { id, points, salt, words } from "#core/acts/shapes.ts";

/** The panel's score on one criterion, or by the rule, or unresolved. Agreeing again replaces it; both acts stay. */
export const scoreAgreed = defineKind({
  kind: "score-agreed/1",
  shape: v.strictObject({
    candidate: id,
    criterion: id,
    outcome: v.picklist(["agreed", "by-rule", "unresolved"]),
    points: v.nullable(points),
    reason: words,
    salt,
  }),
  goesTo: {
    candidate: RECORD,
    criterion: RECORD,
    outcome: RECORD,
    points: RECORD,
    reason: DELIBERATION,
    salt: DESK,
  },
  mayWrite: (state, act) => firstOf(deskOnly(state, act), openDeliberation(state, act.body.candidate)),
  apply: (state, act) => {
    const { candidate, criterion, outcome, points: agreedPoints, reason } = act.body;
    const agreed = { criterion, outcome, points: agreedPoints, reason, at: act.header.at };
    return changeDeliberation(state, candidate, (deliberation) => ({
      ...deliberation,
      agreed: [...deliberation.agreed.filter((each) => each.criterion !== criterion), agreed],
    }));
  },
});
