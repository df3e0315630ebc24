import type { PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { panelOf, roleScores } from "#core/people/who-scores.ts";
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
  | { readonly code: "confirmer-scores" };

/** A name as it enters the record. */
export const nameOf = (name: string): string => enteringText(name).replace(/\s+/g, " ").trim();

/**
 * Why these two may not type and read back this member's sheet. Before unsealing nobody who scores may see it but the
 * member whose sheet it is, and that member may only read it back.
 */
export function witnessRefusal(
  selection: Selection,
  member: PersonId,
  { typedBy, confirmedBy }: Witnesses,
  afterUnsealing: boolean,
): WitnessRefusal | null {
  if (nameOf(typedBy) === "") return { code: "typist-missing" };
  if (!afterUnsealing && whoScores(selection, typedBy) !== undefined) return { code: "typist-scores" };
  if (nameOf(confirmedBy) === "") return { code: "confirmer-missing" };
  if (plain(typedBy) === plain(confirmedBy)) return { code: "same-person" };
  const reader = whoScores(selection, confirmedBy);
  return afterUnsealing || reader === undefined || reader.id === member ? null : { code: "confirmer-scores" };
}

/** People who do not score and are still there: those who may type, recorders first. */
export const typists = (selection: Selection): readonly Person[] =>
  selection.people
    .filter((person) => !person.withdrawn && !roleScores(person.role))
    .sort((a, b) => Number(b.role === "recorder") - Number(a.role === "recorder"));

const whoScores = (selection: Selection, name: string): Person | undefined =>
  panelOf(selection).find((person) => plain(person.name) === plain(name));

const plain = (name: string): string => nameOf(name).toLocaleLowerCase("en");
