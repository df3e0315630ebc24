import type { Candidate } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { adjustedMinutes } from "#core/people/adjust-time.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { AdjustTimeDialog } from "#ui/domain/adjust-time-dialog.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { refusalText } from "#features/people/refusal.ts";
import { adjustChange } from "#features/people/schedule-changes.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

/** Gives a candidate's interview its own length, with a reason if there is one to note. */
export function AdjustTime(props: {
  readonly candidate: Candidate;
  readonly sheet: Sheet;
  readonly steps: PeopleSteps;
  readonly onClose: () => void;
}) {
  const { steps } = props;
  const { id, code } = props.candidate;
  const selection = useSelection();
  const adjust = (minutes: number | null, reason: string): void => {
    const said = t("people.said.changed", { name: code });
    const refused = steps.record((now) => adjustChange(now, id, minutes, reason), said);
    if (refused !== null) steps.say(refusalText(refused));
  };
  return (
    <AdjustTimeDialog
      code={code}
      planned={plannedMinutes(props.sheet)}
      minutes={adjustedMinutes(selection, id)}
      reason={selection.adjustments[id]?.reason ?? ""}
      onAdjust={adjust}
      onClose={props.onClose}
    />
  );
}
