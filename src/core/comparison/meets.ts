import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { agreedOn, criteriaOf } from "#core/consensus/look-up.ts";

/** How a candidate stands to the minimum of one criterion. Undecided: not agreed yet, unresolved, or nobody scored it. */
export type Standing = "met" | "below" | "undecided" | "no-minimum";

/** How a candidate stands to the required levels, by the agreed scores and nothing else. */
export interface Meets {
  readonly standings: readonly { readonly criterion: CriterionId; readonly standing: Standing }[];
  /** "Meets 9 of 9": criteria met, of those that have a minimum. */
  readonly met: number;
  readonly of: number;
  /** In sheet order. */
  readonly below: readonly CriterionId[];
  readonly undecided: readonly CriterionId[];
}

export function meets(selection: Selection, candidate: CandidateId): Meets {
  const standings = criteriaOf(selection).map((criterion) => ({
    criterion: criterion.id,
    standing: standingOf(selection, candidate, criterion),
  }));
  const those = (wanted: Standing): readonly CriterionId[] =>
    standings.filter((each) => each.standing === wanted).map((each) => each.criterion);
  return {
    standings,
    met: those("met").length,
    of: standings.length - those("no-minimum").length,
    below: those("below"),
    undecided: those("undecided"),
  };
}

function standingOf(selection: Selection, candidate: CandidateId, criterion: Criterion): Standing {
  if (criterion.minimum === null) return "no-minimum";
  const points = agreedOn(selection, candidate, criterion.id)?.points ?? null;
  if (points === null) return "undecided";
  return points >= criterion.minimum ? "met" : "below";
}
