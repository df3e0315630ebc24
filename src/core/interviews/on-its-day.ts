import { currentPart, isPartBlank } from "#core/acts/interview-record.ts";
import type { InterviewEvent, InterviewRecord, PartNumber, TimeText } from "#core/model/interview.ts";
import { daysOf, lastDayOf, latestNoted } from "#core/interviews/parts.ts";
import { hasBegun, isIn } from "#core/interviews/presence.ts";

/**
 * The part in which things are noted on this day: one more where an interview that was postponed after it began goes on
 * on a later day, for times of day are compared within one part only.
 */
export const partOn = (record: InterviewRecord, today: string): PartNumber =>
  currentPart(record) + (goesOnLater(record, today) ? 1 : 0);

/**
 * What to note so that these events stand on the day on which they are noted: before the first of a postponed interview
 * that goes on, that it does; before the first of a part that was expected later, that it is held today.
 */
export function onItsDay(
  record: InterviewRecord,
  events: readonly InterviewEvent[],
  today: string,
): readonly InterviewEvent[] {
  const part = partOn(record, today);
  if (!events.some((event) => happensNow(event, part)))
    return events.map((event) => back(record, event, part));
  const held: InterviewEvent = { type: "continued", day: today, at: latestNoted(record) ?? "00:00" };
  if (goesOnLater(record, today)) return [held, ...events];
  return isHeldEarlier(record, today) ? [{ type: "not-continued" }, held, ...events] : events;
}

/**
 * What ends with an interview that is postponed: nobody stays in the room, and no interruption goes on. Noted on a later
 * day than the interview, that was when the last thing of it was noted.
 */
export function postponing(record: InterviewRecord, now: TimeText, today: string): readonly InterviewEvent[] {
  const part = currentPart(record);
  const isLater = (lastDayOf(record) ?? today) < today;
  const at = isLater ? (latestNoted(record) ?? now) : now;
  const people = [...new Set(record.presence.map(({ person }) => person))];
  return [
    ...people
      .filter((person) => isIn(record, person))
      .map((person): InterviewEvent => ({ type: "went-out", person, at, part })),
    ...record.interruptions
      .filter((each) => each.to === null && each.part === part)
      .map((): InterviewEvent => ({ type: "resumed", at })),
  ];
}

function goesOnLater(record: InterviewRecord, today: string): boolean {
  const last = lastDayOf(record);
  if (record.status !== "postponed" || last === null || last >= today || !hasBegun(record)) return false;
  return !isPartBlank(record, currentPart(record));
}

/** A part of which nothing is noted, on a day that is still to come. */
function isHeldEarlier(record: InterviewRecord, today: string): boolean {
  const [before, planned] = daysOf(record).slice(-2);
  return (
    before !== undefined &&
    planned !== undefined &&
    before < today &&
    today < planned &&
    isPartBlank(record, currentPart(record))
  );
}

const HAPPENS: ReadonlySet<InterviewEvent["type"]> = new Set([
  "came-in",
  "put",
  "put-again",
  "probed",
  "asked-besides",
  "interrupted",
  "checked",
  "answered",
]);

/** Whether this happens in that part, and does not put right or take away what was noted. */
function happensNow(event: InterviewEvent, part: PartNumber): boolean {
  if (event.type === "clock-started") return true;
  return HAPPENS.has(event.type) && "part" in event && event.part === part && !takesAway(event);
}

const takesAway = (event: InterviewEvent): boolean =>
  (event.type === "checked" && event.at === null) ||
  (event.type === "probed" && !event.used) ||
  (event.type === "answered" && event.answer === null && event.words === "");

/** What is taken away before a further part has begun is taken away from the one that is noted. */
const back = (record: InterviewRecord, event: InterviewEvent, part: PartNumber): InterviewEvent =>
  "part" in event && event.part === part ? { ...event, part: Math.min(part, currentPart(record)) } : event;
