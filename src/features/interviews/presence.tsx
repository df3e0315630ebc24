import { useRef, useState } from "react";
import { Link } from "wouter";
import type { Presence as Stretch } from "#core/model/interview.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { quorumMissing } from "#core/interviews/quorum.ts";
import { isIn, lastStretch } from "#core/interviews/presence.ts";
import { isRecused } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Note } from "#ui/parts/status.tsx";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import { PersonRow } from "#features/interviews/person-row.tsx";
import { TimesDialog } from "#features/interviews/times-dialog.tsx";
import { usePersons } from "#features/interviews/use-persons.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { listOf, shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Who is in the room, from when to when. */
export function Presence({
  recorder,
  candidate,
  begun,
}: {
  readonly recorder: Recorder;
  readonly candidate: Candidate;
  /** Since when the question in turn is being put; null where none is. */
  readonly begun: string | null;
}) {
  const { record, part, note, say } = recorder;
  const world = useWorld();
  const selection = useSelection();
  const [times, setTimes] = useState<Stretch | null>(null);
  const all = useRef<HTMLButtonElement>(null);
  const people = selection.people.filter(
    (person) => !person.withdrawn || lastStretch(record, person.id) !== null,
  );
  const count = people.filter((person) => isIn(record, person.id)).length;
  const waits = ({ id, withdrawn }: Person): boolean =>
    !withdrawn && !isIn(record, id) && !isRecused(selection, id, candidate.id);
  const waiting = people.filter(waits);
  const persons = usePersons(people.map((person) => ({ id: person.id, waits: waits(person) })));
  const allIn = (): void => {
    const at = startOf(recorder, begun, world.clock.timeOfDay());
    const refusal = note(waiting.map((person) => ({ type: "came-in", person: person.id, at, part })));
    if (refusal !== null) return;
    say(t("interviews.said.allIn", { count: waiting.length, time: at }));
    // The button goes now: a keyboard that pressed it stays with the people.
    if (document.activeElement === all.current) persons.list.current?.querySelector("li")?.focus();
  };
  const whose = people.find(({ id }) => id === times?.person);
  const today = dayOfPart(record, part);
  return (
    <section className="pl" aria-label={t("interviews.present.region")} data-column {...keepsFocus}>
      <div className="hs">
        <h2>{t("interviews.present.title", { count, of: people.length })}</h2>
        {waiting.length === 0 ? null : (
          <Button ref={all} size="sm" onPress={allIn}>
            {t("interviews.present.allIn")}
          </Button>
        )}
        <Link
          className="btn sm"
          href={`/s/${selection.id}/people`}
          aria-label={t("interviews.present.personLabel")}
        >
          <Icon name="plus" />
          {t("interviews.present.person")}
        </Link>
      </div>
      <div className="ph">
        <span className="dy">
          {today === null ? "" : t("interviews.present.part", { day: shortDay(today), number: part })}
        </span>
        <span aria-hidden="true">{t("interviews.present.in")}</span>
        <span aria-hidden="true">{t("interviews.present.out")}</span>
      </div>
      <div className="scroll">
        {people.length === 0 ? <p className="none q2 t13">{t("interviews.present.nobody")}</p> : null}
        <ul ref={persons.list} className="pp">
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              recused={isRecused(selection, person.id, candidate.id)}
              recorder={recorder}
              onTimes={setTimes}
              onWorked={() => persons.worked(person.id)}
            />
          ))}
        </ul>
      </div>
      <Quorum recorder={recorder} candidate={candidate} />
      {times === null || whose === undefined ? null : (
        <TimesDialog person={whose} stretch={times} recorder={recorder} onClose={() => setTimes(null)} />
      )}
    </section>
  );
}

/**
 * From when "all in" counts: where nobody was noted before the first question, from when that began, since they were
 * there when it was put. It can be changed person by person.
 */
function startOf({ record, part }: Recorder, begun: string | null, now: string): string {
  const put = record.put.filter((each) => each.part === part).map((each) => each.at);
  return record.presence.every((each) => each.part !== part)
    ? [...put, begun ?? now].reduce((least, each) => (each < least ? each : least), now)
    : now;
}

/** Says when too few scoring members are in the room, and who is not. It blocks nothing. */
function Quorum({ recorder, candidate }: { readonly recorder: Recorder; readonly candidate: Candidate }) {
  const quorum = quorumMissing(useSelection(), candidate.id);
  if (quorum === null) return null;
  const { has, needs, missing } = quorum;
  const isNobody = !recorder.record.presence.some((each) => each.part === recorder.part);
  return (
    <div className="qr">
      <Note tone="warn" icon="warn" role="status">
        {isNobody ? (
          <b className="b">{t("interviews.present.nobodyIn")}</b>
        ) : (
          <>
            <b className="b">
              {needs === 1
                ? t("interviews.present.noQuorumOfOne")
                : t("interviews.present.noQuorum", { count: has, needs })}
            </b>{" "}
            {t("interviews.present.missing", { names: listOf(missing.map(({ name }) => name)) })}{" "}
            {t("interviews.present.quorumHint")}
          </>
        )}
      </Note>
    </div>
  );
}
