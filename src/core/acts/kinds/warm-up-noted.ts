import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK } from "#core/acts/places.ts";
import { day, id, points, salt, words } from "#core/acts/shapes.ts";

/**
 * A round of the panel's warm-up: what each member gave an invented answer, null for one who was not there. Stays on
 * the desk and enters no figure. A round without scores takes the last one back.
 */
export const warmUpNoted = defineKind({
  kind: "warm-up-noted/1",
  shape: v.strictObject({
    criterion: id,
    answer: words,
    scores: v.pipe(v.array(v.strictObject({ member: id, points: v.nullable(points) })), v.maxLength(200)),
    day,
    salt,
  }),
  goesTo: { criterion: DESK, answer: DESK, scores: DESK, day: DESK, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const { salt: _salt, ...round } = act.body;
    const warmUps = round.scores.length === 0 ? state.warmUps.slice(0, -1) : [...state.warmUps, round];
    return { ...state, warmUps };
  },
});
