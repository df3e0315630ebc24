import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DAY_PLAN, DESK } from "#core/acts/places.ts";
import { day, line, minutes, salt, time } from "#core/acts/shapes.ts";

/** The breaks of all days and the gap between interviews. Replaces what was set before; the times stand with the candidates. */
export const scheduleSet = defineKind({
  kind: "schedule-set/1",
  shape: v.strictObject({
    breaks: v.pipe(v.array(v.strictObject({ day, from: time, minutes, words: line })), v.maxLength(1_000)),
    gapMinutes: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(600)),
    salt,
  }),
  goesTo: { breaks: DAY_PLAN, gapMinutes: DAY_PLAN, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => ({
    ...state,
    schedule: { breaks: act.body.breaks, gapMinutes: act.body.gapMinutes },
  }),
});
