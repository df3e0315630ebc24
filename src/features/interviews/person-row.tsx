import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { currentPart } from "#core/acts/interview-record.ts";
import type { InterviewRecord, Presence } from "#core/model/interview.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import type { Person } from "#core/model/people.ts";
import { isIn, stretchNow } from "#core/interviews/presence.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { dayAndMonth } from "#words/format.ts";
import { t } from "#words/t.ts";

/** One person: In or Out with one press, and the times so far, each of which can be put right. */
export function PersonRow(props: {
  readonly person: Person;
  readonly recused: boolean;
  readonly recorder: Recorder;
  readonly onTimes: (stretch: Presence) => void;
  readonly onWorked: () => void;
}) {
  const { person, recorder, onTimes } = props;
  const { name } = person;
  const { clock } = useWorld();
  const { record, part } = recorder;
  const past = record.presence.filter((each) => each.person === person.id && each.to !== null);
  const last = past.at(-1);
  const here = isIn(record, person.id);
  const now = stretchNow(record, person.id);
  const role = t(`shell.role.${person.role}`);
  const note = (type: "came-in" | "went-out"): void => {
    recorder.note([{ type, person: person.id, at: clock.timeOfDay(), part }]);
    props.onWorked();
  };
  return (
    <li data-person={person.id} tabIndex={-1}>
      <span className={here ? "ini" : "ini dashed"}>{person.initials}</span>
      <span className={here ? "nm" : "nm gone"}>
        <span className="tx">{name}</span>
        <small>
          <span>
            {props.recused ? t("interviews.present.recused", { role }) : role}
            {last === undefined ? null : ","}
          </span>
          {last === undefined ? null : (
            <span className="past">
              <button
                type="button"
                className="tms"
                aria-label={t("interviews.present.was", { times: stretchText(record, last), name })}
                onClick={() => onTimes(last)}
              >
                {stretchText(record, last)}
              </button>
              {past.length < 2 ? null : (
                <Earlier record={record} stretches={past.slice(0, -1)} name={name} onTimes={onTimes} />
              )}
            </span>
          )}
        </small>
      </span>
      {here && now !== null ? (
        // The keys make two buttons of them: the focus on one must not become that on the other.
        <button
          key="since"
          type="button"
          className="t"
          aria-label={t("interviews.present.since", { time: now.from, name })}
          onClick={() => onTimes(now)}
        >
          {now.from}
        </button>
      ) : (
        <button
          key="in"
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

/** The stretches before the last that has ended, in a menu: a row that held them all would move those below it. */
function Earlier(props: {
  readonly record: InterviewRecord;
  readonly stretches: readonly Presence[];
  readonly name: string;
  readonly onTimes: (stretch: Presence) => void;
}) {
  const { record, stretches, name, onTimes } = props;
  const count = stretches.length;
  const label = t("interviews.present.earlier", { name, count });
  const change = (index: number): void => {
    const stretch = stretches[index];
    if (stretch !== undefined) onTimes(stretch);
  };
  return (
    <MenuTrigger>
      <AriaButton className="tms" aria-label={label}>
        {`+${count}`}
      </AriaButton>
      <Popover className="pop" placement="bottom start">
        <Menu className="menu" aria-label={label} onAction={(index) => change(Number(index))}>
          {stretches.map((each, index) => (
            <MenuItem key={`${each.part} ${each.from} ${each.to}`} id={index}>
              {stretchText(record, each)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** "09:30–10:10"; with its day before it where that is not the day of the part that runs now. */
function stretchText(record: InterviewRecord, { from, to, part }: Presence): string {
  const day = part === currentPart(record) ? null : dayOfPart(record, part);
  return `${day === null ? "" : `${dayAndMonth(day)} `}${from}–${to ?? ""}`;
}
