import type { Candidate } from "#core/model/people.ts";
import type { Break } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import { minutesOf, slotsOf, type Slot } from "#core/people/schedule.ts";

/** Something about the times that a person should look at. Nothing is ever blocked by it. */
export type TimeWarning =
  | { readonly code: "overlap"; readonly one: Candidate; readonly other: Candidate }
  | { readonly code: "same-room"; readonly one: Candidate; readonly other: Candidate; readonly place: string }
  | { readonly code: "in-break"; readonly one: Candidate; readonly pause: Break }
  | { readonly code: "past-midnight"; readonly one: Candidate }
  | {
      readonly code: "short-time";
      readonly one: Candidate;
      readonly minutes: number;
      readonly planned: number;
    }
  | {
      readonly code: "short-gap";
      readonly one: Candidate;
      readonly other: Candidate;
      readonly minutes: number;
      readonly planned: number;
    };

const MIDNIGHT = 24 * 60;

const GRAVEST_FIRST: readonly TimeWarning["code"][] = [
  "same-room",
  "overlap",
  "past-midnight",
  "in-break",
  "short-time",
  "short-gap",
];

/** What is odd about the times, the gravest first. `planned` are the sheet's minutes. */
export function timeWarnings(selection: Selection, planned: number): readonly TimeWarning[] {
  const slots = slotsOf(selection, planned);
  const warnings = slots.flatMap((slot, index) => [
    ...alone(slot, selection.schedule.breaks, planned),
    ...withLater(slot, slots.slice(index + 1), selection.schedule.gapMinutes),
  ]);
  return warnings.sort((a, b) => GRAVEST_FIRST.indexOf(a.code) - GRAVEST_FIRST.indexOf(b.code));
}

/** The gravest warning that speaks of a candidate; null where none does. */
export const warningAbout = (warnings: readonly TimeWarning[], candidate: string): TimeWarning | null =>
  warnings.find((each) => each.one.id === candidate || ("other" in each && each.other.id === candidate)) ??
  null;

function alone(slot: Slot, breaks: readonly Break[], planned: number): readonly TimeWarning[] {
  const one = slot.candidate;
  const minutes = slot.end - slot.start;
  const pause = breaks.find((each) => each.day === slot.day && meets(slot, each));
  return [
    ...(slot.end > MIDNIGHT ? [{ code: "past-midnight", one } as const] : []),
    ...(pause === undefined ? [] : [{ code: "in-break", one, pause } as const]),
    ...(minutes < planned ? [{ code: "short-time", one, minutes, planned } as const] : []),
  ];
}

function meets(slot: Slot, pause: Break): boolean {
  const from = minutesOf(pause.from);
  return slot.start < from + pause.minutes && from < slot.end;
}

/** `later` begin at the same time or after it, the next one first. */
function withLater(slot: Slot, later: readonly Slot[], gapMinutes: number): readonly TimeWarning[] {
  const one = slot.candidate;
  const sameDay = later.filter((each) => each.day === slot.day);
  const overlaps = sameDay
    .filter((each) => each.start < slot.end)
    .map(({ candidate: other }): TimeWarning =>
      isSameRoom(one, other)
        ? { code: "same-room", one, other, place: one.place }
        : { code: "overlap", one, other },
    );
  const next = sameDay[0];
  if (next === undefined || overlaps.length > 0 || next.start - slot.end >= gapMinutes) return overlaps;
  const minutes = next.start - slot.end;
  return [{ code: "short-gap", one, other: next.candidate, minutes, planned: gapMinutes }];
}

const isSameRoom = (one: Candidate, other: Candidate): boolean =>
  one.mode === "room" &&
  other.mode === "room" &&
  one.place !== "" &&
  one.place.toLowerCase() === other.place.toLowerCase();
