import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import { upcast, UPCASTERS } from "#core/acts/upcast.ts";
import type { Act } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { CandidateStatus, InterviewEvent } from "#core/model/interview.ts";

/** When each status of a candidate was last noted, as the acts' own clock said. What was never noted is not there. */
export function statusTimes(
  acts: readonly Act[],
  candidate: CandidateId,
): ReadonlyMap<CandidateStatus, string> {
  const times = new Map<CandidateStatus, string>();
  for (const { header, body } of acts) {
    if (body === null || header.subject !== candidate) continue;
    const noted = upcast(header.kind, body, UPCASTERS);
    const { event } = (noted.body ?? {}) as { readonly event?: InterviewEvent };
    if (noted.kind !== interviewNoted.kind || event === undefined) continue;
    if (event.type === "status") times.set(event.status, header.at);
  }
  return times;
}
