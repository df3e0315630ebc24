import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { line, salt } from "#core/acts/shapes.ts";

/** The framework that the post's competencies are read against. An own one goes along whole, so that it is there for ever. */
export const frameworkChosen = defineKind({
  kind: "framework-chosen/1",
  shape: v.strictObject({
    id: line,
    version: line,
    own: v.nullable(v.pipe(v.string(), v.maxLength(4_000_000))),
    salt,
  }),
  goesTo: { id: SETUP, version: SETUP, own: SETUP, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(deskOnly(state, act), state.sheets.length > 0 ? because("sheet-locked") : null),
  apply: (state, act) => ({
    ...state,
    framework: { id: act.body.id, version: act.body.version, own: act.body.own },
  }),
});
