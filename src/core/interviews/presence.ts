import { currentPart } from "#core/acts/interview-record.ts";
import type { InterviewEvent, InterviewRecord, Presence, TimeText } from "#core/model/interview.ts";

/** A person's last stretch in the room, in whichever part; null if they were never in. */
export const lastStretch = (record: InterviewRecord, person: string): Presence | null =>
  record.presence.findLast((each) => each.person === person) ?? null;

/** A person's last stretch in the part that runs now; null if they were not in yet. */
export const stretchNow = (record: InterviewRecord, person: string): Presence | null => {
  const part = currentPart(record);
  return record.presence.findLast((each) => each.person === person && each.part === part) ?? null;
};

/** Whether a person is in the room now. */
export const isIn = (record: InterviewRecord, person: string): boolean => {
  const last = stretchNow(record, person);
  return last !== null && last.to === null;
};

/** Whether anything of the interview itself was noted: somebody is in, the clock runs or ran, a question was put. */
export const hasBegun = (record: InterviewRecord): boolean =>
  record.presence.length > 0 || record.put.length > 0 || record.clock.length > 0;

/** What to note so that a person's last stretch of its part has other times. Times are in order; `to` null is still in. */
export function stretchChange(
  last: Presence,
  from: TimeText,
  to: TimeText | null,
): readonly InterviewEvent[] {
  if (from === last.from && to === last.to) return [];
  const { person, part } = last;
  const begun: readonly InterviewEvent[] =
    from === last.from ? [] : [{ type: "came-in", person, at: from, part }];
  return [...reopened(last), ...begun, ...(to === null ? [] : [wentOut(last, to)])];
}

/** What to note so that a person's last stretch of its part is gone: they were not in the room. */
export const stretchGone = (last: Presence): readonly InterviewEvent[] => [
  ...reopened(last),
  wentOut(last, last.from),
];

const reopened = ({ person, to, part }: Presence): readonly InterviewEvent[] =>
  to === null ? [] : [{ type: "came-in", person, at: to, part }];

const wentOut = ({ person, part }: Presence, at: TimeText): InterviewEvent => ({
  type: "went-out",
  person,
  at,
  part,
});
