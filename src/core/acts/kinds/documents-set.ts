import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { line, salt } from "#core/acts/shapes.ts";

/** What is asked of printed documents: the marking line as typed, codes or names. */
export const documentsSet = defineKind({
  kind: "documents-set/1",
  shape: v.strictObject({ marking: line, names: v.picklist(["codes", "codes-and-names"]), salt }),
  goesTo: { marking: SETUP, names: SETUP, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => ({ ...state, documents: { marking: act.body.marking, names: act.body.names } }),
});
