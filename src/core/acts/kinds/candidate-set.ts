import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { day, id, line, salt, time } from "#core/acts/shapes.ts";

/** Adds a candidate, or changes one. Keyed by identifier: a changed code or name keeps everything else. */
export const candidateSet = defineKind({
  kind: "candidate-set/2",
  shape: v.strictObject({
    candidate: v.strictObject({
      id,
      code: line,
      name: line,
      day: v.nullable(day),
      time: v.nullable(time),
      place: line,
      mode: v.picklist(["room", "video"]),
      removed: v.boolean(),
    }),
    salt,
  }),
  goesTo: { candidate: SETUP, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const { candidate } = act.body;
    const known = state.candidates.some((each) => each.id === candidate.id);
    const candidates = known
      ? state.candidates.map((each) => (each.id === candidate.id ? candidate : each))
      : [...state.candidates, candidate];
    return { ...state, candidates };
  },
});
