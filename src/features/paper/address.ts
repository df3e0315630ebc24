import { useLocation } from "wouter";
import type { CandidateId, PersonId, SelectionId } from "#core/model/ids.ts";

/** A member's sheet for a candidate. */
export interface Pair {
  readonly member: PersonId;
  readonly candidate: CandidateId;
}

/** Address of the pile of paper, or of one sheet. */
export const paperPath = (selection: SelectionId, pair?: Pair): string =>
  pair === undefined ? `/s/${selection}/paper` : `/s/${selection}/paper/${pair.member}/${pair.candidate}`;

/** The sheet in the address; null for the whole pile. */
export function usePair(): Pair | null {
  const [location] = useLocation();
  const [, , , , member, candidate] = location.split("/");
  if (member === undefined || candidate === undefined) return null;
  return { member: decodeURIComponent(member), candidate: decodeURIComponent(candidate) };
}
