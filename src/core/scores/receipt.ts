import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type PaperReceived, type Selection } from "#core/model/selection.ts";

/**
 * The receipt by which a member's paper counts as handed in. Not once the member took back a sheet handed in on screen
 * after it: that sheet is a draft again and waited for, until a receipt is noted anew. What was unsealed stays as it was.
 */
export function receiptOf(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
): PaperReceived | null {
  const received = selection.paper[pairKey(member, candidate)] ?? null;
  const isUnsealed = selection.deliberations[candidate] !== undefined;
  return received?.overtaken === true && !isUnsealed ? null : received;
}
