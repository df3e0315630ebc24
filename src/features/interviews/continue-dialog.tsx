import { useState } from "react";
import type { Candidate } from "#core/model/people.ts";
import { goesOn, heldAfter, type Held } from "#core/interviews/continue.ts";
import { lastDayOf, latestNoted } from "#core/interviews/parts.ts";
import { dayOf, timeOf } from "#core/people/pasted-dates.ts";
import type { Selection } from "#core/model/selection.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { useSelection, useWorld } from "#usecases/world-context.ts";
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
  const selection = useSelection();
  const today = clock.today();
  const last = lastDayOf(record) ?? today;
  const [day, setDay] = useState(() => longDay(nextDay(last, today, candidate.day)));
  const [at, setAt] = useState(() => (last === today ? clock.timeOfDay() : (latestNoted(record) ?? "")));
  const [wrong, setWrong] = useState<Wrong>({});
  const note = (): void => {
    const [onDay, ended] = [dayOf(day.trim(), { slashes: "day-first", today: last }), timeOf(at.trim())];
    if (onDay === null) return setWrong({ day: t("interviews.continue.noDay") });
    if (ended === null) return setWrong({ at: t("interviews.present.noTime") });
    const later = heldAfter(record, ended);
    if (later !== null) return setWrong({ at: laterText(selection, later) });
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

/** What is later than the end that was written. */
function laterText(selection: Selection, held: Held): string {
  const { at } = held;
  if (held.is === "clock") return t("interviews.continue.clockAfter", { at });
  if (held.is === "came-in") {
    const name = selection.people.find(({ id }) => id === held.person)?.name ?? "";
    return t("interviews.continue.cameInAfter", { name, at });
  }
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  const number = questions.findIndex(({ id }) => id === held.question) + 1;
  return t("interviews.continue.putAfter", { number, at });
}

/** Today where the part was held before; else the day that the list of candidates has, if it is later; else nothing. */
function nextDay(last: string, today: string, planned: string | null): string {
  if (today > last) return today;
  return planned !== null && planned > last ? planned : "";
}
