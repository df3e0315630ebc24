import type { ChecklistItem } from "#core/model/interview.ts";
import { Check } from "#ui/parts/check.tsx";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

const ITEMS: readonly ChecklistItem[] = ["identity", "documents", "opening", "availability", "closing"];
const AT_THE_END: readonly ChecklistItem[] = ["availability", "closing"];

/** What has to happen besides the questions, with the time at which it did. */
export function Checklist({
  recorder,
  onOpening,
}: {
  readonly recorder: Recorder;
  readonly onOpening: () => void;
}) {
  const { record, note } = recorder;
  const { clock } = useWorld();
  const check = (item: ChecklistItem, checked: boolean): void => {
    const refusal = note([{ type: "checked", item, at: checked ? clock.timeOfDay() : null }]);
    if (refusal === null && checked && item === "opening") onOpening();
  };
  return (
    <section>
      <h2>{t("interviews.checklist.title")}</h2>
      <ul className="cl">
        {ITEMS.map((item) => (
          <li key={item}>
            <Check
              soft
              checked={record.checklist[item] !== undefined}
              onChange={(checked) => check(item, checked)}
            >
              {t(`interviews.checklist.${item}`)}
            </Check>
            <span className="q3">
              {record.checklist[item] ??
                (AT_THE_END.includes(item) ? t("interviews.checklist.atTheEnd") : "")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
