import { typedMinutes } from "#core/people/adjust-time.ts";
import { timeOf } from "#core/people/pasted-dates.ts";
import { byDay } from "#core/people/schedule.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import type { Break } from "#core/model/schedule.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { InPlace } from "#features/people/in-place.tsx";
import type { Refusal } from "#features/people/refusal.ts";
import { scheduleChange } from "#features/people/schedule-changes.ts";
import { savedDay } from "#features/people/saved-moment.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { briefDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The breaks of all days: each can be changed where it stands, taken away, or added. */
export function BreaksList({ steps }: { readonly steps: PeopleSteps }) {
  const selection = useSelection();
  const today = useWorld().clock.today();
  const { breaks, gapMinutes } = selection.schedule;
  const set = (next: readonly Break[], said: string): Refusal | null =>
    steps.record((now) => scheduleChange(now, { breaks: next, gapMinutes }), said);
  const add = (): void => {
    const day = byDay(listedCandidates(selection))[0]?.day ?? today;
    const pause = { day, from: "12:30", minutes: 60, words: t("schedule.slots.lunch") };
    set([...breaks, pause], t("people.said.breakAdded"));
  };
  const remove = (at: number): void => {
    set(
      breaks.filter((_, index) => index !== at),
      t("people.said.breakRemoved"),
    );
    steps.focusOn(".add-break");
  };
  return (
    <section className="brs" aria-labelledby="people-breaks">
      <div className="hs">
        <h3 id="people-breaks">{t("schedule.slots.breaks")}</h3>
        <Button className="add-break" onPress={add}>
          <Icon name="plus" />
          {t("schedule.slots.addBreak")}
        </Button>
      </div>
      <ul className="tms">
        {breaks.map((pause, index) => (
          <BreakRow
            // Breaks have no name of their own: one that is changed stays in its row.
            key={`${index} of ${breaks.length}`}
            at={index}
            pause={pause}
            today={today}
            onSave={(change) =>
              set(
                breaks.map((each, at) => (at === index ? { ...each, ...change } : each)),
                t("people.said.breakChanged"),
              )
            }
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
    </section>
  );
}

function BreakRow(props: {
  readonly at: number;
  readonly pause: Break;
  readonly today: string;
  readonly onSave: (change: Partial<Break>) => Refusal | null;
  readonly onRemove: () => void;
}) {
  const { at, pause, onSave } = props;
  const number = at + 1;
  const field = (name: string): { readonly className: string; readonly draft: string } => ({
    className: "input",
    draft: draftKey.text(`people/break-${name}/${at}`),
  });
  return (
    <li>
      <div className="tr">
        <InPlace
          {...field("day")}
          label={t("schedule.slots.breakDay", { number })}
          value={briefDay(pause.day)}
          onSave={(typed) =>
            savedDay(typed, props.today, ({ day }) => (day === null ? { code: "no-day" } : onSave({ day })))
          }
        />
        <InPlace
          {...field("from")}
          label={t("schedule.slots.breakFrom", { number })}
          value={pause.from}
          onSave={(typed) => {
            const from = timeOf(typed.trim());
            return from === null ? { code: "no-time" } : onSave({ from });
          }}
        />
        <InPlace
          {...field("minutes")}
          label={t("schedule.slots.breakMinutes", { number })}
          value={String(pause.minutes)}
          onSave={(typed) => {
            const minutes = typedMinutes(typed);
            return minutes === null ? { code: "not-minutes" } : onSave({ minutes });
          }}
        />
        <InPlace
          {...field("words")}
          label={t("schedule.slots.breakWords", { number })}
          placeholder={t("schedule.slots.lunch")}
          value={pause.words}
          onSave={(words) => onSave({ words })}
        />
        <Button
          icon
          look="quiet"
          label={t("schedule.slots.removeBreak", { number })}
          onPress={props.onRemove}
        >
          <Icon name="cross" />
        </Button>
      </div>
    </li>
  );
}
