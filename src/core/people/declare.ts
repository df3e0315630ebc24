import { draftOf } from "#core/acts/kind.ts";
import { declarationMade } from "#core/acts/kinds/declaration-made.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Declaration } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { countingCandidates, isRecused, panelOf } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type DeclarationRefusal =
  | { readonly code: "words-missing" }
  | { readonly code: "decider-missing" }
  | { readonly code: "decision-missing" }
  | { readonly code: "own-decision" }
  | { readonly code: "chair-needs-authority" }
  | { readonly code: "unsealed-before" }
  | { readonly code: "handed-in-before" };

/**
 * Makes a declaration. "Knows" and "conflict" need the member's words, who decided what follows, and the decision;
 * nobody decides their own, so a conflict of the chair is decided by a named authority (rule 8).
 */
export function makeDeclaration(
  selection: Selection,
  declaration: Declaration,
): Result<Draft, DeclarationRefusal> {
  const { member, candidate, how } = declaration;
  const clean: Declaration =
    declaration.answer === "none"
      ? nothingToDeclare(member, candidate, how)
      : {
          ...declaration,
          words: enteringText(declaration.words).trim(),
          decidedBy: enteringText(declaration.decidedBy).trim(),
          decision: enteringText(declaration.decision).trim(),
        };
  const refusal = clean.answer === "none" ? null : incomplete(selection, clean);
  if (refusal !== null) return err(refusal);
  const bars = recusalRefusal(selection, clean);
  if (bars !== null) return err(bars);
  return ok(draftOf(declarationMade, pairKey(member, candidate), clean));
}

/** Takes back what was declared, as if nobody had answered: for a slip of the hand. The record keeps both. */
export function takeBackDeclaration(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
): Result<Draft, DeclarationRefusal> {
  const blank = nothingToDeclare(member, candidate, "at-the-table");
  const bars = recusalRefusal(selection, blank);
  if (bars !== null) return err(bars);
  return ok(draftOf(declarationMade, pairKey(member, candidate), { ...blank, answer: "taken-back" }));
}

/** Who is out of a candidate's figures is settled before that member's sheet is in and before anybody reads one. */
function recusalRefusal(selection: Selection, declaration: Declaration): DeclarationRefusal | null {
  const { member, candidate, recused } = declaration;
  if (recused === isRecused(selection, member, candidate)) return null;
  if (selection.deliberations[candidate] !== undefined) return { code: "unsealed-before" };
  return recused && selection.sealed[pairKey(member, candidate)] !== undefined
    ? { code: "handed-in-before" }
    : null;
}

function incomplete(selection: Selection, declaration: Declaration): DeclarationRefusal | null {
  if (declaration.words === "") return { code: "words-missing" };
  if (declaration.decidedBy === "") return { code: "decider-missing" };
  if (declaration.decision === "") return { code: "decision-missing" };
  const own = selection.people.find((person) => person.id === declaration.member);
  if (own === undefined) return null;
  // "Corin Vanterpoole, chair" is Corin Vanterpoole all the same.
  const decides = (name: string): boolean =>
    declaration.decidedBy.toLowerCase().startsWith(name.toLowerCase());
  if (decides(own.name)) return { code: "own-decision" };
  const byPanel = own.role === "chair" && panelOf(selection).some((person) => decides(person.name));
  return byPanel ? { code: "chair-needs-authority" } : null;
}

/** A declaration that nothing is to be declared. */
export const nothingToDeclare = (
  member: PersonId,
  candidate: CandidateId,
  how: Declaration["how"],
): Declaration => ({
  member,
  candidate,
  answer: "none",
  words: "",
  decidedBy: "",
  decision: "",
  recused: false,
  how,
});

/** Member and candidate pairs that have not been declared yet, in panel and list order. Who is out is not asked about. */
export const openDeclarations = (
  selection: Selection,
): readonly { member: PersonId; candidate: CandidateId }[] =>
  panelOf(selection).flatMap((member) =>
    countingCandidates(selection)
      .filter((candidate) => selection.declarations[pairKey(member.id, candidate.id)] === undefined)
      .map((candidate) => ({ member: member.id, candidate: candidate.id })),
  );
