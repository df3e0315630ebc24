import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { day, hash, id, salt } from "#core/acts/shapes.ts";

/** The panel approved one sheet text, named by its hash. A changed draft has another hash and is not approved. */
export const sheetApproved = defineKind({
  kind: "sheet-approved/1",
  shape: v.strictObject({ sheetHash: hash, by: v.pipe(v.array(id), v.minLength(1)), day, salt }),
  goesTo: { sheetHash: RECORD, by: RECORD, day: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => ({
    ...state,
    approval: { sheetHash: act.body.sheetHash, by: act.body.by, day: act.body.day },
  }),
});
