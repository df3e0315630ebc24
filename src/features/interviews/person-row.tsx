import { currentPart } from "#core/acts/interview-record.ts";
import type { InterviewRecord, Presence } from "#core/model/interview.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import type { Person } from "#core/model/people.ts";
import { isIn, stretchNow } from "#core/interviews/presence.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** One person: In or Out with one press, and the times so far, which can be put right. */
export function PersonRow(props: {
  readonly person: Person;
  readonly recused: boolean;
  readonly recorder: Recorder;
  readonly onTimes: () => void;
}) {
  const { person, recorder } = props;
  const { name } = person;
  const { clock } = useWorld();
  const { record, part } = recorder;
  const past = record.presence
    .filter((each) => each.person === person.id && each.to !== null)
    .map((each) => stretchText(record, each))
    .join(", ");
  const here = isIn(record, person.id);
  const since = here ? (stretchNow(record, person.id)?.from ?? "") : "";
  const role = t(`shell.role.${person.role}`);
  const note = (type: "came-in" | "went-out"): void => {
    recorder.note([{ type, person: person.id, at: clock.timeOfDay(), part }]);
  };
  return (
    <li>
      <span className={here ? "ini" : "ini dashed"}>{person.initials}</span>
      <span className={here ? "nm" : "nm gone"}>
        <span className="tx">{name}</span>
        <small className="tx">
          <span>
            {props.recused ? t("interviews.present.recused", { role }) : role}
            {past === "" ? null : ","}
          </span>
          {past === "" ? null : here ? (
            <span className="tms" title={past}>
              {past}
            </span>
          ) : (
            <button
              type="button"
              className="tms"
              title={past}
              aria-label={t("interviews.present.was", { times: past, name })}
              onClick={props.onTimes}
            >
              {past}
            </button>
          )}
        </small>
      </span>
      {here ? (
        <button
          type="button"
          className="t"
          aria-label={t("interviews.present.since", { time: since, name })}
          onClick={props.onTimes}
        >
          {since}
        </button>
      ) : (
        <button
          type="button"
          className="btn io"
          aria-label={t("interviews.present.cameIn", { name })}
          onClick={() => note("came-in")}
        >
          {t("interviews.present.in")}
        </button>
      )}
      {here ? (
        <button
          type="button"
          className="btn io out"
          aria-label={t("interviews.present.wentOut", { name })}
          onClick={() => note("went-out")}
        >
          {t("interviews.present.out")}
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}

/** "09:30–10:10"; with its day before it where that is not the day of the part that runs now. */
function stretchText(record: InterviewRecord, { from, to, part }: Presence): string {
  const day = part === currentPart(record) ? null : dayOfPart(record, part);
  return `${day === null ? "" : `${shortDay(day)} `}${from}–${to ?? ""}`;
}
