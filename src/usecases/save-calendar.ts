import { candidateCalendar, panelCalendar, type CalendarWorld } from "#core/files/interview-calendar.ts";
import { asciiName } from "#core/files/file-name.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { FileError } from "#core/ports.ts";
import { utf8 } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { isSound } from "#usecases/is-sound.ts";
import type { World } from "#usecases/world.ts";

const CALENDAR_TYPE = "text/calendar";

type Say = CalendarWorld["say"];

export type CalendarError =
  | { readonly code: "nothing"; readonly name: string }
  | (FileError & { readonly name: string });

/** Saves the interviews of the panel as one calendar file. Gives its name, or "cancelled". */
export function savePanelCalendar(
  world: World,
  selection: Selection,
  planned: number,
  say: Say,
): Promise<Result<string, CalendarError>> {
  const title = asciiName(selection.post?.fields.title?.value ?? "");
  const name = `${["Interviews", title].filter((each) => each !== "").join("_")}.ics`;
  return save(world, name, panelCalendar(selection, planned, calendarWorld(world, say)), "saveAs");
}

/** Saves one candidate's interview as a calendar file; one of several goes into the browser's folder for downloads. */
export function saveCandidateCalendar(
  world: World,
  selection: Selection,
  planned: number,
  candidate: Candidate,
  say: Say,
  how: "saveAs" | "download" = "saveAs",
): Promise<Result<string, CalendarError>> {
  const name = `${["Interview", asciiName(candidate.code)].filter((each) => each !== "").join("_")}.ics`;
  const text = candidateCalendar(selection, planned, candidate.id, calendarWorld(world, say));
  return save(world, name, text, how);
}

async function save(
  world: World,
  name: string,
  text: string | null,
  how: "saveAs" | "download",
): Promise<Result<string, CalendarError>> {
  if (text === null) return err({ code: "nothing", name });
  if (!(await isSound(world))) return ok("cancelled");
  const saved = await world.files[how](name, utf8(text), CALENDAR_TYPE);
  if (!saved.ok) return err({ ...saved.error, name });
  return ok(saved.value === "cancelled" ? "cancelled" : saved.value.name);
}

/** Every change of a record adds to its acts and none takes one away: their number tells its states apart. */
const calendarWorld = ({ clock, store }: World, say: Say): CalendarWorld => ({
  say,
  utcAfter: (day, time, minutes) => clock.utcAfter(day, time, minutes),
  stamp: clock.utcAfter(clock.today(), clock.timeOfDay(), 0),
  sequence: store.getState().open?.folded.inOrder.length ?? 0,
});
