import { draftOf } from "#core/acts/kind.ts";
import { candidateSet } from "#core/acts/kinds/candidate-set.ts";
import { personSet } from "#core/acts/kinds/person-set.ts";
import type { Draft } from "#core/model/act.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { freeInitials } from "#core/people/initials.ts";
import { listedCandidates, roleScores } from "#core/people/who-scores.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type PersonRefusal =
  | { readonly code: "name-missing" }
  | { readonly code: "initials-taken"; readonly initials: string }
  | { readonly code: "second-chair"; readonly name: string }
  | { readonly code: "composition-reason-missing" }
  | { readonly code: "reason-bare" };

export type CandidateRefusal =
  | { readonly code: "code-missing" }
  | { readonly code: "code-taken"; readonly candidateCode: string }
  | { readonly code: "candidate-has-scores" };

/**
 * Adds or changes a person; empty initials are made from the name. Once a scoresheet was handed in, a change of who scores needs a reason, because
 * composition changed (rule 5).
 */
export function setPerson(
  selection: Selection,
  person: Person,
  reason: string,
): Result<Draft, PersonRefusal> {
  const name = enteringText(person.name).trim();
  if (name === "") return err({ code: "name-missing" });
  const others = selection.people.filter((each) => each.id !== person.id && !each.withdrawn);
  const initials =
    enteringText(person.initials).trim() ||
    freeInitials(
      name,
      others.map((each) => each.initials),
    );
  const clean = { ...person, name, initials };
  if (!clean.withdrawn && others.some((each) => each.initials === clean.initials)) {
    return err({ code: "initials-taken", initials: clean.initials });
  }
  const chair = others.find((each) => each.role === "chair");
  if (clean.role === "chair" && !clean.withdrawn && chair !== undefined)
    return err({ code: "second-chair", name: chair.name });
  if (changesComposition(selection, clean)) {
    if (reason.trim() === "") return err({ code: "composition-reason-missing" });
    if (isBareReason(reason)) return err({ code: "reason-bare" });
  }
  return ok(draftOf(personSet, clean.id, { person: clean, reason: enteringText(reason).trim() }));
}

/** Whether setting this person changes who scores after scores exist. */
export function changesComposition(selection: Selection, person: Person): boolean {
  if (Object.keys(selection.sealed).length === 0 && Object.keys(selection.paper).length === 0) return false;
  const before = selection.people.find((each) => each.id === person.id);
  const scored = before !== undefined && roleScores(before.role) && !before.withdrawn;
  return scored !== (roleScores(person.role) && !person.withdrawn);
}

/** Adds or changes a candidate. A candidate with scores cannot be removed: a status takes them out of the counts. */
export function setCandidate(selection: Selection, candidate: Candidate): Result<Draft, CandidateRefusal> {
  const code = enteringText(candidate.code).trim();
  if (code === "") return err({ code: "code-missing" });
  const others = listedCandidates(selection).filter((each) => each.id !== candidate.id);
  if (others.some((each) => each.code === code)) return err({ code: "code-taken", candidateCode: code });
  if (candidate.removed && hasScores(selection, candidate.id)) return err({ code: "candidate-has-scores" });
  const clean = { ...candidate, code, name: oneLine(candidate.name), place: oneLine(candidate.place) };
  return ok(draftOf(candidateSet, clean.id, { candidate: clean }));
}

/** A text that may have been pasted with line ends in it. */
const oneLine = (text: string): string => enteringText(text).replace(/\s+/gu, " ").trim();

const hasScores = (selection: Selection, candidate: string): boolean =>
  Object.values(selection.sealed).some(({ sheet }) => sheet.candidate === candidate) ||
  Object.values(selection.paper).some((paper) => paper.candidate === candidate);
