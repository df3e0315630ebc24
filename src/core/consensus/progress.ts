import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { dissentsOn } from "#core/consensus/dissent.ts";
import { agreedOn, criteriaOf } from "#core/consensus/look-up.ts";

/** Where one criterion stands. "Left for later" is a matter of the screen, not of the record. */
export type CriterionState = "not-yet" | "agreed" | "agreed-with-dissent" | "by-rule" | "unresolved";

/** How far the panel is with a candidate. */
export interface Progress {
  /** Decided in any of the lawful ways: agreed, by the rule, unresolved. */
  readonly decided: number;
  readonly agreed: number;
  readonly byRule: number;
  readonly unresolved: number;
  readonly of: number;
  /** Criteria with a dissent, and 1 more if there is one about the candidate as a whole. */
  readonly dissents: number;
  readonly closed: boolean;
}

export function criterionState(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): CriterionState {
  const agreed = agreedOn(selection, candidate, criterion);
  if (agreed === null) return "not-yet";
  if (agreed.outcome !== "agreed") return agreed.outcome;
  return dissentsOn(selection, candidate, criterion).length > 0 ? "agreed-with-dissent" : "agreed";
}

/** Counts of a candidate: "4 of 9 agreed" is `agreed` of `of`. */
export function progressOf(selection: Selection, candidate: CandidateId): Progress {
  const criteria = criteriaOf(selection);
  const states = criteria.map((criterion) => criterionState(selection, candidate, criterion.id));
  const count = (...wanted: readonly CriterionState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const deliberation = selection.deliberations[candidate];
  return {
    decided: criteria.length - count("not-yet"),
    agreed: count("agreed", "agreed-with-dissent"),
    byRule: count("by-rule"),
    unresolved: count("unresolved"),
    of: criteria.length,
    dissents: new Set(deliberation?.dissents.map((dissent) => dissent.criterion)).size,
    closed: (deliberation?.closedAt ?? null) !== null,
  };
}
