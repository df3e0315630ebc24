import { useState } from "react";
import type { ChecklistItem } from "#core/model/interview.ts";
import { yesNoOf } from "#core/interviews/yes-no.ts";
import { Button } from "#ui/parts/button.tsx";
import { Check } from "#ui/parts/check.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { QuietLine } from "#features/interviews/quiet-line.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { whenText } from "#features/interviews/when-text.ts";
import { YesNoDialog } from "#features/interviews/yes-no-dialog.tsx";
import { YesNoRow } from "#features/interviews/yes-no-row.tsx";
import { t } from "#words/t.ts";

const ITEMS: readonly ChecklistItem[] = [
  "identity",
  "education",
  "experience",
  "documents",
  "opening",
  "availability",
  "closing",
];
const AT_THE_END: readonly ChecklistItem[] = ["availability", "closing"];

/** What has to happen besides the questions, with the time at which it did, and what is answered yes or no. */
export function Checklist({
  recorder,
  onOpening,
}: {
  readonly recorder: Recorder;
  readonly onOpening: () => void;
}) {
  const { record } = recorder;
  const selection = useSelection();
  const [sets, setSets] = useState(false);
  const items = ITEMS.filter((item) => item !== "documents" || record.checklist.documents !== undefined);
  return (
    <section>
      <div className="hd_">
        <h2>{t("interviews.checklist.title")}</h2>
        <Button look="quiet" size="sm" label={t("interviews.yesNo.setLabel")} onPress={() => setSets(true)}>
          <Icon name="pencil" />
          {t("interviews.yesNo.set")}
        </Button>
      </div>
      <ul className="cl">
        {items.map((item) => (
          <Item key={item} item={item} recorder={recorder} onOpening={onOpening} />
        ))}
        {yesNoOf(selection, record).map((question) => (
          <YesNoRow key={question.id} question={question} recorder={recorder} />
        ))}
      </ul>
      {sets ? <YesNoDialog onClose={() => setSets(false)} /> : null}
    </section>
  );
}

function Item(props: {
  readonly item: ChecklistItem;
  readonly recorder: Recorder;
  readonly onOpening: () => void;
}) {
  const { item, recorder } = props;
  const { record, part, note } = recorder;
  const { clock } = useWorld();
  const done = record.checklist[item];
  const check = (checked: boolean): void => {
    const at = checked ? clock.timeOfDay() : null;
    const refusal = note([{ type: "checked", item, at, part, words: checked ? (done?.words ?? "") : "" }]);
    if (refusal === null && checked && item === "opening") props.onOpening();
  };
  const write = (words: string): boolean => {
    const { at, part: doneIn } = done ?? { at: clock.timeOfDay(), part };
    return note([{ type: "checked", item, at, part: doneIn, words }]) === null;
  };
  return (
    <li>
      <Check soft checked={done !== undefined} onChange={check}>
        {t(`interviews.checklist.${item}`)}
      </Check>
      <span className="q3">
        {done === undefined
          ? AT_THE_END.includes(item)
            ? t("interviews.checklist.atTheEnd")
            : ""
          : whenText(record, done)}
      </span>
      {item === "availability" ? (
        <QuietLine
          name={`interviews/available/${recorder.candidate}`}
          label={t("interviews.checklist.availableFrom")}
          value={done?.words ?? ""}
          onDone={write}
        />
      ) : null}
    </li>
  );
}
