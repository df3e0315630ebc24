import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { day, id, salt, time } from "#core/acts/shapes.ts";

/** A meeting of the panel: when, and who was present. The same day and start replaces what was noted. */
export const sittingNoted = defineKind({
  kind: "sitting-noted/1",
  shape: v.strictObject({ day, from: time, to: v.nullable(time), present: v.array(id), salt }),
  goesTo: { day: RECORD, from: RECORD, to: RECORD, present: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const { salt: _salt, ...sitting } = act.body;
    const others = state.sittings.filter((each) => each.day !== sitting.day || each.from !== sitting.from);
    return { ...state, sittings: [...others, sitting] };
  },
});
