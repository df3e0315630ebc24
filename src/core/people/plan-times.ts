import { draftOf } from "#core/acts/kind.ts";
import { scheduleSet } from "#core/acts/kinds/schedule-set.ts";
import type { Draft } from "#core/model/act.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Break, Schedule } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import { minutesFor } from "#core/people/adjust-time.ts";
import { minutesOf, slotsOf, timeAfter } from "#core/people/schedule.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";

/** How the interviews are to be spread over the days. */
export interface TimesWish {
  readonly days: readonly string[];
  /** When the first interview of a day begins, and when the last one is over at the latest. */
  readonly first: string;
  readonly last: string;
  readonly gapMinutes: number;
  /** Every day. */
  readonly breaks: readonly Omit<Break, "day">[];
  /** Room for all who are not interviewed by video; empty leaves the rooms as they are. */
  readonly place: string;
}

export interface PlannedTime {
  readonly candidate: Candidate;
  /** As it would be after the plan: without a time where the days are full. */
  readonly becomes: Candidate;
  /** The plan leaves it as it is: the interview has begun or is over. */
  readonly stays: boolean;
}

export interface TimesPlan {
  /** All who count, in the order of the list. */
  readonly times: readonly PlannedTime[];
  readonly schedule: Schedule;
}

/** A stretch of a day that is taken, with the room that has to be left round it. */
interface Taken {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Times for all who count, in list order, each as long as the sheet's minutes or the candidate's own, round the breaks
 * and round interviews that have begun. Later ones never come before earlier ones.
 */
export function planTimes(selection: Selection, planned: number, wish: TimesWish): TimesPlan {
  const days = [...new Set(wish.days)].sort();
  const breaks = [
    ...selection.schedule.breaks.filter((each) => !days.includes(each.day)),
    ...days.flatMap((day) => wish.breaks.map((each) => ({ ...each, day }))),
  ];
  const taken = [...begunSlots(selection, planned, wish.gapMinutes), ...breaks.map(takenByBreak)];
  let [at, from] = [0, minutesOf(wish.first)];
  const times = countingCandidates(selection).map((candidate): PlannedTime => {
    if (hasBegun(selection, candidate)) return { candidate, becomes: candidate, stays: true };
    const minutes = minutesFor(selection, candidate.id, planned);
    for (let next = at; next < days.length; next += 1) {
      const day = days[next] as string;
      const start = freeFrom(next === at ? from : minutesOf(wish.first), minutes, day, taken);
      if (start + minutes > minutesOf(wish.last)) continue;
      [at, from] = [next, evenMinute(start + minutes + wish.gapMinutes)];
      const time = timeAfter("00:00", start);
      return { candidate, becomes: moved(candidate, day, time, wish.place), stays: false };
    }
    return { candidate, becomes: { ...candidate, day: null, time: null }, stays: false };
  });
  return { times, schedule: { breaks, gapMinutes: wish.gapMinutes } };
}

/** The candidates a plan changes, as they would be. */
export const changesOf = (plan: TimesPlan): readonly Candidate[] =>
  plan.times.flatMap(({ candidate, becomes }) => {
    const same =
      becomes.day === candidate.day && becomes.time === candidate.time && becomes.place === candidate.place;
    return same ? [] : [becomes];
  });

/** Those for whom the days have no room. */
export const withoutRoom = (plan: TimesPlan): readonly Candidate[] =>
  plan.times.flatMap(({ becomes, stays }) => (stays || becomes.time !== null ? [] : [becomes]));

/** Whether everything is already as the plan would make it. */
export function changesNothing({ schedule }: Selection, plan: TimesPlan): boolean {
  const key = (each: Schedule): string =>
    [
      ...each.breaks.map(({ day, from, minutes, words }) => [day, from, minutes, words].join("\n")).sort(),
      each.gapMinutes,
    ].join("\n\n");
  return changesOf(plan).length === 0 && key(schedule) === key(plan.schedule);
}

/** Sets breaks and gap. */
export const setSchedule = ({ breaks, gapMinutes }: Schedule): Draft =>
  draftOf(scheduleSet, "", {
    breaks: [...breaks]
      .map((each) => ({ ...each, words: enteringText(each.words).trim() }))
      .sort((a, b) => (`${a.day} ${a.from}` < `${b.day} ${b.from}` ? -1 : 1)),
    gapMinutes,
  });

/** What the form offers first: the days, breaks and gap there are, else a usual day. */
export function firstWish(selection: Selection, lunch: string): TimesWish {
  const counting = countingCandidates(selection);
  const days = [...new Set(counting.flatMap(({ day }) => (day === null ? [] : [day])))].sort();
  const { breaks, gapMinutes } = selection.schedule;
  const isPlanned = breaks.length > 0 || gapMinutes > 0;
  const daily = breaks.filter(
    (each, index) =>
      breaks.findIndex((other) => other.from === each.from && other.minutes === each.minutes) === index,
  );
  const starts = counting.flatMap(({ time }) => (time === null ? [] : [time])).sort();
  return {
    days,
    first: starts[0] ?? "09:30",
    last: "17:30",
    gapMinutes: isPlanned ? gapMinutes : 15,
    breaks: isPlanned
      ? daily.map(({ from, minutes, words }) => ({ from, minutes, words }))
      : [{ from: "12:30", minutes: 60, words: lunch }],
    place: "",
  };
}

/** The first minute from which nothing of the day is in the way. */
function freeFrom(start: number, minutes: number, day: string, taken: readonly Taken[]): number {
  const inTheWay = taken.find((each) => each.day === day && start < each.to && each.from < start + minutes);
  return inTheWay === undefined ? start : freeFrom(inTheWay.to, minutes, day, taken);
}

/** The next multiple of five: nobody is asked to come at 10:57. */
const evenMinute = (minute: number): number => Math.ceil(minute / 5) * 5;

const takenByBreak = ({ day, from, minutes }: Break): Taken => ({
  day,
  from: minutesOf(from),
  to: minutesOf(from) + minutes,
});

const begunSlots = (selection: Selection, planned: number, gap: number): readonly Taken[] =>
  slotsOf(selection, planned)
    .filter(({ candidate }) => hasBegun(selection, candidate))
    .map(({ day, start, end }) => ({ day, from: start - gap, to: evenMinute(end + gap) }));

function hasBegun(selection: Selection, { id }: Candidate): boolean {
  const record = selection.interviews[id];
  return (
    record !== undefined && (record.status === "attended" || record.put.length + record.clock.length > 0)
  );
}

const moved = (candidate: Candidate, day: string, time: string, place: string): Candidate => ({
  ...candidate,
  day,
  time,
  place: place !== "" && candidate.mode === "room" ? place : candidate.place,
});
