import { useState } from "react";
import type { Presence, TimeText } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import { dayOfPart, lastDayOf } from "#core/interviews/parts.ts";
import { isLastOfPart, stretchChange, stretchGone, stretchMet } from "#core/interviews/presence.ts";
import { timeOf } from "#core/people/pasted-dates.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { useReturnFocus } from "#features/interviews/use-return-focus.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

type Wrong = { readonly from?: string; readonly to?: string };

/** Puts the times of one of a person's stretches in the room right. */
export function TimesDialog(props: {
  readonly person: Person;
  readonly stretch: Presence;
  readonly recorder: Recorder;
  readonly onClose: () => void;
}) {
  const { person, stretch, recorder, onClose } = props;
  const [from, setFrom] = useState(stretch.from);
  const [to, setTo] = useState(stretch.to ?? "");
  const { record, part } = recorder;
  const { clock } = useWorld();
  const day = dayOfPart(record, stretch.part);
  const mayBeIn = stretch.part === part && isLastOfPart(record, stretch);
  const [wrong, setWrong] = useState<Wrong>({});
  const change = (): void => {
    const [start, end] = [timeOf(from.trim()), to.trim() === "" ? null : timeOf(to.trim())];
    if (start === null) return setWrong({ from: t("interviews.present.noTime") });
    if (end === null && to.trim() !== "") return setWrong({ to: t("interviews.present.noTime") });
    if (end === null && !mayBeIn) return setWrong({ to: t("interviews.present.noTime") });
    if (end !== null && end <= start) return setWrong({ to: t("interviews.present.outBeforeIn") });
    const met = stretchMet(record, stretch, start, end);
    if (met !== null) return setWrong(metText(met, stretch));
    const isToday = stretch.part === part && lastDayOf(record) === clock.today();
    const ahead = isToday ? aheadText(start, end, clock.timeOfDay()) : null;
    if (ahead !== null) return setWrong(ahead);
    const events = stretchChange(record, stretch, start, end);
    if (events.length > 0) recorder.note(events);
    onClose();
  };
  // Where the stretch has gone, and with it what was pressed, the person's row is where the keyboard was.
  useReturnFocus(`[data-person="${person.id}"]`);
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
              recorder.note(stretchGone(record, stretch));
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
        hint={mayBeIn ? t("interviews.present.timesOutHint") : undefined}
        error={wrong.to}
      />
    </Dialog>
  );
}

/** Of today nothing is known yet that is later than now: whoever came in then could never go out. */
function aheadText(from: TimeText, to: TimeText | null, now: TimeText): Wrong | null {
  if (from > now) return { from: t("interviews.present.ahead", { now }) };
  return to !== null && to > now ? { to: t("interviews.present.ahead", { now }) } : null;
}

/** Two stretches of one person cannot meet: which other one it is, at the field that has to change. */
function metText({ from, to }: Presence, stretch: Presence): Wrong {
  return from < stretch.from
    ? { from: t("interviews.present.inBefore", { from, to: to ?? "" }) }
    : to === null
      ? { to: t("interviews.present.inAgainSince", { from }) }
      : { to: t("interviews.present.inAgain", { from, to }) };
}
