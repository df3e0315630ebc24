import { because } from "#core/acts/kind.ts";
import type { NotCounted } from "#core/model/act.ts";
import type { Deliberation } from "#core/model/consensus.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";

/** Refuses what may only be done between unsealing and closing of a candidate. */
export function openDeliberation(state: Selection, candidate: CandidateId): NotCounted | null {
  const deliberation = state.deliberations[candidate];
  if (deliberation === undefined) return because("not-unsealed");
  return deliberation.closedAt === null ? null : because("closed");
}

/** The state with one candidate's deliberation changed. */
export function changeDeliberation(
  state: Selection,
  candidate: CandidateId,
  change: (deliberation: Deliberation) => Deliberation,
): Selection {
  const deliberation = state.deliberations[candidate];
  if (deliberation === undefined) return state;
  return { ...state, deliberations: { ...state.deliberations, [candidate]: change(deliberation) } };
}
