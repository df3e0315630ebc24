import type { Selection } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** What has to be there before anyone can score; null when all is. */
export type Missing = "members" | "sheet" | "candidates";

export function whatIsMissing(selection: Selection): Missing | null {
  if (panelOf(selection).length === 0) return "members";
  if (sheetInForce(selection) === null) return "sheet";
  return listedCandidates(selection).length === 0 ? "candidates" : null;
}
