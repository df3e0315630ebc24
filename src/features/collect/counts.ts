import { sheetState, type SheetState } from "#core/collect/state.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { countingCandidates, panelOf } from "#core/people/who-scores.ts";

const IN: readonly SheetState[] = ["sealed", "unsealed", "paper-received"];
const EXPECTED: readonly SheetState[] = [...IN, "not-handed-in"];

/** Sheets that are in, of those that are expected, for all members or one. */
export function countIn(
  selection: Selection,
  member?: PersonId,
): { readonly count: number; readonly of: number } {
  const members = panelOf(selection).filter((each) => member === undefined || each.id === member);
  const states = members.flatMap((each) =>
    countingCandidates(selection).map((candidate) => sheetState(selection, each.id, candidate.id)),
  );
  return {
    count: states.filter((state) => IN.includes(state)).length,
    of: states.filter((state) => EXPECTED.includes(state)).length,
  };
}
