import { calendarText, type CalendarEvent } from "#core/files/calendar-text.ts";
import type { Params } from "#core/model/finding.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { slotsOf, timeAfter, type Slot } from "#core/people/schedule.ts";

/** What a calendar file needs of the world. */
export interface CalendarWorld {
  /** The sentence of a code with its parameters. */
  say(
    code: "ofPanel" | "forPost" | "interview" | "video" | "videoAt" | "localTime" | "vacancy",
    params?: Params,
  ): string;
  /** The moment some minutes after a local day and time, UTC: "2025-02-18T08:30:00Z". */
  utcAfter(day: string, time: string, minutes: number): string;
  /** The moment of writing, UTC. */
  readonly stamp: string;
}

/**
 * The interviews of all who count and have a day and a time, for the members' calendars: codes, or codes and names as
 * the selection's documents have them; no reason, and nothing that marks an adjusted time. Null without any.
 */
export function panelCalendar(selection: Selection, planned: number, world: CalendarWorld): string | null {
  const withNames = selection.documents.names === "codes-and-names";
  const events = slotsOf(selection, planned).map((slot): CalendarEvent => {
    const { id, code, name } = slot.candidate;
    const candidate = withNames && name !== "" ? `${code} ${name}` : code;
    const summary = world.say("ofPanel", { candidate });
    return eventOf(selection, slot, { uid: `panel-${id}@panelkit`, summary }, world);
  });
  return events.length === 0 ? null : calendarText(events, world.stamp);
}

/** One candidate's own interview, to be sent to that candidate: nothing of anybody else. Null without a day and a time. */
export function candidateCalendar(
  selection: Selection,
  planned: number,
  candidate: CandidateId,
  world: CalendarWorld,
): string | null {
  const slot = slotsOf(selection, planned).find((each) => each.candidate.id === candidate);
  if (slot === undefined) return null;
  const post = selection.post?.fields.title?.value;
  const summary = post === undefined ? world.say("interview") : world.say("forPost", { post });
  const event = eventOf(selection, slot, { uid: `candidate-${candidate}@panelkit`, summary }, world);
  return calendarText([event], world.stamp);
}

function eventOf(
  selection: Selection,
  slot: Slot,
  named: Pick<CalendarEvent, "uid" | "summary">,
  world: CalendarWorld,
): CalendarEvent {
  const { day, candidate, start, end } = slot;
  const from = candidate.time ?? "";
  const minutes = end - start;
  const reference = selection.post?.fields.reference?.value;
  const description = [
    world.say("localTime", { from, to: timeAfter(from, minutes) }),
    reference === undefined ? "" : world.say("vacancy", { reference }),
  ];
  return {
    ...named,
    from: world.utcAfter(day, from, 0),
    to: world.utcAfter(day, from, minutes),
    description: description.filter((each) => each !== "").join("\n"),
    location: locationOf(candidate, world),
  };
}

function locationOf({ place, mode }: Slot["candidate"], world: CalendarWorld): string {
  if (mode === "room") return place;
  return place === "" ? world.say("video") : world.say("videoAt", { place });
}
