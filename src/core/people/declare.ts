import { draftOf } from "#core/acts/kind.ts";
import { declarationMade } from "#core/acts/kinds/declaration-made.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Declaration } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type DeclarationRefusal =
  | { readonly code: "words-missing" }
  | { readonly code: "decider-missing" }
  | { readonly code: "decision-missing" }
  | { readonly code: "own-decision" }
  | { readonly code: "handed-in-before" };

/**
 * Makes a declaration. "Knows" and "conflict" need the member's words, who decided what follows, and the decision;
 * nobody decides their own, so a conflict of the chair is decided by a named authority (rule 8).
 */
export function makeDeclaration(selection: Selection, declaration: Declaration): Result<Draft, DeclarationRefusal> {
  const clean: Declaration = {
    ...declaration,
    words: enteringText(declaration.words).trim(),
    decidedBy: enteringText(declaration.decidedBy).trim(),
    decision: enteringText(declaration.decision).trim(),
  };
  const refusal = clean.answer === "none" ? null : incomplete(selection, clean);
  if (refusal !== null) return err(refusal);
  if (clean.recused && selection.sealed[pairKey(clean.member, clean.candidate)] !== undefined) {
    return err({ code: "handed-in-before" });
  }
  return ok(draftOf(declarationMade, `${clean.member} ${clean.candidate}`, clean));
}

function incomplete(selection: Selection, declaration: Declaration): DeclarationRefusal | null {
  if (declaration.words === "") return { code: "words-missing" };
  if (declaration.decidedBy === "") return { code: "decider-missing" };
  if (declaration.decision === "") return { code: "decision-missing" };
  const own = selection.people.find((person) => person.id === declaration.member);
  return own?.name === declaration.decidedBy ? { code: "own-decision" } : null;
}

/** A declaration that nothing is to be declared. */
export const nothingToDeclare = (
  member: PersonId,
  candidate: CandidateId,
  how: Declaration["how"],
): Declaration => ({ member, candidate, answer: "none", words: "", decidedBy: "", decision: "", recused: false, how });

/** Member and candidate pairs that have not been declared yet, in panel and list order. */
export const openDeclarations = (selection: Selection): readonly { member: PersonId; candidate: CandidateId }[] =>
  panelOf(selection).flatMap((member) =>
    listedCandidates(selection)
      .filter((candidate) => selection.declarations[pairKey(member.id, candidate.id)] === undefined)
      .map((candidate) => ({ member: member.id, candidate: candidate.id })),
  );
