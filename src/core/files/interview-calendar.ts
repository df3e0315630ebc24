import { calendarText, type CalendarEvent, type CalendarIssue } from "#core/files/calendar-text.ts";
import type { Params } from "#core/model/finding.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { slotsOf, timeAfter, type Slot } from "#core/people/schedule.ts";

/** What a calendar file needs of the world. */
export interface CalendarWorld extends CalendarIssue {
  /** The sentence of a code with its parameters. */
  say(
    code: "ofPanel" | "forPost" | "interview" | "pause" | "video" | "videoAt" | "localTime" | "vacancy",
    params?: Params,
  ): string;
  /** The moment some minutes after a local day and time, UTC: "2025-02-18T08:30:00Z". */
  utcAfter(day: string, time: string, minutes: number): string;
}

/**
 * The interviews of all who count and have a day and a time, and the breaks of their days, for the members' calendars:
 * codes, or codes and names as the selection's documents have them; no reason, and nothing that marks an adjusted time.
 * Null without any interview.
 */
export function panelCalendar(selection: Selection, planned: number, world: CalendarWorld): string | null {
  const withNames = selection.documents.names === "codes-and-names";
  const slots = slotsOf(selection, planned);
  const interviews = slots.map((slot): CalendarEvent => {
    const { id, code, name } = slot.candidate;
    const candidate = withNames && name !== "" ? `${code} ${name}` : code;
    const summary = world.say("ofPanel", { candidate });
    return interviewEvent(selection, slot, { uid: `panel-${id}@panelkit`, summary }, world);
  });
  if (interviews.length === 0) return null;
  const breaks = breakEvents(selection, new Set(slots.map(({ day }) => day)), world);
  const events = [...interviews, ...breaks].sort((a, b) =>
    a.from === b.from ? 0 : a.from < b.from ? -1 : 1,
  );
  return calendarText(events, world);
}

/** A break has no name of its own: it is the first, second of its day, as they were noted. */
function breakEvents(
  selection: Selection,
  days: ReadonlySet<string>,
  world: CalendarWorld,
): readonly CalendarEvent[] {
  const { breaks } = selection.schedule;
  return [...days].flatMap((day) =>
    breaks
      .filter((each) => each.day === day)
      .map((each, index): CalendarEvent => ({
        uid: `panel-break-${selection.id}-${day}-${index + 1}@panelkit`,
        summary: each.words === "" ? world.say("pause") : each.words,
        ...timesOf(selection, day, each.from, each.minutes, world),
        location: "",
      })),
  );
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
  const event = interviewEvent(selection, slot, { uid: `candidate-${candidate}@panelkit`, summary }, world);
  return calendarText([event], world);
}

function interviewEvent(
  selection: Selection,
  slot: Slot,
  named: Pick<CalendarEvent, "uid" | "summary">,
  world: CalendarWorld,
): CalendarEvent {
  const { day, candidate, start, end } = slot;
  return {
    ...named,
    ...timesOf(selection, day, candidate.time ?? "", end - start, world),
    location: locationOf(candidate, world),
  };
}

/** From when to when, also in words: the panel's own clock time, whatever zone the reader is in. */
function timesOf(
  selection: Selection,
  day: string,
  from: string,
  minutes: number,
  world: CalendarWorld,
): Pick<CalendarEvent, "from" | "to" | "description"> {
  const reference = selection.post?.fields.reference?.value;
  const description = [
    world.say("localTime", { from, to: timeAfter(from, minutes) }),
    reference === undefined ? "" : world.say("vacancy", { reference }),
  ];
  return {
    from: world.utcAfter(day, from, 0),
    to: world.utcAfter(day, from, minutes),
    description: description.filter((each) => each !== "").join("\n"),
  };
}

function locationOf({ place, mode }: Slot["candidate"], world: CalendarWorld): string {
  if (mode === "room") return place;
  return place === "" ? world.say("video") : world.say("videoAt", { place });
}
