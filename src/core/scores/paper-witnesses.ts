import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { isRecused, panelOf, roleScores } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";

/** Who typed a paper scoresheet, and the second person who read it back, by name. */
export interface Witnesses {
  readonly typedBy: string;
  readonly confirmedBy: string;
}

export type WitnessRefusal =
  | { readonly code: "typist-missing" }
  | { readonly code: "confirmer-missing" }
  | { readonly code: "same-person" }
  | { readonly code: "typist-scores" }
  | { readonly code: "confirmer-scores" }
  | { readonly code: "typist-recused" }
  | { readonly code: "confirmer-recused" };

/** Whose scoresheet for whom. */
interface Pair {
  readonly member: PersonId;
  readonly candidate: CandidateId;
}

/** A name as it enters the record. */
export const nameOf = (name: string): string => enteringText(name).replace(/\s+/g, " ").trim();

/**
 * Why these two may not type and read back this member's sheet. Before unsealing nobody who scores may see it but the
 * member whose sheet it is, and that member may only read it back. Who is recused from the candidate does not score
 * there, but may not see the sheet either.
 */
export function witnessRefusal(
  selection: Selection,
  pair: Pair,
  { typedBy, confirmedBy }: Witnesses,
  afterUnsealing: boolean,
): WitnessRefusal | null {
  const typist = typistRefusal(selection, pair, typedBy, afterUnsealing);
  if (typist !== null) return typist;
  if (nameOf(confirmedBy) === "") return { code: "confirmer-missing" };
  if (plain(typedBy) === plain(confirmedBy)) return { code: "same-person" };
  const reader = onPanel(selection, confirmedBy);
  if (afterUnsealing || reader === undefined || reader.id === pair.member) return null;
  const recused = isRecused(selection, reader.id, pair.candidate);
  return { code: recused ? "confirmer-recused" : "confirmer-scores" };
}

/** Why this one may not type this sheet, and so not look at its paper either; null where nothing speaks against it. */
export function typistRefusal(
  selection: Selection,
  pair: Pair,
  typedBy: string,
  afterUnsealing: boolean,
): WitnessRefusal | null {
  if (nameOf(typedBy) === "") return { code: "typist-missing" };
  const typist = onPanel(selection, typedBy);
  if (afterUnsealing || typist === undefined) return null;
  return { code: isRecused(selection, typist.id, pair.candidate) ? "typist-recused" : "typist-scores" };
}

/** People who do not score and are still there: those who may type, recorders first. */
export const typists = (selection: Selection): readonly Person[] =>
  selection.people
    .filter((person) => !person.withdrawn && !roleScores(person.role))
    .sort((a, b) => Number(b.role === "recorder") - Number(a.role === "recorder"));

const onPanel = (selection: Selection, name: string): Person | undefined =>
  panelOf(selection).find((person) => plain(person.name) === plain(name));

const plain = (name: string): string => nameOf(name).toLocaleLowerCase("en");
