import { useEffect, useRef } from "react";
import { adjustedMinutes, typedMinutes } from "#core/people/adjust-time.ts";
import { byDay } from "#core/people/schedule.ts";
import { warningAbout, type TimeWarning } from "#core/people/time-warnings.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import type { Candidate } from "#core/model/people.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Select } from "#ui/parts/select.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { BreaksList } from "#features/people/breaks-list.tsx";
import { InPlace } from "#features/people/in-place.tsx";
import type { Refusal } from "#features/people/refusal.ts";
import { adjustChange } from "#features/people/schedule-changes.ts";
import { savedDay, savedTime } from "#features/people/saved-moment.ts";
import { warningRemark } from "#features/people/time-sentences.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { briefDay } from "#words/format.ts";
import { t } from "#words/t.ts";

interface TimesProps {
  readonly steps: PeopleSteps;
  /** The sheet's minutes. */
  readonly minutes: number | null;
  readonly warnings: readonly TimeWarning[];
}

/** Day, start, length and place of every interview, to be set one after the other, and the breaks. */
export function TimesList({ first, ...props }: TimesProps & { readonly first: string | null }) {
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
      <div className="tr tc t12 q2" aria-hidden="true">
        <span>{t("schedule.slots.day")}</span>
        <span>{t("schedule.slots.start")}</span>
        <span>{t("schedule.slots.minutes")}</span>
        <span>{t("schedule.slots.where")}</span>
      </div>
      <ul className="tms">
        {candidates.map((candidate) => (
          <TimesRow key={candidate.id} candidate={candidate} {...props} />
        ))}
      </ul>
      <BreaksList steps={props.steps} />
    </div>
  );
}

function TimesRow(props: TimesProps & { readonly candidate: Candidate }) {
  const { candidate, steps, minutes } = props;
  const { code, id, mode } = candidate;
  const selection = useSelection();
  const today = useWorld().clock.today();
  const own = adjustedMinutes(selection, id);
  const said = t("people.said.changed", { name: code });
  const save = (change: Partial<Candidate>): Refusal | null =>
    steps.saveCandidates([{ ...candidate, ...change }], said);
  const saveMinutes = (typed: string): Refusal | null => {
    const wanted = typed.trim() === "" ? null : typedMinutes(typed);
    if (wanted === null && typed.trim() !== "") return { code: "not-minutes" };
    const reason = selection.adjustments[id]?.reason ?? "";
    return steps.record((now) => adjustChange(now, id, wanted === minutes ? null : wanted, reason), said);
  };
  const field = (name: string): { readonly className: string; readonly draft: string } => ({
    className: "input",
    draft: draftKey.text(`people/${name}/${id}`),
  });
  return (
    <li data-candidate={id}>
      <p className="tn">
        <span className="tx">
          <b className="b">{code}</b> {candidate.name}
        </span>
        <TimesRemark {...props} />
      </p>
      <div className="tr">
        <InPlace
          {...field("day")}
          label={t("people.list.dayOf", { code })}
          placeholder={t("people.list.dayExample")}
          value={candidate.day === null ? "" : briefDay(candidate.day)}
          onSave={(typed) => savedDay(typed, today, save)}
        />
        <InPlace
          {...field("time")}
          label={t("people.list.timeOf", { code })}
          placeholder={t("people.list.timeExample")}
          value={candidate.time ?? ""}
          onSave={(typed) => savedTime(typed, save)}
        />
        <InPlace
          {...field("minutes")}
          label={t("schedule.slots.minutesOf", { code })}
          value={String(own ?? minutes ?? "")}
          onSave={saveMinutes}
        />
        <InPlace
          {...field("place")}
          label={t("schedule.slots.placeOf", { code })}
          placeholder={t(mode === "video" ? "schedule.slots.linkExample" : "schedule.slots.roomExample")}
          value={candidate.place}
          onSave={(typed) => save({ place: typed })}
        />
        <Select
          label={t("schedule.slots.modeOf", { code })}
          value={mode}
          options={(["room", "video"] as const).map((value) => ({
            value,
            text: t(`interviews.mode.${value}`),
          }))}
          onChange={(chosen) => void save({ mode: chosen })}
        />
      </div>
    </li>
  );
}

function TimesRemark(props: TimesProps & { readonly candidate: Candidate }) {
  const selection = useSelection();
  const { id } = props.candidate;
  const warning = warningAbout(props.warnings, id);
  if (warning !== null)
    return (
      <span className="t12 warn rem">
        <Icon name="warn" />
        {warningRemark(warning)}
      </span>
    );
  const own = adjustedMinutes(selection, id);
  return own === null || own === props.minutes ? null : (
    <span className="t12 q3">{t("people.list.adjusted")}</span>
  );
}
