import { currentPart } from "#core/acts/interview-record.ts";
import type { PersonId, QuestionId } from "#core/model/ids.ts";
import {
  OUT_OF_COUNTS,
  type InterviewEvent,
  type InterviewRecord,
  type TimeText,
} from "#core/model/interview.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { isPut } from "#core/interviews/not-put.ts";
import { timeOfDay } from "#core/interviews/quorum.ts";

const MINUTE = 60;

/**
 * Whether anything more of an interview can be noted: of a candidate who is out of the counts, save one postponed, what
 * runs can only end.
 */
export const canGoOn = ({ status }: Pick<InterviewRecord, "status">): boolean =>
  !OUT_OF_COUNTS.includes(status) || status === "postponed";

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

/** What was noted of a part, and when. */
export type Held =
  | { readonly is: "question"; readonly question: QuestionId; readonly at: TimeText }
  | { readonly is: "came-in"; readonly person: PersonId; readonly at: TimeText }
  | { readonly is: "clock"; readonly at: TimeText };

/**
 * The last thing that was noted after this time in the part that runs now: a question put, somebody who came in, a start of
 * the clock. Null where there is none, and the part can have ended then. Were it to, time of the clock would be lost, or
 * people absent from what they heard.
 */
export function heldAfter(record: InterviewRecord, end: TimeText): Held | null {
  const part = currentPart(record);
  const ofPart = <T extends { readonly part: number }>(all: readonly T[]): readonly T[] =>
    all.filter((each) => each.part === part);
  const held: readonly Held[] = [
    ...record.put
      .filter(isPut)
      .flatMap((put) =>
        ofPart([put, ...put.again]).map(({ at }): Held => ({ is: "question", question: put.question, at })),
      ),
    ...ofPart(record.presence).map(({ person, from }): Held => ({ is: "came-in", person, at: from })),
    ...ofPart(record.clock).map(({ from, offset }): Held => ({ is: "clock", at: timeOfDay(from, offset) })),
  ];
  return held
    .filter(({ at }) => at > end)
    .reduce<Held | null>((last, each) => (last === null || each.at > last.at ? each : last), null);
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
 * noted before it has not ended, or the candidate is out.
 */
export function interruptionOver(
  record: InterviewRecord,
  at: TimeText,
  now: number,
): readonly InterviewEvent[] {
  const part = currentPart(record);
  const ran = record.clock.some((each) => each.part === part);
  const starts = ran && !clockRuns(record) && openNow(record) === 1 && canGoOn(record);
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
