import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";

/** All handed-in sheets of a candidate become readable to the panel at once, the chair or acting chair present. */
export const candidateUnsealed = defineKind({
  kind: "candidate-unsealed/1",
  shape: v.strictObject({ candidate: id, presentChair: id, salt }),
  goesTo: { candidate: RECORD, presentChair: RECORD, salt: DESK },
  mayWrite: (state, act) => {
    const chair = state.people.find((person) => person.id === act.body.presentChair);
    const chairs = chair?.role === "chair" || chair?.role === "acting-chair";
    return firstOf(
      deskOnly(state, act),
      chairs ? null : because("no-chair-present"),
      state.deliberations[act.body.candidate] === undefined ? null : because("unsealed-before"),
    );
  },
  apply: (state, act) => {
    const { candidate, presentChair } = act.body;
    const deliberation = {
      candidate,
      unsealedAt: act.header.at,
      presentChair,
      agreed: [],
      dissents: [],
      revised: [],
      summary: "",
      closedAt: null,
      signatures: [],
    };
    return { ...state, deliberations: { ...state.deliberations, [candidate]: deliberation } };
  },
});
