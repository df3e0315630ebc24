import { dayOf, looksLikeMoment, timeOf } from "#core/people/pasted-dates.ts";
import type { Refusal } from "#features/people/refusal.ts";

/** Reads a typed day and hands it on; empty takes the day away. */
export function savedDay(
  typed: string,
  today: string,
  save: (change: { readonly day: string | null }) => Refusal | null,
): Refusal | null {
  const text = typed.trim();
  if (text === "") return save({ day: null });
  const day = dayOf(text, { slashes: null, today });
  return day === null ? { code: looksLikeMoment(text) ? "day-unclear" : "no-day" } : save({ day });
}

/** Reads a typed time and hands it on; empty takes the time away. */
export function savedTime(
  typed: string,
  save: (change: { readonly time: string | null }) => Refusal | null,
): Refusal | null {
  if (typed.trim() === "") return save({ time: null });
  const time = timeOf(typed.trim());
  return time === null ? { code: "no-time" } : save({ time });
}
