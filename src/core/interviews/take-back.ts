import { addEvent, currentPart, isAhead, isPartBlank } from "#core/acts/interview-record.ts";
import type { QuestionId } from "#core/model/ids.ts";
import type {
  InterviewEvent,
  InterviewRecord,
  Interruption,
  PartNumber,
  Presence,
  TimeText,
} from "#core/model/interview.ts";

type EventOf<T extends InterviewEvent["type"]> = Extract<InterviewEvent, { type: T }>;

/**
 * What to note so that the record is again as it was before these events: for a slip of the hand. The acts of both
 * stay. `planned` are the sheet's minutes.
 */
export function takeBack(
  record: InterviewRecord,
  events: readonly InterviewEvent[],
  planned: number,
): readonly InterviewEvent[] {
  let before = record;
  const back: InterviewEvent[] = [];
  for (const event of events) {
    back.unshift(...takeBackOne(before, event, planned));
    before = addEvent(before, event, record.day ?? "");
  }
  return back;
}

function takeBackOne(
  record: InterviewRecord,
  event: InterviewEvent,
  planned: number,
): readonly InterviewEvent[] {
  if (isAhead(record, event)) return [];
  switch (event.type) {
    case "status":
      return [{ type: "status", status: record.status, reason: record.statusReason }];
    case "mode":
      return [{ type: "mode", mode: record.mode }];
    case "adjusted":
      return [{ type: "adjusted", minutes: record.adjustedMinutes ?? planned }];
    case "came-in":
    case "went-out":
      return takeBackPresence(record, event);
    case "put":
    case "put-again":
    case "not-yet":
      return asPutBefore(record, event.question);
    case "probed":
      return [takeBackProbe(record, event)];
    case "asked-besides":
      return [{ ...event, type: "besides-changed", index: record.besides.length, words: "" }];
    case "besides-changed":
      return takeBackBesides(record, event);
    case "interrupted":
      return [changeOf(record.interruptions.length, { ...event, words: "" })];
    case "interruption-changed":
      return takeBackChange(record, event);
    case "resumed": {
      const part = currentPart(record);
      const index = record.interruptions.findLastIndex((each) => each.to === null && each.part === part);
      const open = record.interruptions[index];
      return open === undefined ? [] : [changeOf(index, open)];
    }
    case "checked": {
      const before = record.checklist[event.item] ?? { at: null, part: event.part, words: "" };
      return [{ type: "checked", item: event.item, ...before }];
    }
    case "answered": {
      const before = record.answers[event.question] ?? { ...event, answer: null, words: "" };
      return [{ ...event, ...before, type: "answered" }];
    }
    case "clock-started":
      return runs(record) ? [] : [{ type: "clock-stopped", at: event.at }];
    case "clock-stopped":
      return runs(record) ? [{ type: "clock-started", at: event.at }] : [];
    case "continued":
      return takeBackContinued(record, event.at);
    case "not-continued":
      return continuedAgain(record);
  }
}

const runs = (record: InterviewRecord): boolean => record.clock.some((stretch) => stretch.to === null);

function takeBackPresence(
  record: InterviewRecord,
  { type, person, at, part }: Extract<InterviewEvent, { type: "came-in" | "went-out" }>,
): readonly InterviewEvent[] {
  const last = record.presence.findLast((each) => each.person === person && each.part === part) ?? null;
  const cameIn = (time: string): InterviewEvent => ({ type: "came-in", person, at: time, part });
  const wentOut = (time: string): InterviewEvent => ({ type: "went-out", person, at: time, part });
  if (type === "came-in") return last !== null && last.to === null ? [cameIn(last.from)] : [wentOut(at)];
  if (last === null || last.from > at) return [];
  if (last.from < at) return [last.to === null ? cameIn(at) : wentOut(last.to)];
  return last.to === null ? [cameIn(last.from)] : [cameIn(last.from), wentOut(last.to)];
}

function asPutBefore(record: InterviewRecord, question: QuestionId): readonly InterviewEvent[] {
  const before = record.put.find((each) => each.question === question);
  if (before === undefined) return [{ type: "not-yet", question }];
  const { state, words, at, part, by, again } = before;
  return [
    { type: "not-yet", question },
    { type: "put", question, state, words, at, part, by },
    ...again.map((each): InterviewEvent => ({ type: "put-again", question, ...each })),
  ];
}

function takeBackProbe(record: InterviewRecord, event: EventOf<"probed">): InterviewEvent {
  const before = record.probes.find((each) => each.question === event.question && each.probe === event.probe);
  return { ...event, ...before, used: before !== undefined };
}

function takeBackBesides(
  record: InterviewRecord,
  event: EventOf<"besides-changed">,
): readonly InterviewEvent[] {
  const before = record.besides[event.index];
  if (before === undefined) return [];
  if (event.words === "") return [{ type: "asked-besides", ...before }];
  return [{ type: "besides-changed", index: event.index, ...before }];
}

function takeBackChange(
  record: InterviewRecord,
  event: EventOf<"interruption-changed">,
): readonly InterviewEvent[] {
  const before = record.interruptions[event.index];
  if (before === undefined) return [];
  return event.words === "" ? [{ type: "interrupted", ...before }] : [changeOf(event.index, before)];
}

const changeOf = (index: number, { from, to, words }: Omit<Interruption, "part">): InterviewEvent => ({
  type: "interruption-changed",
  index,
  from,
  to,
  words,
});

function takeBackContinued(record: InterviewRecord, at: TimeText): readonly InterviewEvent[] {
  return runs(record) ? [] : [{ type: "not-continued" }, ...reopening(record, currentPart(record), at)];
}

function continuedAgain(record: InterviewRecord): readonly InterviewEvent[] {
  const part = currentPart(record);
  const day = record.continuedOn.at(-1);
  if (day === undefined || !isPartBlank(record, part)) return [];
  const at = "00:00";
  return [{ type: "continued", day, at }, ...reopening(record, part - 1, at)];
}

/** Whoever is in when a part ends at this time is in again, and what has not ended then goes on. */
function reopening(record: InterviewRecord, part: PartNumber, at: TimeText): readonly InterviewEvent[] {
  const isOpen = (each: Presence | Interruption): boolean => each.to === null && each.part === part;
  return [
    ...record.presence.filter(isOpen).map(({ person, from }): InterviewEvent => {
      return { type: "came-in", person, at: from > at ? from : at, part };
    }),
    ...record.interruptions.flatMap((each, index) => (isOpen(each) ? [changeOf(index, each)] : [])),
  ];
}
