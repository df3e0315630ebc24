import { useRoute } from "wouter";
import type { CandidateId, SelectionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { countingCandidates } from "#core/people/who-scores.ts";

interface Parts {
  readonly [name: string]: string | undefined;
  readonly candidate?: string;
  readonly part?: string;
}

/** The candidate of the address and whether its summary and signatures are asked for. */
export function useConsensusAddress(): {
  readonly candidate: CandidateId | null;
  readonly concludes: boolean;
} {
  const [, params] = useRoute<Parts>("/s/:id/consensus/:candidate?/:part?");
  return { candidate: params?.candidate ?? null, concludes: params?.part === "sign" };
}

/** Address of a candidate's consensus, or of its summary and signatures. */
export const consensusPath = (id: SelectionId, candidate: CandidateId, part?: "sign"): string =>
  `/s/${id}/consensus/${candidate}${part === undefined ? "" : `/${part}`}`;

/** The candidates that may be talked about: unsealed, and still in the counts. */
export const unsealedCandidates = (selection: Selection): readonly Candidate[] =>
  countingCandidates(selection).filter((candidate) => selection.deliberations[candidate.id] !== undefined);

/** Where the panel begins: the first candidate that is not closed, else the first. */
export function firstToDiscuss(selection: Selection): Candidate | null {
  const unsealed = unsealedCandidates(selection);
  return unsealed.find((each) => selection.deliberations[each.id]?.closedAt === null) ?? unsealed[0] ?? null;
}
