import { currentPart } from "#core/acts/interview-record.ts";
import type { InterviewEvent, InterviewRecord, TimeText } from "#core/model/interview.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { timeOfDay } from "#core/interviews/quorum.ts";

const MINUTE = 60;

/**
 * What to note so that the interview goes on on another day: a running clock stops when the part ended, at the latest
 * `now`, in seconds since the epoch.
 */
export function goesOn(
  record: InterviewRecord,
  day: string,
  at: TimeText,
  now: number,
): readonly InterviewEvent[] {
  return [...stops(record, at, now), { type: "continued", day, at }];
}

/** Noted the next morning, the end of the part is hours ago; noted at once, its minute is still running. */
function stops(record: InterviewRecord, at: TimeText, now: number): readonly InterviewEvent[] {
  const last = record.clock.at(-1);
  if (last === undefined || !clockRuns(record)) return [];
  const minutes = minutesOf(at) - minutesOf(timeOfDay(last.from, last.offset));
  const wholeMinute = last.from - (last.from % MINUTE) + (minutes + 1) * MINUTE - 1;
  return [{ type: "clock-stopped", at: Math.max(last.from, Math.min(now, wholeMinute)) }];
}

const minutesOf = (time: TimeText): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Interruptions of the part that runs now that have not ended. */
const openNow = (record: InterviewRecord): number =>
  record.interruptions.filter((each) => each.to === null && each.part === currentPart(record)).length;

/** Whether an interruption of the part that runs now has not ended. */
export const isInterrupted = (record: InterviewRecord): boolean => openNow(record) > 0;

/**
 * What to note when an interruption is over: the clock, which it had stopped, goes on, unless another one that was
 * noted before it has not ended.
 */
export function interruptionOver(
  record: InterviewRecord,
  at: TimeText,
  now: number,
): readonly InterviewEvent[] {
  const part = currentPart(record);
  const ran = record.clock.some((each) => each.part === part);
  const starts = ran && !clockRuns(record) && openNow(record) === 1;
  return [{ type: "resumed", at }, ...(starts ? [{ type: "clock-started" as const, at: now }] : [])];
}

/** What to note when the clock starts: the interview goes on with it, so that no interruption does. */
export const clockStarts = (
  record: InterviewRecord,
  at: TimeText,
  now: number,
): readonly InterviewEvent[] => [
  ...Array.from({ length: openNow(record) }, (): InterviewEvent => ({ type: "resumed", at })),
  { type: "clock-started", at: now },
];
