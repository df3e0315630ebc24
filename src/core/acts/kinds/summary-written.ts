import * as v from "valibot";
import { changeDeliberation } from "#core/acts/on-deliberation.ts";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt, words } from "#core/acts/shapes.ts";

/** The panel's written summary of one candidate, for the report. */
export const summaryWritten = defineKind({
  kind: "summary-written/1",
  shape: v.strictObject({ candidate: id, words, salt }),
  goesTo: { candidate: RECORD, words: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.deliberations[act.body.candidate] === undefined ? because("not-unsealed") : null,
    ),
  apply: (state, act) =>
    changeDeliberation(state, act.body.candidate, (deliberation) => ({
      ...deliberation,
      summary: act.body.words,
    })),
});
