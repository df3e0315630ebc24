import type { Candidate } from "#core/model/people.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import type { Selection } from "#core/model/selection.ts";

/** Candidates of one day, in the order of their times; `day` null for those without one. */
export interface DayList {
  readonly day: string | null;
  readonly candidates: readonly Candidate[];
}

/** Candidates by day and time; within the same time, and without one, in the order of the list. */
export function byDay(candidates: readonly Candidate[]): readonly DayList[] {
  const days = [...new Set(candidates.map((each) => each.day))].sort(lastIfNull);
  return days.map((day) => ({
    day,
    candidates: candidates.filter((each) => each.day === day).sort((a, b) => lastIfNull(a.time, b.time)),
  }));
}

/** Days and times as texts in order, what is not fixed yet at the end. */
function lastIfNull(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return other === null || (one !== null && one < other) ? -1 : 1;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time of day some minutes later; past midnight it goes on from 00:00. */
export function timeAfter(time: string, minutes: number): string {
  const total = (minutesOf(time) + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** The shortest time between the end of one interview and the start of the next on the same day. */
export interface Gap {
  readonly minutes: number;
  readonly one: Candidate;
  readonly other: Candidate;
}

export function shortestGap(selection: Selection, minutes: number): Gap | null {
  const gaps = byDay(countingCandidates(selection))
    .filter(({ day }) => day !== null)
    .flatMap(({ candidates }) => candidates.filter((each) => each.time !== null))
    .map((other, index, all): Gap | null => {
      const one = all[index - 1];
      if (one === undefined || one.day !== other.day) return null;
      return { one, other, minutes: minutesOf(other.time ?? "") - minutesOf(one.time ?? "") - minutes };
    })
    .filter((gap) => gap !== null);
  return gaps.reduce<Gap | null>(
    (least, gap) => (least === null || gap.minutes < least.minutes ? gap : least),
    null,
  );
}

/** Listed candidates in the order of their interviews. */
export const interviewOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  byDay(candidates).flatMap((day) => day.candidates);
