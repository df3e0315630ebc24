import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { line, salt } from "#core/acts/shapes.ts";

/** The vacancy notice as it came in. Another notice may replace it until a sheet is locked. */
export const noticeReceived = defineKind({
  kind: "notice-received/1",
  shape: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(2_000_000)),
    via: v.picklist(["pasted", "file", "sample"]),
    fileName: v.nullable(line),
    salt,
  }),
  goesTo: { text: SETUP, via: SETUP, fileName: DESK, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(deskOnly(state, act), state.sheets.length > 0 ? because("sheet-locked") : null),
  apply: (state, act) => ({
    ...state,
    notice: { text: act.body.text, via: act.body.via, fileName: act.body.fileName },
    post: null,
  }),
});
