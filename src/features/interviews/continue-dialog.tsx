import { useState } from "react";
import type { Candidate } from "#core/model/people.ts";
import { goesOn } from "#core/interviews/continue.ts";
import { lastDayOf, latestNoted } from "#core/interviews/parts.ts";
import { dayOf, timeOf } from "#core/people/pasted-dates.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { refusalText } from "#features/interviews/refusal.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { longDay, shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

interface Wrong {
  readonly day?: string;
  readonly at?: string;
}

/** Ends this part of the interview and says on which day it goes on. */
export function ContinueDialog(props: {
  readonly recorder: Recorder;
  readonly candidate: Candidate;
  readonly onClose: () => void;
}) {
  const { recorder, candidate, onClose } = props;
  const { record } = recorder;
  const { clock } = useWorld();
  const today = clock.today();
  const last = lastDayOf(record) ?? today;
  const [day, setDay] = useState(() => longDay(nextDay(last, today, candidate.day)));
  const [at, setAt] = useState(() => (last === today ? clock.timeOfDay() : (latestNoted(record) ?? "")));
  const [wrong, setWrong] = useState<Wrong>({});
  const note = (): void => {
    const [onDay, ended] = [dayOf(day.trim(), { slashes: "day-first", today: last }), timeOf(at.trim())];
    if (onDay === null) return setWrong({ day: t("interviews.continue.noDay") });
    if (ended === null) return setWrong({ at: t("interviews.present.noTime") });
    const refusal = recorder.note(goesOn(record, onDay, ended, clock.epochSeconds()));
    if (refusal !== null) return setWrong({ day: refusalText(refusal) });
    recorder.say(t("interviews.said.continued", { day: shortDay(onDay) }));
    onClose();
  };
  return (
    <Dialog
      title={t("interviews.continue.title", { code: candidate.code })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={note}>
            {t("interviews.continue.do")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>{t("interviews.continue.text", { day: shortDay(last) })}</p>
      <TextField
        first
        label={t("interviews.continue.day")}
        value={day}
        placeholder={t("interviews.continue.dayHint")}
        onType={setDay}
        error={wrong.day}
      />
      <TextField
        label={t("interviews.continue.ended", { day: shortDay(last) })}
        value={at}
        onType={setAt}
        error={wrong.at}
      />
    </Dialog>
  );
}

/** Today where the part was held before; else the day that the list of candidates has, if it is later; else nothing. */
function nextDay(last: string, today: string, planned: string | null): string {
  if (today > last) return today;
  return planned !== null && planned > last ? planned : "";
}
