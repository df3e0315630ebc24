import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import { upcast, UPCASTERS } from "#core/acts/upcast.ts";
import type { Act } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent } from "#core/model/interview.ts";

/** One thing that was noted about an interview, and the clock of its act. */
export interface NotedEvent {
  readonly event: InterviewEvent;
  readonly at: string;
}

/** What was noted about one candidate's interview, in order, older acts read as today's. */
export const notedEvents = (acts: readonly Act[], candidate: CandidateId): readonly NotedEvent[] =>
  acts.flatMap(({ header, body }): readonly NotedEvent[] => {
    if (body === null || header.subject !== candidate) return [];
    const noted = upcast(header.kind, body, UPCASTERS);
    const { event } = (noted.body ?? {}) as { readonly event?: InterviewEvent };
    return noted.kind !== interviewNoted.kind || event === undefined ? [] : [{ event, at: header.at }];
  });
