import type { CSSProperties } from "react";
import type { Candidate } from "#core/model/people.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { useSelection } from "#usecases/world-context.ts";
import { CandidateRow } from "#features/people/candidate-row.tsx";
import { byDay } from "#core/people/schedule.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Candidates by day and time. */
export function CandidateList(props: {
  readonly minutes: number | null;
  readonly steps: PeopleSteps;
  readonly onTimes: (candidate: Candidate) => void;
}) {
  const selection = useSelection();
  const candidates = listedCandidates(selection);
  const days = byDay(candidates);
  // All rows leave as much room for the code as the longest one needs.
  const longest = Math.max(0, ...candidates.map(({ code }) => code.length));
  const width: CSSProperties & { readonly "--code": string } = {
    "--code": `${Math.min(longest, 16) * 1.1}ch`,
  };
  return (
    <div className="body scroll" style={width}>
      {days.map(({ day, candidates: ofDay }) => (
        <div key={day ?? ""} className="day">
          <h3>{day === null ? t("people.list.noDay") : shortDay(day)}</h3>
          <ul>
            {ofDay.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
