import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate, Person, PersonRole } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";

const SCORING_ROLES: readonly PersonRole[] = ["chair", "acting-chair", "member"];

/** Whether someone with this role scores. */
export const roleScores = (role: PersonRole): boolean => SCORING_ROLES.includes(role);

/** All who score in this selection, whoever the candidate: chair, acting chair and members not withdrawn. */
export const panelOf = (selection: Selection): readonly Person[] =>
  selection.people.filter((person) => roleScores(person.role) && !person.withdrawn);

/** Those who score this candidate: the panel without the recused. */
export const scoringMembers = (selection: Selection, candidate: CandidateId): readonly Person[] =>
  panelOf(selection).filter((person) => !isRecused(selection, person.id, candidate));

/** Whether a member is out of this candidate's figures. */
export const isRecused = (selection: Selection, member: PersonId, candidate: CandidateId): boolean =>
  selection.declarations[pairKey(member, candidate)]?.recused === true;

/** Candidates still in the list, whatever their status. */
export const listedCandidates = (selection: Selection): readonly Candidate[] =>
  selection.candidates.filter((candidate) => !candidate.removed);

/** Candidates who count: listed, and not withdrawn, absent, postponed or set aside. */
export const countingCandidates = (selection: Selection): readonly Candidate[] =>
  listedCandidates(selection).filter(
    (candidate) => !OUT_OF_COUNTS.includes(selection.interviews[candidate.id]?.status ?? "invited"),
  );

/** Who can be the chair present for this candidate: chair first, then acting chair, never a recused one. */
export const chairsFor = (selection: Selection, candidate: CandidateId): readonly Person[] =>
  [...scoringMembers(selection, candidate)]
    .filter((person) => person.role === "chair" || person.role === "acting-chair")
    .sort((a, b) => (a.role === b.role ? 0 : a.role === "chair" ? -1 : 1));
