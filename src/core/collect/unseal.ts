import { draftOf } from "#core/acts/kind.ts";
import { candidateUnsealed } from "#core/acts/kinds/candidate-unsealed.ts";
import { paperReceived } from "#core/acts/kinds/paper-received.ts";
import { unsealBlockers, type UnsealBlocker } from "#core/collect/state.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { chairsFor } from "#core/people/who-scores.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Unseals a candidate with the chair or acting chair present. Refused with everything that stands in the way. */
export function unseal(
  selection: Selection,
  candidate: CandidateId,
  presentChair: PersonId,
): Result<Draft, readonly UnsealBlocker[]> {
  const blockers = unsealBlockers(selection, candidate);
  if (blockers.length > 0) return err(blockers);
  if (!chairsFor(selection, candidate).some((chair) => chair.id === presentChair))
    return err([{ code: "no-chair" }]);
  return ok(draftOf(candidateUnsealed, candidate, { candidate, presentChair }));
}

/** Notes that a paper scoresheet is in the recorder's hands. */
export const receivePaper = (member: PersonId, candidate: CandidateId): Draft =>
  draftOf(paperReceived, `${member} ${candidate}`, { member, candidate });
