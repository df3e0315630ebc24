import { addEvent } from "#core/acts/interview-record.ts";
import type { QuestionId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";
import { lastStretch } from "#core/interviews/presence.ts";

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
    case "interrupted":
      return [{ ...event, type: "interruption-changed", index: record.interruptions.length, words: "" }];
    case "interruption-changed":
      return takeBackChange(record, event);
    case "resumed": {
      const index = record.interruptions.findLastIndex((each) => each.to === null);
      const open = record.interruptions[index];
      return open === undefined ? [] : [{ type: "interruption-changed", index, ...open }];
    }
    case "checked":
      return [{ type: "checked", item: event.item, at: record.checklist[event.item] ?? null }];
    case "clock-started":
      return runs(record) ? [] : [{ type: "clock-stopped", at: event.at }];
    case "clock-stopped":
      return runs(record) ? [{ type: "clock-started", at: event.at }] : [];
  }
}

const runs = (record: InterviewRecord): boolean => record.clock.some((stretch) => stretch.to === null);

function takeBackPresence(
  record: InterviewRecord,
  { type, person, at }: Extract<InterviewEvent, { type: "came-in" | "went-out" }>,
): readonly InterviewEvent[] {
  const last = lastStretch(record, person);
  const cameIn = (time: string): InterviewEvent => ({ type: "came-in", person, at: time });
  const wentOut = (time: string): InterviewEvent => ({ type: "went-out", person, at: time });
  if (type === "came-in") return last !== null && last.to === null ? [cameIn(last.from)] : [wentOut(at)];
  if (last === null || last.from > at) return [];
  if (last.from < at) return [last.to === null ? cameIn(at) : wentOut(last.to)];
  return last.to === null ? [cameIn(last.from)] : [cameIn(last.from), wentOut(last.to)];
}

function asPutBefore(record: InterviewRecord, question: QuestionId): readonly InterviewEvent[] {
  const before = record.put.find((each) => each.question === question);
  if (before === undefined) return [{ type: "not-yet", question }];
  const { state, words, at, again } = before;
  return [
    { type: "not-yet", question },
    { type: "put", question, state, words, at },
    ...again.map((time): InterviewEvent => ({ type: "put-again", question, words: "", at: time })),
  ];
}

function takeBackChange(
  record: InterviewRecord,
  event: Extract<InterviewEvent, { type: "interruption-changed" }>,
): readonly InterviewEvent[] {
  const before = record.interruptions[event.index];
  if (before === undefined) return [];
  if (event.words === "") return [{ type: "interrupted", ...before }];
  return [{ type: "interruption-changed", index: event.index, ...before }];
}
