import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";

/**
 * The recorder notes that a paper scoresheet is in their hands: it counts as handed in from now on. Beside a sheet that is
 * handed in on screen there is nothing to wait for; beside one typed from paper the paper is there.
 */
export const paperReceived = defineKind({
  kind: "paper-received/1",
  shape: v.strictObject({ member: id, candidate: id, salt }),
  goesTo: { member: RECORD, candidate: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.deliberations[act.body.candidate] === undefined ? null : because("unsealed-before"),
      isInOnScreen(state, act.body) ? because("handed-in-before") : null,
    ),
  apply: (state, act) => {
    const { member, candidate } = act.body;
    const received = { member, candidate, at: act.header.at };
    return { ...state, paper: { ...state.paper, [pairKey(member, candidate)]: received } };
  },
});

const isInOnScreen = (
  state: Selection,
  { member, candidate }: { readonly member: PersonId; readonly candidate: CandidateId },
): boolean => state.sealed[pairKey(member, candidate)]?.sheet.paper === null;
