import type { Candidate } from "#core/model/people.ts";
import type { Break } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import { isAdjusted, minutesFor } from "#core/people/adjust-time.ts";
import { countingCandidates } from "#core/people/who-scores.ts";

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

/** What stands in the list of a day, in the order of time: interviews, and the breaks between them. */
export type DayEntry =
  | { readonly is: "candidate"; readonly candidate: Candidate }
  | { readonly is: "break"; readonly pause: Break };

/** A day's interviews with its breaks put where they come; a break at the start of an interview stands before it. */
export function entriesOf({ day, candidates }: DayList, breaks: readonly Break[]): readonly DayEntry[] {
  const waiting = breaks.filter((each) => each.day === day).sort((a, b) => lastIfNull(a.from, b.from));
  const entries: DayEntry[] = [];
  for (const candidate of candidates) {
    while (waiting[0] !== undefined && (candidate.time === null || waiting[0].from <= candidate.time))
      entries.push({ is: "break", pause: waiting.shift() as Break });
    entries.push({ is: "candidate", candidate });
  }
  return [...entries, ...waiting.map((pause): DayEntry => ({ is: "break", pause }))];
}

/** The room of all of a day's interviews but those by video; null where they differ, or have none. */
export function placeOfDay({ candidates }: DayList): string | null {
  const rooms = new Set(candidates.filter(({ mode }) => mode === "room").map(({ place }) => place));
  const [room] = rooms;
  return rooms.size === 1 && room !== undefined && room !== "" ? room : null;
}

/** Minutes from midnight of "09:30". */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** An interview in its place in a day, in minutes from midnight; one that runs past midnight ends after 1,440. */
export interface Slot {
  readonly candidate: Candidate;
  readonly day: string;
  readonly start: number;
  readonly end: number;
  readonly adjusted: boolean;
}

/** The interviews of all who count and have a day and a time, in order. `planned` are the sheet's minutes. */
export const slotsOf = (selection: Selection, planned: number): readonly Slot[] =>
  byDay(countingCandidates(selection)).flatMap(({ day, candidates }) =>
    candidates.flatMap((candidate) => {
      if (day === null || candidate.time === null) return [];
      const start = minutesOf(candidate.time);
      const end = start + minutesFor(selection, candidate.id, planned);
      return [{ candidate, day, start, end, adjusted: isAdjusted(selection, candidate.id, planned) }];
    }),
  );

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

export function shortestGap(selection: Selection, planned: number): Gap | null {
  const slots = slotsOf(selection, planned);
  const gaps = slots.flatMap((other, index): readonly Gap[] => {
    const one = slots[index - 1];
    if (one === undefined || one.day !== other.day) return [];
    return [{ one: one.candidate, other: other.candidate, minutes: other.start - one.end }];
  });
  return gaps.reduce<Gap | null>(
    (least, gap) => (least === null || gap.minutes < least.minutes ? gap : least),
    null,
  );
}

/** Listed candidates in the order of their interviews. */
export const interviewOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  byDay(candidates).flatMap((day) => day.candidates);
