import type { CSSProperties } from "react";
import type { Candidate } from "#core/model/people.ts";
import type { Break } from "#core/model/schedule.ts";
import { byDay, entriesOf, placeOfDay, timeAfter, type DayList } from "#core/people/schedule.ts";
import type { TimeWarning } from "#core/people/time-warnings.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { useSelection } from "#usecases/world-context.ts";
import { CandidateRow } from "#features/people/candidate-row.tsx";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

interface ListProps {
  readonly minutes: number | null;
  readonly warnings: readonly TimeWarning[];
  readonly steps: PeopleSteps;
  readonly onTimes: (candidate: Candidate) => void;
  readonly onAdjust: (candidate: Candidate) => void;
}

/** Candidates by day and time, with the breaks between them. */
export function CandidateList(props: ListProps) {
  const candidates = listedCandidates(useSelection());
  // All rows leave as much room for the code as the longest one needs.
  const longest = Math.max(0, ...candidates.map(({ code }) => code.length));
  const width: CSSProperties & { readonly "--code": string } = {
    "--code": `${Math.min(longest, 16) * 1.1}ch`,
  };
  return (
    <div className="body scroll" style={width}>
      {byDay(candidates).map((day) => (
        <Day key={day.day ?? ""} {...props} list={day} />
      ))}
    </div>
  );
}

function Day({ list, ...props }: ListProps & { readonly list: DayList }) {
  const { schedule } = useSelection();
  const place = placeOfDay(list);
  return (
    <div className="day">
      <div className="dh">
        <h3>{list.day === null ? t("people.list.noDay") : shortDay(list.day)}</h3>
        {place === null ? null : <p className="t12 q3">{place}</p>}
      </div>
      <ul>
        {entriesOf(list, schedule.breaks).map((entry) =>
          entry.is === "break" ? (
            <BreakLine key={`${entry.pause.from} ${entry.pause.words}`} pause={entry.pause} />
          ) : (
            <CandidateRow
              key={entry.candidate.id}
              candidate={entry.candidate}
              placeSaid={place !== null}
              {...props}
            />
          ),
        )}
      </ul>
    </div>
  );
}

/** A break in its place between the interviews. It is changed under Times. */
const BreakLine = ({ pause }: { readonly pause: Break }) => (
  <li className="sl br q3">
    <span>{`${pause.from}–${timeAfter(pause.from, pause.minutes)}`}</span>
    <span className="tx">{pause.words === "" ? t("schedule.slots.pause") : pause.words}</span>
  </li>
);
