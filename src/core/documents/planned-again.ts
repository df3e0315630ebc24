import { candidateSet } from "#core/acts/kinds/candidate-set.ts";
import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import type { Folded } from "#core/acts/fold.ts";
import { upcast, UPCASTERS } from "#core/acts/upcast.ts";
import type { Act } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { countingCandidates, listedCandidates } from "#core/people/who-scores.ts";

/**
 * Postponed candidates who were given another day or time since, on a day that is not past. They are out of the counts
 * and still come. The day they were postponed from stays in the list until somebody changes it, and only the acts tell
 * it from a new one.
 */
export const plannedAgain = (
  { selection, inOrder }: Pick<Folded, "selection" | "inOrder">,
  today: string,
): readonly CandidateId[] =>
  listedCandidates(selection)
    .filter(({ id, day }) => recordOf(selection, id).status === "postponed" && day !== null && day >= today)
    .filter((candidate) => {
      const before = slotPostponed(inOrder, candidate.id);
      return before !== null && before !== slotOf(candidate);
    })
    .map(({ id }) => id);

/** Who needs paper for an interview: all who count, and who was planned again. */
export function paperCandidates(selection: Selection, again: readonly CandidateId[]): readonly Candidate[] {
  const toCome = new Set([...countingCandidates(selection).map(({ id }) => id), ...again]);
  return listedCandidates(selection).filter(({ id }) => toCome.has(id));
}

type Slot = Pick<Candidate, "day" | "time">;

/** What an act may hold: among those in order are some that did not count, of whatever shape. */
interface Bodies {
  readonly candidate?: Slot;
  readonly event?: InterviewEvent;
}

const slotOf = ({ day, time }: Slot): string => `${day ?? ""} ${time ?? ""}`;

/** The day and time a candidate had when the postponement was noted; null where the acts no longer say. */
function slotPostponed(acts: readonly Act[], id: CandidateId): string | null {
  let planned: string | null = null;
  let postponed: string | null = null;
  let status: string | null = null;
  let reason: string | null = null;
  for (const { header, body } of acts) {
    if (body === null || header.subject !== id) continue;
    const act = upcast(header.kind, body, UPCASTERS);
    const { candidate, event } = act.body as Bodies;
    if (act.kind === candidateSet.kind && candidate !== undefined) planned = slotOf(candidate);
    if (act.kind !== interviewNoted.kind || event?.type !== "status") continue;
    if (event.status === "postponed") {
      // Its reason put right, or its end undone, is no postponement of the new day.
      const isSame = status === "postponed" || (status === "attended" && event.reason === reason);
      if (!isSame) postponed = planned;
      reason = event.reason;
    } else if (event.status !== "attended") reason = null;
    status = event.status;
  }
  return postponed;
}
