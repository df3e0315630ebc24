import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { gapsOf } from "#core/scores/gaps.ts";
import { givenOnScreen } from "#core/scores/paper-entry.ts";
import type { Pair } from "#features/paper/address.ts";

/** Names of criteria with points although the interview record speaks against it: typed here, or given on screen. */
export function againstRecord(
  selection: Selection,
  sheet: Sheet,
  pair: Pair,
  draft: SheetDraft,
): { readonly typed: readonly string[]; readonly onScreen: readonly string[] } {
  const gaps = gapsOf(selection, sheet, pair.member, pair.candidate, draft);
  const against = sheet.criteria.filter((criterion) =>
    gaps.some(
      (gap) => gap.criterion === criterion.id && gap.weight === "blocks" && gap.code !== "not-scored",
    ),
  );
  return {
    typed: against.filter(({ id }) => !givenOnScreen(draft, id)).map(({ name }) => name),
    onScreen: against.filter(({ id }) => givenOnScreen(draft, id)).map(({ name }) => name),
  };
}
