import type { InterviewEvent, InterviewRecord, Presence, TimeText } from "#core/model/interview.ts";

/** A person's last stretch in the room; null if they were never in. */
export const lastStretch = (record: InterviewRecord, person: string): Presence | null =>
  record.presence.findLast((each) => each.person === person) ?? null;

/** Whether a person is in the room now. */
export const isIn = (record: InterviewRecord, person: string): boolean => {
  const last = lastStretch(record, person);
  return last !== null && last.to === null;
};

/** Whether anything of the interview itself was noted: somebody is in, the clock runs or ran, a question was put. */
export const hasBegun = (record: InterviewRecord): boolean =>
  record.presence.length > 0 || record.put.length > 0 || record.clock.length > 0;

/** What to note so that a person's last stretch has other times. Times are in order; `to` null is still in. */
export function stretchChange(
  last: Presence,
  from: TimeText,
  to: TimeText | null,
): readonly InterviewEvent[] {
  const { person } = last;
  const reopened: readonly InterviewEvent[] =
    last.to === null ? [] : [{ type: "came-in", person, at: last.to }];
  const begun: readonly InterviewEvent[] = from === last.from ? [] : [{ type: "came-in", person, at: from }];
  if (to === last.to && begun.length === 0) return [];
  return [...reopened, ...begun, ...(to === null ? [] : [{ type: "went-out" as const, person, at: to }])];
}

/** What to note so that a person's last stretch is gone: they were not in the room. */
export function stretchGone(last: Presence): readonly InterviewEvent[] {
  const { person } = last;
  const reopened: readonly InterviewEvent[] =
    last.to === null ? [] : [{ type: "came-in", person, at: last.to }];
  return [...reopened, { type: "went-out", person, at: last.from }];
}
