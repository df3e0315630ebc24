import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** A candidate's code; empty for one who is not known. */
export const codeOf = (selection: Selection, candidate: CandidateId): string =>
  selection.candidates.find((each) => each.id === candidate)?.code ?? "";

export const candidateName = (selection: Selection, candidate: CandidateId): string =>
  selection.candidates.find((each) => each.id === candidate)?.name ?? "";

export const personName = (selection: Selection, person: PersonId): string =>
  selection.people.find((each) => each.id === person)?.name ?? "";

/** "DS-01, DS-02 and DS-03"; long lists end in a count, so that a sentence stays one. */
export function codesOf(selection: Selection, candidates: readonly CandidateId[], most = 6): string {
  const codes = candidates.map((each) => codeOf(selection, each));
  if (codes.length <= most) return listOf(codes);
  return t("comparison.more", { first: codes.slice(0, most - 1).join(", "), count: codes.length - most + 1 });
}
