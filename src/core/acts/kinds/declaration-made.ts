import * as v from "valibot";
import { defineKind, deskOnly, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK, RECORD } from "#core/acts/places.ts";
import { id, line, salt, words } from "#core/acts/shapes.ts";
import { pairKey } from "#core/model/selection.ts";

/** A member's declaration about one candidate, by the member or written by the desk at the table. */
export const declarationMade = defineKind({
  kind: "declaration-made/1",
  shape: v.strictObject({
    member: id,
    candidate: id,
    // Taken back: as if nobody had answered.
    answer: v.picklist(["none", "knows", "conflict", "taken-back"]),
    words,
    decidedBy: line,
    decision: words,
    recused: v.boolean(),
    how: v.picklist(["by-member", "at-the-table", "on-paper"]),
    salt,
  }),
  goesTo: {
    member: RECORD,
    candidate: RECORD,
    answer: RECORD,
    words: DELIBERATION,
    decidedBy: RECORD,
    decision: RECORD,
    recused: RECORD,
    how: RECORD,
    salt: DESK,
  },
  mayWrite: (state, act) => (deskOnly(state, act) === null ? null : memberOnly(state, act, act.body.member)),
  apply: (state, act, put) => {
    const { salt: _salt, answer, ...rest } = act.body;
    const key = pairKey(rest.member, rest.candidate);
    const others = without(state.declarations, key);
    return {
      ...state,
      declarations: answer === "taken-back" ? others : put(others, key, { ...rest, answer }),
    };
  },
});

/** Where the pair is new, which is nearly always, nothing is copied: a large panel has hundreds of declarations. */
function without<T>(all: { readonly [key: string]: T }, key: string): { readonly [key: string]: T } {
  if (!Object.hasOwn(all, key)) return all;
  const { [key]: _before, ...others } = all;
  return others;
}
