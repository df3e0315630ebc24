import * as v from "valibot";
import { changeDeliberation, openDeliberation } from "#core/acts/on-deliberation.ts";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, points, salt, words } from "#core/acts/shapes.ts";

/** A member's dissent, in the member's words. The same identifier replaces it; empty words withdraw it. */
export const dissentRecorded = defineKind({
  kind: "dissent-recorded/1",
  shape: v.strictObject({
    id,
    candidate: id,
    criterion: v.nullable(id),
    member: id,
    points: v.nullable(points),
    words,
    atTheTable: v.boolean(),
    salt,
  }),
  goesTo: {
    id: DELIBERATION,
    candidate: DELIBERATION,
    criterion: DELIBERATION,
    member: DELIBERATION,
    points: DELIBERATION,
    words: DELIBERATION,
    atTheTable: DELIBERATION,
    salt: DESK,
  },
  mayWrite: (state, act) => {
    const { candidate, member, atTheTable } = act.body;
    const recused = state.declarations[`${member} ${candidate}`]?.recused === true;
    return firstOf(
      atTheTable ? deskOnly(state, act) : memberOnly(state, act, member),
      openDeliberation(state, candidate),
      recused ? because("recused") : null,
    );
  },
  apply: (state, act) => {
    const { salt: _salt, candidate, ...dissent } = act.body;
    return changeDeliberation(state, candidate, (deliberation) => {
      const others = deliberation.dissents.filter((each) => each.id !== dissent.id);
      return { ...deliberation, dissents: dissent.words.trim() === "" ? others : [...others, dissent] };
    });
  },
});
