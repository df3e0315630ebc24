import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { day, id, line, salt, words } from "#core/acts/shapes.ts";

/** The panel's order of merit with recommendations and reasons. Setting it again voids the signatures under it. */
export const orderOfMeritSet = defineKind({
  kind: "order-of-merit-set/1",
  shape: v.strictObject({
    recommendations: v.array(
      v.strictObject({
        candidate: id,
        kind: v.picklist(["recommended", "reserve", "not-recommended"]),
        reason: words,
      }),
    ),
    reasons: v.array(v.strictObject({ demand: line, words })),
    reserveUntil: v.nullable(day),
    salt,
  }),
  goesTo: { recommendations: RECORD, reasons: RECORD, reserveUntil: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const { salt: _salt, ...order } = act.body;
    return { ...state, orderOfMerit: { ...order, at: act.header.at, signatures: [] } };
  },
});
