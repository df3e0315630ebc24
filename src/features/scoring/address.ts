import { useCallback } from "react";
import { useLocation } from "wouter";
import type { CandidateId, CriterionId, SelectionId } from "#core/model/ids.ts";

/** Address of the scoring screen: who one is, or a candidate, or a criterion of one. */
export const scoringPath = (
  selection: SelectionId,
  candidate?: CandidateId,
  criterion?: CriterionId,
): string =>
  ["/s", selection, "scoring", candidate, criterion].filter((part) => part !== undefined).join("/");

/** Stands in the address where else a candidate does; identifiers of candidates have no hyphen. */
const LOOK_BACK = "look-back";

/** Address of looking back at the own sheets. */
export const lookBackPath = (selection: SelectionId, criterion?: CriterionId): string =>
  scoringPath(selection, LOOK_BACK, criterion);

export interface ScoringAddress {
  readonly candidate: CandidateId | null;
  readonly looksBack: boolean;
  /** In the address so that after a reload the same criterion comes back. */
  readonly criterion: CriterionId | null;
  /** Going about within the screen never adds to the browser's history: going back must not change the candidate. */
  readonly go: (path: string) => void;
}

export function useScoringAddress(): ScoringAddress {
  const [location, navigate] = useLocation();
  const [, , , , candidate, criterion] = location.split("/");
  return {
    looksBack: candidate === LOOK_BACK,
    candidate: candidate === undefined || candidate === "" ? null : decodeURIComponent(candidate),
    criterion: criterion === undefined || criterion === "" ? null : decodeURIComponent(criterion),
    go: useCallback((path: string) => navigate(path, { replace: true }), [navigate]),
  };
}
