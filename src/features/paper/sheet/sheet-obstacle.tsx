import { recordOf } from "#core/interviews/record.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { Pair } from "#features/paper/address.ts";
import { receivedAt } from "#features/paper/paper-state.ts";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Why there is no sheet to type for this pair. */
type Obstacle = "recused" | "out" | "unsealed";

export function obstacleTo(selection: Selection, pair: Pair): Obstacle | null {
  if (selection.declarations[pairKey(pair.member, pair.candidate)]?.recused === true) return "recused";
  if (OUT_OF_COUNTS.includes(recordOf(selection, pair.candidate).status)) return "out";
  const isUnsealed = selection.deliberations[pair.candidate] !== undefined;
  return isUnsealed && receivedAt(selection, pair) === null ? "unsealed" : null;
}

/** Says what happened and what to do with the paper. */
export function SheetObstacle({
  member,
  candidate,
  obstacle,
}: PaperSheetProps & { readonly obstacle: Obstacle }) {
  const selection = useSelection();
  const { status } = recordOf(selection, candidate.id);
  const names = { initials: member.initials, code: candidate.code, status: t(`scoring.out.${status}`) };
  return (
    <div className="alone" data-column="">
      <h2 className="t28">{t(`paper.wrong.${obstacle}Title`, names)}</h2>
      <p className="t15 q2">{t(`paper.wrong.${obstacle}`, names)}</p>
    </div>
  );
}
