import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { waitedFor } from "#core/collect/state.ts";
import { untypedPaper } from "#core/consensus/close.ts";
import { progressOf } from "#core/consensus/progress.ts";
import { countingCandidates } from "#core/people/who-scores.ts";

/** A candidate the comparison waits for, and the members whose sheet has not been handed in. */
export interface Awaited {
  readonly candidate: CandidateId;
  /** Empty where all sheets are in and only the unsealing is missing. */
  readonly members: readonly PersonId[];
}

export type ComparisonState =
  | { readonly state: "closed"; readonly code: "no-candidates" }
  | { readonly state: "closed"; readonly code: "not-all-unsealed"; readonly missing: readonly Awaited[] }
  | {
      readonly state: "open";
      /** Candidates with criteria not decided yet: their figures may still move. */
      readonly undecided: readonly CandidateId[];
      /** Candidates whose deliberation is not closed. */
      readonly notClosed: readonly CandidateId[];
      /** Candidates with paper that came in and is not typed yet. */
      readonly untyped: readonly Awaited[];
    };

/**
 * Whether candidates may be compared: only once every counting candidate is unsealed, and so after the last hand-in
 * (rule 3). Withdrawn, absent, postponed, set aside and removed candidates are not waited for.
 */
export function comparisonState(selection: Selection): ComparisonState {
  const ids = countingCandidates(selection).map((candidate) => candidate.id);
  if (ids.length === 0) return { state: "closed", code: "no-candidates" };
  const sealed = ids.filter((id) => selection.deliberations[id] === undefined);
  if (sealed.length > 0)
    return { state: "closed", code: "not-all-unsealed", missing: sealed.map(awaited(selection)) };
  return {
    state: "open",
    undecided: ids.filter((id) => progressOf(selection, id).decided < progressOf(selection, id).of),
    notClosed: ids.filter((id) => !progressOf(selection, id).closed),
    untyped: ids
      .map((candidate) => ({ candidate, members: untypedPaper(selection, candidate) }))
      .filter(({ members }) => members.length > 0),
  };
}

/** The counting candidates while they may be compared; none before. Every figure of this folder begins here. */
export const comparedCandidates = (selection: Selection): readonly CandidateId[] =>
  comparisonState(selection).state === "open"
    ? countingCandidates(selection).map((candidate) => candidate.id)
    : [];

const awaited =
  (selection: Selection) =>
  (candidate: CandidateId): Awaited => ({
    candidate,
    members: waitedFor(selection, candidate).map((member) => member.id),
  });
