import { withBesides, withProbe, withQuestion } from "#core/acts/interview-questions.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord, Moment, PartNumber, Presence } from "#core/model/interview.ts";

/** The record of a candidate about whom nothing was noted yet. */
export const blankRecord = (candidate: CandidateId): InterviewRecord => ({
  candidate,
  status: "invited",
  statusReason: "",
  day: null,
  continuedOn: [],
  mode: "room",
  modeNoted: false,
  presence: [],
  put: [],
  probes: [],
  besides: [],
  interruptions: [],
  checklist: {},
  answers: {},
  clock: [],
  adjustedMinutes: null,
});

/** The part of the interview that things are noted in now. */
export const currentPart = (record: InterviewRecord): PartNumber => 1 + record.continuedOn.length;

/** Whether an event speaks of a part of the interview that has not begun: nothing can have happened in it. */
export const isAhead = (record: InterviewRecord, event: InterviewEvent): boolean =>
  "part" in event && event.part > currentPart(record);

/**
 * The record after one more event. `at` is the act's clock text: its day dates the interview. Where nothing is left of
 * what was noted, as after a trial that was undone, nothing dates it.
 */
export function addEvent(record: InterviewRecord, event: InterviewEvent, at: string): InterviewRecord {
  if (isAhead(record, event)) return record;
  const after = noted(record, event, at);
  if (after.day === null || after.put.length > 0 || after.continuedOn.length > 0) return after;
  return isPartBlank(after, 1) ? { ...after, day: null } : after;
}

function noted(record: InterviewRecord, event: InterviewEvent, at: string): InterviewRecord {
  const dated = event.type === "status" || record.day !== null ? record : { ...record, day: at.slice(0, 10) };
  switch (event.type) {
    case "status":
      return { ...dated, status: event.status, statusReason: event.reason };
    case "mode":
      return { ...record, mode: event.mode, modeNoted: true };
    case "adjusted":
      return { ...record, adjustedMinutes: event.minutes };
    case "came-in":
    case "went-out":
      return withPresence(dated, event);
    case "put":
    case "put-again":
    case "not-yet":
      return withQuestion(dated, event);
    case "probed":
      return withProbe(dated, event);
    case "asked-besides":
    case "besides-changed":
      return withBesides(dated, event);
    case "interrupted":
    case "interruption-changed":
    case "resumed":
      return withInterruption(dated, event);
    case "checked":
      return withCheck(dated, event);
    case "answered":
      return withAnswer(dated, event);
    case "clock-started":
    case "clock-stopped":
      return withClock(dated, event, at);
    case "continued":
      return continued(dated, event);
    case "not-continued":
      return notContinued(record);
  }
}

type EventOf<T extends InterviewEvent["type"]> = Extract<InterviewEvent, { type: T }>;

function withPresence(record: InterviewRecord, event: EventOf<"came-in" | "went-out">): InterviewRecord {
  const { person, part } = event;
  const last = record.presence.findLast((each) => each.person === person && each.part === part);
  if (event.type === "came-in" && (last === undefined || (last.to !== null && last.to !== event.at))) {
    return { ...record, presence: [...record.presence, { person, from: event.at, to: null, part }] };
  }
  if (last === undefined) return record;
  const changed = event.type === "came-in" ? cameInAgain(last, event) : wentOut(last, event);
  return { ...record, presence: record.presence.flatMap((each) => (each === last ? changed : [each])) };
}

/** In while in: another beginning; in the minute of going out: never gone. */
const cameInAgain = (last: Presence, { at }: Moment): readonly Presence[] =>
  last.to === null ? [{ ...last, from: at }] : [{ ...last, to: null }];

/** Out: the end of the stretch, whether it had one or not; in the minute of coming in: never been in. */
function wentOut(last: Presence, { at }: Moment): readonly Presence[] {
  if (last.from === at) return [];
  return last.from > at ? [last] : [{ ...last, to: at }];
}

function withInterruption(
  record: InterviewRecord,
  event: EventOf<"interrupted" | "interruption-changed" | "resumed">,
): InterviewRecord {
  if (event.type === "interruption-changed") {
    const { index, from, to, words } = event;
    const changed = record.interruptions.map((each, at) =>
      at === index ? { ...each, from, to, words } : each,
    );
    return { ...record, interruptions: changed.filter((each) => each.words !== "") };
  }
  if (event.type === "interrupted") {
    const { from, to, words, part } = event;
    return { ...record, interruptions: [...record.interruptions, { from, to, words, part }] };
  }
  const part = currentPart(record);
  const open = record.interruptions.findLast((each) => each.to === null && each.part === part);
  return {
    ...record,
    interruptions: record.interruptions.map((each) => (each === open ? { ...each, to: event.at } : each)),
  };
}

function withCheck(record: InterviewRecord, event: EventOf<"checked">): InterviewRecord {
  const { item, at, part, words } = event;
  const { [item]: _before, ...others } = record.checklist;
  return { ...record, checklist: at === null ? others : { ...others, [item]: { at, part, words } } };
}

function withAnswer(record: InterviewRecord, event: EventOf<"answered">): InterviewRecord {
  const { question, answer, words, at, part } = event;
  const { [question]: _before, ...others } = record.answers;
  const isGone = answer === null && words === "";
  return { ...record, answers: isGone ? others : { ...others, [question]: { answer, words, at, part } } };
}

/** A start in the second of a stop, or a stop in the second of a start, takes it back. */
function withClock(
  record: InterviewRecord,
  event: EventOf<"clock-started" | "clock-stopped">,
  stamp: string,
): InterviewRecord {
  const last = record.clock.at(-1);
  const before = record.clock.slice(0, -1);
  const runs = last !== undefined && last.to === null;
  if (event.type === "clock-started") {
    if (runs) return record;
    const part = currentPart(record);
    const goesOn = last !== undefined && last.to === event.at && last.part === part;
    const begun = { from: event.at, to: null, offset: offsetOf(stamp), part };
    return { ...record, clock: goesOn ? [...before, { ...last, to: null }] : [...record.clock, begun] };
  }
  if (!runs) return record;
  return { ...record, clock: last.from === event.at ? before : [...before, { ...last, to: event.at }] };
}

/** Minutes east of UTC of a stamp, "2025-02-18T09:30:00+01:00"; nothing where it names none. */
function offsetOf(stamp: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(stamp) ?? [];
  const distance = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -distance : distance;
}

/** Ends the part: nobody stays in and no interruption goes on over night. A clock that runs is stopped before. */
function continued(record: InterviewRecord, { day, at }: EventOf<"continued">): InterviewRecord {
  const part = currentPart(record);
  if (record.clock.some((each) => each.to === null)) return record;
  const ended = <T extends { readonly from: string; readonly to: string | null; readonly part: number }>(
    each: T,
  ): T => (each.part === part && each.to === null ? { ...each, to: each.from > at ? each.from : at } : each);
  return {
    ...record,
    continuedOn: [...record.continuedOn, day],
    presence: record.presence.map(ended),
    interruptions: record.interruptions.map(ended),
  };
}

const notContinued = (record: InterviewRecord): InterviewRecord =>
  record.continuedOn.length === 0 || !isPartBlank(record, currentPart(record))
    ? record
    : { ...record, continuedOn: record.continuedOn.slice(0, -1) };

/** Whether nothing was noted in a part of the interview. */
export const isPartBlank = (record: InterviewRecord, part: PartNumber): boolean =>
  ![
    ...record.presence,
    ...record.put.flatMap((each) => [each, ...each.again]),
    ...record.probes,
    ...record.besides,
    ...record.interruptions,
    ...Object.values(record.checklist),
    ...Object.values(record.answers),
    ...record.clock,
  ].some((each) => each.part === part);
