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

/**
 * What to note so that a stretch in the room has other times. Times are in order and meet no other stretch; `to` null is
 * still in. Only a person's last stretch can be noted anew, so that later ones are taken away first and noted again.
 */
export function stretchChange(
  record: InterviewRecord,
  stretch: Presence,
  from: TimeText,
  to: TimeText | null,
): readonly InterviewEvent[] {
  if (from === stretch.from && to === stretch.to) return [];
  const changed = [
    ...reopened(stretch),
    ...(from === stretch.from ? [] : [cameIn(stretch, from)]),
    ...(to === null ? [] : [wentOut(stretch, to)]),
  ];
  return amongLater(record, stretch, changed);
}

/** What to note so that a stretch is gone: the person was not in the room. */
export const stretchGone = (record: InterviewRecord, stretch: Presence): readonly InterviewEvent[] =>
  amongLater(record, stretch, taken(stretch));

/** Another stretch of the same person and part that these times would run into; null where there is none. */
export function stretchMet(
  record: InterviewRecord,
  stretch: Presence,
  from: TimeText,
  to: TimeText | null,
): Presence | null {
  const meets = (each: Presence): boolean =>
    (to === null || each.from < to) && (each.to === null || from < each.to);
  return ofSame(record, stretch).find((each) => !isSame(each, stretch) && meets(each)) ?? null;
}

/** Whether a stretch is the person's last one of its part. */
export const isLastOfPart = (record: InterviewRecord, stretch: Presence): boolean =>
  laterThan(record, stretch).length === 0;

const ofSame = ({ presence }: InterviewRecord, { person, part }: Presence): readonly Presence[] =>
  presence.filter((each) => each.person === person && each.part === part);

const isSame = (a: Presence, b: Presence): boolean => a.from === b.from && a.to === b.to;

const laterThan = (record: InterviewRecord, stretch: Presence): readonly Presence[] => {
  const all = ofSame(record, stretch);
  return all.slice(all.findIndex((each) => isSame(each, stretch)) + 1);
};

function amongLater(
  record: InterviewRecord,
  stretch: Presence,
  events: readonly InterviewEvent[],
): readonly InterviewEvent[] {
  const later = laterThan(record, stretch);
  const again = later.flatMap((each) => [
    cameIn(each, each.from),
    ...(each.to === null ? [] : [wentOut(each, each.to)]),
  ]);
  return [...[...later].reverse().flatMap(taken), ...events, ...again];
}

const taken = (last: Presence): readonly InterviewEvent[] => [...reopened(last), wentOut(last, last.from)];

const reopened = (last: Presence): readonly InterviewEvent[] =>
  last.to === null ? [] : [cameIn(last, last.to)];

const cameIn = ({ person, part }: Presence, at: TimeText): InterviewEvent => {
  return { type: "came-in", person, at, part };
};

const wentOut = ({ person, part }: Presence, at: TimeText): InterviewEvent => {
  return { type: "went-out", person, at, part };
};
