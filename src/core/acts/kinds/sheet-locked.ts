import * as v from "valibot";
import { SHEET } from "#core/acts/shape-of-sheet.ts";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { salt, whole, words } from "#core/acts/shapes.ts";
import type { SheetApproval } from "#core/model/sheet.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText } from "#core/shared/hash.ts";

/** The approved sheet is locked, in one language or two. A later version needs a reason. */
export const sheetLocked = defineKind({
  kind: "sheet-locked/2",
  shape: v.strictObject({ version: v.pipe(whole, v.minValue(1)), sheet: SHEET, reason: words, salt }),
  goesTo: { version: SETUP, sheet: SETUP, reason: SETUP, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      act.body.version === state.sheets.length + 1 ? null : because("not-the-next-version"),
      act.body.version > 1 && act.body.reason.trim() === "" ? because("reason-missing") : null,
      state.approval?.sheetHash === hashText(canonicalText(act.body.sheet)) ? null : because("not-approved"),
    ),
  apply: (state, act) => {
    const approval = state.approval as SheetApproval;
    const { version, sheet, reason } = act.body;
    return {
      ...state,
      sheets: [...state.sheets, { version, sheet, approval, reason, lockedAt: act.header.at }],
    };
  },
});
