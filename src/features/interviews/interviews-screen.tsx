import { useState } from "react";
import { Link, Redirect, useRoute } from "wouter";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { isInterrupted } from "#core/interviews/continue.ts";
import { lastDayOf } from "#core/interviews/parts.ts";
import { questionInTurn, recordOf } from "#core/interviews/record.ts";
import { interviewOrder } from "#core/people/schedule.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { COMPARE } from "#features/interviews/compare/address.ts";
import type { Place } from "#features/interviews/compare/compare-table.tsx";
import { Compare } from "#features/interviews/compare/compare.tsx";
import { Interview } from "#features/interviews/interview.tsx";
import { t } from "#words/t.ts";
import "./interviews.css";

/** The recorder's interview record, one candidate at a time. */
export default function InterviewsScreen() {
  const selection = useSelection();
  const today = useWorld().clock.today();
  const [, parameters] = useRoute("/s/:id/interviews/:candidate");
  // Who looks into a record from the comparison comes back to the cell.
  const [place, setPlace] = useState<Place | null>(null);
  if (parameters?.candidate === COMPARE) return <Compare place={place} onPlace={setPlace} />;
  const candidates = interviewOrder(listedCandidates(selection));
  const candidate = candidates.find((each) => each.id === parameters?.candidate);
  if (candidate !== undefined)
    return <Interview key={candidate.id} candidate={candidate} candidates={candidates} />;
  const start = startWith(selection, candidates, today);
  if (start !== undefined) return <Redirect to={`/s/${selection.id}/interviews/${start.id}`} replace />;
  return (
    <main className="scr-interviews empty">
      <h1 className="t28">{t("interviews.empty")}</h1>
      <p className="t15 q2">{t("interviews.emptyHint")}</p>
      <p>
        <Link className="btn primary" href={`/s/${selection.id}/people`}>
          {t("interviews.toPeople")}
        </Link>
      </p>
    </main>
  );
}

/** Of today's interviews the one that was begun last, where it is interrupted or questions of it are open. */
function unfinished(
  selection: Selection,
  candidates: readonly Candidate[],
  today: string,
): Candidate | undefined {
  const begun = candidates.filter(({ id }) => lastDayOf(recordOf(selection, id)) === today);
  const startOf = ({ id }: Candidate): number => recordOf(selection, id).clock.at(-1)?.from ?? 0;
  const last = begun.reduce<Candidate | undefined>(
    (latest, each) => (latest === undefined || startOf(each) > startOf(latest) ? each : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const record = recordOf(selection, last.id);
  const isOpen = isInterrupted(record) || questionInTurn(selection, last.id) !== null;
  return isOpen && record.status === "attended" ? last : undefined;
}

/**
 * Whose interview runs, or is interrupted or not at its end though the clock stands; else who is next today, else who is
 * next at all, else the first of the list.
 */
function startWith(
  selection: Selection,
  candidates: readonly Candidate[],
  today: string,
): Candidate | undefined {
  const waits = candidates.filter(({ id }) => {
    const { status } = recordOf(selection, id);
    return status !== "attended" && !OUT_OF_COUNTS.includes(status);
  });
  return (
    candidates.find(({ id }) => clockRuns(recordOf(selection, id))) ??
    unfinished(selection, candidates, today) ??
    waits.find(({ day }) => day === today) ??
    waits[0] ??
    candidates[0]
  );
}
