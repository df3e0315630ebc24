import type { CandidateId } from "#core/model/ids.ts";
import type {
  InterviewEvent,
  InterviewRecord,
  Presence,
  QuestionPut,
  TimeText,
} from "#core/model/interview.ts";

/** The record of a candidate about whom nothing was noted yet. */
export const blankRecord = (candidate: CandidateId): InterviewRecord => ({
  candidate,
  status: "invited",
  statusReason: "",
  day: null,
  mode: "room",
  modeNoted: false,
  presence: [],
  put: [],
  interruptions: [],
  checklist: {},
  clock: [],
  adjustedMinutes: null,
});

/** The record after one more event. `at` is the act's clock text: its day dates the interview. */
export function addEvent(record: InterviewRecord, event: InterviewEvent, at: string): InterviewRecord {
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
    case "interrupted":
    case "interruption-changed":
    case "resumed":
      return withInterruption(dated, event);
    case "checked":
      return withCheck(dated, event);
    case "clock-started":
    case "clock-stopped":
      return withClock(dated, event);
  }
}

type EventOf<T extends InterviewEvent["type"]> = Extract<InterviewEvent, { type: T }>;

function withPresence(record: InterviewRecord, event: EventOf<"came-in" | "went-out">): InterviewRecord {
  const last = record.presence.findLast((each) => each.person === event.person);
  if (event.type === "came-in" && (last === undefined || (last.to !== null && last.to !== event.at))) {
    return { ...record, presence: [...record.presence, { person: event.person, from: event.at, to: null }] };
  }
  if (last === undefined) return record;
  const changed = event.type === "came-in" ? cameInAgain(last, event.at) : wentOut(last, event.at);
  return { ...record, presence: record.presence.flatMap((each) => (each === last ? changed : [each])) };
}

/** In while in: another beginning; in the minute of going out: never gone. */
const cameInAgain = (last: Presence, at: TimeText): readonly Presence[] =>
  last.to === null ? [{ ...last, from: at }] : [{ ...last, to: null }];

/** Out: the end of the stretch, whether it had one or not; in the minute of coming in: never been in. */
function wentOut(last: Presence, at: TimeText): readonly Presence[] {
  if (last.from === at) return [];
  return last.from > at ? [last] : [{ ...last, to: at }];
}

function withQuestion(
  record: InterviewRecord,
  event: EventOf<"put" | "put-again" | "not-yet">,
): InterviewRecord {
  const before = record.put.find((each) => each.question === event.question);
  const others = record.put.filter((each) => each !== before);
  if (event.type === "not-yet") return { ...record, put: others };
  return { ...record, put: [...others, questionPut(event, before)] };
}

function questionPut(event: EventOf<"put" | "put-again">, before: QuestionPut | undefined): QuestionPut {
  const heard = before?.state === "not-put" ? undefined : before;
  if (event.type === "put") {
    const { question, state, words, at } = event;
    const again = state === "not-put" ? [] : (heard?.again ?? []);
    return { question, state, words, at, again, times: 1 + again.length };
  }
  if (heard === undefined) {
    return {
      question: event.question,
      state: "as-written",
      words: event.words,
      at: event.at,
      again: [],
      times: 1,
    };
  }
  const again = [...heard.again, event.at];
  return { ...heard, words: event.words === "" ? heard.words : event.words, again, times: 1 + again.length };
}

function withInterruption(
  record: InterviewRecord,
  event: EventOf<"interrupted" | "interruption-changed" | "resumed">,
): InterviewRecord {
  if (event.type === "interruption-changed") {
    const { index, from, to, words } = event;
    const changed = record.interruptions.map((each, at) => (at === index ? { from, to, words } : each));
    return { ...record, interruptions: changed.filter((each) => each.words !== "") };
  }
  if (event.type === "interrupted") {
    const { from, to, words } = event;
    return { ...record, interruptions: [...record.interruptions, { from, to, words }] };
  }
  const open = record.interruptions.findLast((each) => each.to === null);
  return {
    ...record,
    interruptions: record.interruptions.map((each) => (each === open ? { ...each, to: event.at } : each)),
  };
}

function withCheck(record: InterviewRecord, event: EventOf<"checked">): InterviewRecord {
  const { [event.item]: _before, ...others } = record.checklist;
  return { ...record, checklist: event.at === null ? others : { ...others, [event.item]: event.at } };
}

/** A start in the second of a stop, or a stop in the second of a start, takes it back. */
function withClock(
  record: InterviewRecord,
  event: EventOf<"clock-started" | "clock-stopped">,
): InterviewRecord {
  const last = record.clock.at(-1);
  const before = record.clock.slice(0, -1);
  const runs = last !== undefined && last.to === null;
  if (event.type === "clock-started") {
    if (runs) return record;
    const goesOn = last !== undefined && last.to === event.at;
    return {
      ...record,
      clock: goesOn ? [...before, { ...last, to: null }] : [...record.clock, { from: event.at, to: null }],
    };
  }
  if (!runs) return record;
  return { ...record, clock: last.from === event.at ? before : [...before, { ...last, to: event.at }] };
}
