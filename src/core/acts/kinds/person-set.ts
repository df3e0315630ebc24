import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD, SETUP } from "#core/acts/places.ts";
import { day, id, line, salt, words } from "#core/acts/shapes.ts";

/** Adds a person to the panel, or changes one; `reason` is demanded by core/people once scores exist. */
export const personSet = defineKind({
  kind: "person-set/2",
  shape: v.strictObject({
    person: v.strictObject({
      id,
      name: line,
      initials: line,
      role: v.picklist([
        "chair",
        "acting-chair",
        "member",
        "recorder",
        "observer",
        "interpreter",
        "technician",
      ]),
      scoresOn: v.picklist(["screen", "paper"]),
      withdrawn: v.boolean(),
      trained: v.nullable(day),
    }),
    reason: words,
    salt,
  }),
  goesTo: { person: SETUP, reason: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const { person } = act.body;
    const known = state.people.some((each) => each.id === person.id);
    const people = known
      ? state.people.map((each) => (each.id === person.id ? person : each))
      : [...state.people, person];
    return { ...state, people };
  },
});
