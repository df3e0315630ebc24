import type { Act } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import { notedEvents } from "#core/interviews/noted-events.ts";

/** When each status of a candidate was last noted, as the acts' own clock said. What was never noted is not there. */
export function statusTimes(
  acts: readonly Act[],
  candidate: CandidateId,
): ReadonlyMap<CandidateStatus, string> {
  const times = new Map<CandidateStatus, string>();
  for (const { event, at } of notedEvents(acts, candidate))
    if (event.type === "status") times.set(event.status, at);
  return times;
}
