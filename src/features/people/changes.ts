import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Candidate, Declaration, Person } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { makeDeclaration, nothingToDeclare, takeBackDeclaration } from "#core/people/declare.ts";
import { setCandidate, setPerson } from "#core/people/set-people.ts";
import type { Result } from "#core/shared/result.ts";
import type { Refusal } from "#features/people/refusal.ts";

type Steps = readonly Result<Draft, Refusal>[];

/** Steps to be recorded together, and those that take them back from whatever has become of the selection since. */
export interface Change {
  readonly steps: Steps;
  readonly back: (later: Selection) => Steps;
}

/** Adds or changes people. Taken back, an added one is withdrawn: nobody leaves the record. */
export const peopleChange = (selection: Selection, people: readonly Person[], reason: string): Change => ({
  steps: people.map((person) => setPerson(selection, person, reason)),
  back: (later) =>
    people.map((person) => {
      const before = selection.people.find((each) => each.id === person.id) ?? { ...person, withdrawn: true };
      return setPerson(later, before, reason);
    }),
});

/** Adds, changes or removes candidates. */
export const candidatesChange = (selection: Selection, candidates: readonly Candidate[]): Change => ({
  steps: candidates.map((candidate) => setCandidate(selection, candidate)),
  back: (later) =>
    candidates.map((candidate) => {
      const before = selection.candidates.find((each) => each.id === candidate.id) ?? {
        ...candidate,
        removed: true,
      };
      return setCandidate(later, before);
    }),
});

/** Makes declarations. */
export const declarationsChange = (selection: Selection, declarations: readonly Declaration[]): Change => ({
  steps: declarations.map((declaration) => makeDeclaration(selection, declaration)),
  back: (later) => declarations.map(({ member, candidate }) => asBefore(selection, later, member, candidate)),
});

/** Takes an answer back. */
export const takenBackChange = (selection: Selection, member: PersonId, candidate: CandidateId): Change => ({
  steps: [takeBackDeclaration(selection, member, candidate)],
  back: (later) => [asBefore(selection, later, member, candidate)],
});

function asBefore(
  before: Selection,
  later: Selection,
  member: PersonId,
  candidate: CandidateId,
): Result<Draft, Refusal> {
  const declaration = before.declarations[pairKey(member, candidate)];
  return declaration === undefined
    ? takeBackDeclaration(later, member, candidate)
    : makeDeclaration(later, declaration);
}

/** Answers "none" for pairs that are open, said at the table. */
export const allNoneChange = (
  selection: Selection,
  pairs: readonly { readonly member: PersonId; readonly candidate: CandidateId }[],
): Change =>
  declarationsChange(
    selection,
    pairs.map(({ member, candidate }) => nothingToDeclare(member, candidate, "at-the-table")),
  );
