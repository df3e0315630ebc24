import type { Candidate } from "#core/model/people.ts";
import { minutesFor } from "#core/people/adjust-time.ts";
import type { TimesPlan } from "#core/people/plan-times.ts";
import { byDay, entriesOf, timeAfter } from "#core/people/schedule.ts";
import { useSelection } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The days as a plan would make them. */
export function PlanPreview({ plan, minutes }: { readonly plan: TimesPlan; readonly minutes: number }) {
  const before = new Map(plan.times.map(({ candidate }) => [candidate.id, candidate]));
  const after = plan.times.map(({ becomes }) => becomes);
  return (
    <section aria-label={t("schedule.plan.preview")}>
      {byDay(after).map((list) => (
        <div key={list.day ?? ""} className="day">
          <div className="dh">
            <h3>{list.day === null ? t("schedule.plan.noTime") : shortDay(list.day)}</h3>
          </div>
          <ul>
            {entriesOf(list, plan.schedule.breaks).map((entry) =>
              entry.is === "break" ? (
                <li key={`${entry.pause.from} ${entry.pause.words}`} className="sl br q3">
                  <span>{`${entry.pause.from}–${timeAfter(entry.pause.from, entry.pause.minutes)}`}</span>
                  <span className="tx">{entry.pause.words || t("schedule.slots.pause")}</span>
                </li>
              ) : (
                <PlannedLine
                  key={entry.candidate.id}
                  before={before.get(entry.candidate.id) ?? entry.candidate}
                  after={entry.candidate}
                  minutes={minutes}
                />
              ),
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function PlannedLine(props: {
  readonly before: Candidate;
  readonly after: Candidate;
  readonly minutes: number;
}) {
  const { before, after } = props;
  const minutes = minutesFor(useSelection(), after.id, props.minutes);
  return (
    <li className="sl">
      <span className="q2">
        {after.time === null ? "" : `${after.time}–${timeAfter(after.time, minutes)}`}
      </span>
      <b className="b tx">{after.code}</b>
      <span className="tx">{after.name}</span>
      <span className="t12 q3 rem tx">{wasText(before, after)}</span>
    </li>
  );
}

function wasText(before: Candidate, after: Candidate): string {
  if (before.day === null || before.time === null) return "";
  if (before.day === after.day && before.time === after.time) return t("schedule.plan.same");
  const day = before.day === after.day ? "" : `${shortDay(before.day)} `;
  return t("schedule.plan.was", { moment: `${day}${before.time}` });
}
