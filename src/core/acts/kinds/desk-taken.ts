import * as v from "valibot";
import { because, defineKind } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { salt, words } from "#core/acts/shapes.ts";

/** A desk writer takes over the desk, for instance after a backup was restored on another laptop. */
export const deskTaken = defineKind({
  kind: "desk-taken/1",
  shape: v.strictObject({ reason: words, salt }),
  goesTo: { reason: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    state.writers[act.header.writer]?.role === "desk" ? null : because("not-a-desk-writer"),
  apply: (state, act) => ({ ...state, desk: act.header.writer }),
});
