import type { Person } from "#core/model/people.ts";
import { isIn } from "#core/interviews/presence.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
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
  const stretches = recorder.record.presence.filter((each) => each.person === person.id);
  const past = stretches.flatMap(({ from, to }) => (to === null ? [] : [`${from}–${to}`])).join(", ");
  const here = isIn(recorder.record, person.id);
  const since = here ? (stretches.at(-1)?.from ?? "") : "";
  const role = t(`shell.role.${person.role}`);
  const note = (type: "came-in" | "went-out"): void => {
    recorder.note([{ type, person: person.id, at: clock.timeOfDay() }]);
  };
  return (
    <li>
      <span className={here ? "ini" : "ini dashed"}>{person.initials}</span>
      <span className={here ? "nm" : "nm gone"}>
        <span className="tx">{name}</span>
        <small className="tx">
          {props.recused ? t("interviews.present.recused", { role }) : role}
          {past === "" ? null : ", "}
          {past === "" ? null : here ? (
            past
          ) : (
            <button
              type="button"
              className="tms"
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
