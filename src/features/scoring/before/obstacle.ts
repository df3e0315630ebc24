import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS, type CandidateStatus } from "#core/model/interview.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";

/** What stands before scoring a candidate. */
export type Obstacle =
  | { readonly code: "not-declared" }
  | { readonly code: "recused" }
  | { readonly code: "out"; readonly status: CandidateStatus };

export function obstacleFor(selection: Selection, member: PersonId, candidate: CandidateId): Obstacle | null {
  const key = pairKey(member, candidate);
  if (selection.sealed[key] !== undefined) return null;
  const { status } = recordOf(selection, candidate);
  if (OUT_OF_COUNTS.includes(status)) return { code: "out", status };
  const declaration = selection.declarations[key];
  if (declaration === undefined) return { code: "not-declared" };
  return declaration.recused ? { code: "recused" } : null;
}
