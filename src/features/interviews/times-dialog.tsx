import { useState } from "react";
import type { Presence } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { stretchChange, stretchGone } from "#core/interviews/presence.ts";
import { timeOf } from "#core/people/pasted-dates.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

type Wrong = { readonly from?: string; readonly to?: string };

/** Puts the times of a person's last stretch in the room right. */
export function TimesDialog(props: {
  readonly person: Person;
  readonly stretch: Presence;
  readonly recorder: Recorder;
  readonly onClose: () => void;
}) {
  const { person, stretch, recorder, onClose } = props;
  const [from, setFrom] = useState(stretch.from);
  const [to, setTo] = useState(stretch.to ?? "");
  const day = dayOfPart(recorder.record, stretch.part);
  const [wrong, setWrong] = useState<Wrong>({});
  const change = (): void => {
    const [start, end] = [timeOf(from.trim()), to.trim() === "" ? null : timeOf(to.trim())];
    if (start === null) return setWrong({ from: t("interviews.present.noTime") });
    if (end === null && to.trim() !== "") return setWrong({ to: t("interviews.present.noTime") });
    if (end === null && stretch.part !== recorder.part)
      return setWrong({ to: t("interviews.present.noTime") });
    if (end !== null && end <= start) return setWrong({ to: t("interviews.present.outBeforeIn") });
    const events = stretchChange(stretch, start, end);
    if (events.length > 0) recorder.note(events);
    onClose();
  };
  return (
    <Dialog
      title={
        day === null
          ? t("interviews.present.timesTitle", { name: person.name })
          : t("interviews.present.timesTitleOn", { name: person.name, day: shortDay(day) })
      }
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={change}>
            {t("interviews.present.timesDo")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
          <Button
            look="quiet"
            onPress={() => {
              recorder.note(stretchGone(stretch));
              onClose();
            }}
          >
            {t("interviews.present.timesNever")}
          </Button>
        </>
      }
    >
      <TextField
        first
        label={t("interviews.present.timesIn")}
        value={from}
        onType={setFrom}
        error={wrong.from}
      />
      <TextField
        label={t("interviews.present.timesOut")}
        value={to}
        onType={setTo}
        hint={stretch.part === recorder.part ? t("interviews.present.timesOutHint") : undefined}
        error={wrong.to}
      />
    </Dialog>
  );
}
