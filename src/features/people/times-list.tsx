import { useEffect, useRef } from "react";
import type { Candidate } from "#core/model/people.ts";
import { dayOf, looksLikeMoment, timeOf } from "#core/people/pasted-dates.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { draftKey } from "#usecases/drafts.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { InPlace } from "#features/people/in-place.tsx";
import type { Refusal } from "#features/people/refusal.ts";
import { byDay } from "#core/people/schedule.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { longDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Day and start of every interview, to be set one after the other. */
export function TimesList({ steps, first }: { readonly steps: PeopleSteps; readonly first: string | null }) {
  const selection = useSelection();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = first === null ? body.current : body.current?.querySelector(`[data-candidate="${first}"]`);
    row?.querySelector("input")?.focus();
  }, [first]);
  // A row stays where it is while its day is being typed.
  const order = useRef(
    byDay(listedCandidates(selection)).flatMap((each) => each.candidates.map(({ id }) => id)),
  );
  const candidates = order.current.flatMap(
    (id) => listedCandidates(selection).find((each) => each.id === id) ?? [],
  );
  return (
    <div ref={body} className="body scroll">
      <p className="t13 q2 th">{t("people.list.fillHint")}</p>
      <ul className="tms">
        {candidates.map((candidate) => (
          <TimesRow key={candidate.id} candidate={candidate} steps={steps} />
        ))}
      </ul>
    </div>
  );
}

function TimesRow({ candidate, steps }: { readonly candidate: Candidate; readonly steps: PeopleSteps }) {
  const { code, day, time } = candidate;
  const today = useWorld().clock.today();
  const save = (change: Partial<Candidate>): Refusal | null =>
    steps.saveCandidates([{ ...candidate, ...change }], t("people.said.changed", { name: code }));
  const saveDay = (typed: string): Refusal | null => {
    if (typed.trim() === "") return save({ day: null });
    const read = dayOf(typed.trim(), { slashes: null, today });
    return read === null
      ? { code: looksLikeMoment(typed.trim()) ? "day-unclear" : "no-day" }
      : save({ day: read });
  };
  const saveTime = (typed: string): Refusal | null => {
    if (typed.trim() === "") return save({ time: null });
    const read = timeOf(typed.trim());
    return read === null ? { code: "no-time" } : save({ time: read });
  };
  return (
    <li data-candidate={candidate.id}>
      <InPlace
        className="input"
        label={t("people.list.dayOf", { code })}
        placeholder={t("people.list.dayExample")}
        value={day === null ? "" : longDay(day)}
        draft={draftKey.text(`people/day/${candidate.id}`)}
        onSave={saveDay}
      />
      <InPlace
        className="input"
        label={t("people.list.timeOf", { code })}
        placeholder={t("people.list.timeExample")}
        value={time ?? ""}
        draft={draftKey.text(`people/time/${candidate.id}`)}
        onSave={saveTime}
      />
      <span className="tx">
        <b className="b">{code}</b> {candidate.name}
      </span>
    </li>
  );
}
