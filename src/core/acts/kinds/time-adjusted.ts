import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK } from "#core/acts/places.ts";
import { id, minutes, salt, words } from "#core/acts/shapes.ts";
import type { Place } from "#core/model/act.ts";

/** Members see the length, and it is told to the file; the panel report and the candidate's extract never hear of it. */
const LENGTH: readonly Place[] = ["device", "desk", "pack", "deliberation"];

/**
 * Gives one candidate's interview its own length: minutes of the whole interview, or null for the sheet's again.
 * Takes the place of the event "adjusted" of interview-noted; of the two the later one holds.
 */
export const timeAdjusted = defineKind({
  kind: "time-adjusted/1",
  shape: v.strictObject({ candidate: id, minutes: v.nullable(minutes), reason: words, salt }),
  goesTo: { candidate: LENGTH, minutes: LENGTH, reason: DESK, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.candidates.some((each) => each.id === act.body.candidate) ? null : because("candidate-unknown"),
    ),
  apply: (state, act) => {
    const { candidate, reason } = act.body;
    const adjustments = { ...state.adjustments, [candidate]: { minutes: act.body.minutes, reason } };
    const record = state.interviews[candidate];
    if (record === undefined || record.adjustedMinutes === null) return { ...state, adjustments };
    const interviews = { ...state.interviews, [candidate]: { ...record, adjustedMinutes: null } };
    return { ...state, adjustments, interviews };
  },
});
