import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Stepper } from "#ui/parts/stepper.tsx";
import { t } from "#words/t.ts";

const MOST_MINUTES = 120;

interface MinutesProps {
  readonly minutes: number;
  readonly place: string;
  readonly onChange: (minutes: number) => void;
}

/** Planned minutes of a question or a text. */
export function MinutesStepper({ minutes, place, onChange }: MinutesProps) {
  const { readOnly } = useSheetDesk();
  if (readOnly) return <b className="m fixed">{minutes}</b>;
  return (
    <span data-place={place}>
      <Stepper
        label={t("sheet.minutes")}
        less={t("sheet.minutesLess")}
        more={t("sheet.minutesMore")}
        value={minutes}
        min={0}
        max={MOST_MINUTES}
        onChange={onChange}
      />
    </span>
  );
}
