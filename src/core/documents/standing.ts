import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { meets } from "#core/comparison/meets.ts";
import type { Print } from "#core/documents/print.ts";
import { sheetOf } from "#core/documents/parts.ts";
import type { Exact } from "#core/shared/points.ts";

/** "3.82", or a dash where nothing was scored. */
export const totalText = (total: Exact | null, print: Print): string =>
  total === null ? print.say("noFigure") : print.total(total);

/** "Meets 9 of 9", "Below on 1: Impact and Influence", "Below on 6: ...". */
export function standingLine(selection: Selection, candidate: CandidateId, print: Print): string {
  const standing = meets(selection, candidate);
  const names = (ids: readonly string[]): string =>
    print.list(
      sheetOf(selection)
        .criteria.filter((criterion) => ids.includes(criterion.id))
        .map((criterion) => criterion.name),
    );
  if (standing.below.length > 0)
    return print.say("belowOn", { count: standing.below.length, names: names(standing.below) });
  if (standing.undecided.length > 0)
    return print.say("undecidedOn", { met: standing.met, of: standing.of, names: names(standing.undecided) });
  return print.say("meetsOf", { met: standing.met, of: standing.of });
}
