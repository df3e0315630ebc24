import * as v from "valibot";
import { changeDeliberation, openDeliberation } from "#core/acts/on-deliberation.ts";
import { defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";

/** The deliberation of one candidate is closed: nothing in it changes until it is reopened with a reason. */
export const candidateClosed = defineKind({
  kind: "candidate-closed/1",
  shape: v.strictObject({ candidate: id, salt }),
  goesTo: { candidate: RECORD, salt: DESK },
  mayWrite: (state, act) => firstOf(deskOnly(state, act), openDeliberation(state, act.body.candidate)),
  apply: (state, act) =>
    changeDeliberation(state, act.body.candidate, (deliberation) => ({
      ...deliberation,
      closedAt: act.header.at,
    })),
});
