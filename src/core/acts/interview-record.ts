import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord, QuestionPut } from "#core/model/interview.ts";

/** The record of a candidate about whom nothing was noted yet. */
export const blankRecord = (candidate: CandidateId): InterviewRecord => ({
  candidate,
  status: "invited",
  statusReason: "",
  day: null,
  mode: "room",
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
      return { ...record, mode: event.mode };
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
  const open = record.presence.findLast((each) => each.person === event.person && each.to === null);
  if (event.type === "came-in") {
    if (open !== undefined) return record;
    return { ...record, presence: [...record.presence, { person: event.person, from: event.at, to: null }] };
  }
  return { ...record, presence: record.presence.map((each) => (each === open ? { ...each, to: event.at } : each)) };
}

function withQuestion(record: InterviewRecord, event: EventOf<"put" | "put-again" | "not-yet">): InterviewRecord {
  const before = record.put.find((each) => each.question === event.question);
  const others = record.put.filter((each) => each !== before);
  if (event.type === "not-yet") return { ...record, put: others };
  return { ...record, put: [...others, questionPut(event, before)] };
}

function questionPut(event: EventOf<"put" | "put-again">, before: QuestionPut | undefined): QuestionPut {
  if (event.type === "put") {
    return { question: event.question, state: event.state, words: event.words, at: event.at, times: 1 };
  }
  const first = before ?? { question: event.question, state: "as-written" as const, words: "", at: event.at, times: 0 };
  return { ...first, words: event.words === "" ? first.words : event.words, times: first.times + 1 };
}

function withInterruption(record: InterviewRecord, event: EventOf<"interrupted" | "resumed">): InterviewRecord {
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

function withClock(record: InterviewRecord, event: EventOf<"clock-started" | "clock-stopped">): InterviewRecord {
  const open = record.clock.findLast((each) => each.to === null);
  if (event.type === "clock-started") {
    return open === undefined ? { ...record, clock: [...record.clock, { from: event.at, to: null }] } : record;
  }
  return { ...record, clock: record.clock.map((each) => (each === open ? { ...each, to: event.at } : each)) };
}
