import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt, writer } from "#core/acts/shapes.ts";

/** The desk names the writer that is a member's own: from then on that chain speaks for the member. */
export const writerNamed = defineKind({
  kind: "writer-named/1",
  shape: v.strictObject({ writer, member: id, salt }),
  goesTo: { writer: RECORD, member: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.writers[act.body.writer]?.role === "member" ? null : because("not-a-member-writer"),
    ),
  apply: (state, act) => {
    const named = state.writers[act.body.writer];
    if (named === undefined) return state;
    return { ...state, writers: { ...state.writers, [named.id]: { ...named, person: act.body.member } } };
  },
});
