import type { CandidateId } from "#core/model/ids.ts";
import type { Scoresheet } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { isRecused } from "#core/people/who-scores.ts";

/**
 * The first scores of a candidate in panel order, or none while the candidate is sealed. This is the only way by
 * which the panel's screens and documents reach a score: before unsealing there is nothing to reach.
 */
export function firstScores(selection: Selection, candidate: CandidateId): readonly Scoresheet[] {
  if (selection.deliberations[candidate] === undefined) return [];
  // By person, not by who scores now: a member who has left the panel since keeps the scores handed in before.
  return selection.people.flatMap((member) => {
    const sealed = selection.sealed[pairKey(member.id, candidate)];
    return sealed === undefined || isRecused(selection, member.id, candidate) ? [] : [sealed.sheet];
  });
}
