import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";

/** Why nothing can be written into a candidate's deliberation now. */
export type Shut = { readonly code: "not-unsealed" } | { readonly code: "closed" };

/** Null between unsealing and closing; else why nothing can be written. */
export function shutReason(selection: Selection, candidate: CandidateId): Shut | null {
  const deliberation = selection.deliberations[candidate];
  if (deliberation === undefined) return { code: "not-unsealed" };
  return deliberation.closedAt === null ? null : { code: "closed" };
}
