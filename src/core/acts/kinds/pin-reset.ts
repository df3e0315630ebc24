import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";

/** The recorder reset a member's PIN on the shared laptop. Kept in the record, because a PIN hides screens. */
export const pinReset = defineKind({
  kind: "pin-reset/1",
  shape: v.strictObject({ member: id, salt }),
  goesTo: { member: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => ({
    ...state,
    pinResets: [...state.pinResets, { member: act.body.member, at: act.header.at }],
  }),
});
