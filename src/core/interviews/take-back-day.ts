import { addEvent, blankRecord, currentPart } from "#core/acts/interview-record.ts";
import type { Folded } from "#core/acts/fold.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";
import { notedEvents } from "#core/interviews/noted-events.ts";

/** The record as it was just before the interview last went on on another day; null where it does not. */
export function beforeLastDay(
  { inOrder, notCounted }: Pick<Folded, "inOrder" | "notCounted">,
  candidate: CandidateId,
): InterviewRecord | null {
  const off = new Set(notCounted.map(({ act }) => act));
  const counted = inOrder.filter((act) => !off.has(act));
  const before: InterviewRecord[] = [];
  let record = blankRecord(candidate);
  for (const { event, at } of notedEvents(counted, candidate)) {
    const next = addEvent(record, event, at);
    if (next.continuedOn.length > record.continuedOn.length) before.push(record);
    if (next.continuedOn.length < record.continuedOn.length) before.pop();
    record = next;
  }
  return before.at(-1) ?? null;
}

/**
 * What to note so that the interview does not go on on another day after all: whoever was in when the part ended is in
 * again, and an interruption of then goes on. What was put right since stays as it is, and so does the clock: it may
 * have been stopped for hours. `before` is the record as it was when the part had not ended.
 */
export function takeBackDay(record: InterviewRecord, before: InterviewRecord): readonly InterviewEvent[] {
  const part = currentPart(before);
  const cameIn = before.presence
    .filter((each) => each.to === null && each.part === part)
    .flatMap(({ person, from }): readonly InterviewEvent[] => {
      const last = record.presence.findLast((each) => each.person === person && each.part === part);
      const end = last?.from === from ? last.to : null;
      return end === null ? [] : [{ type: "came-in", person, at: end, part }];
    });
  const goOn = record.interruptions.flatMap(({ from, to, words }, index): readonly InterviewEvent[] => {
    const wasOpen = before.interruptions.some(
      (each) => each.to === null && each.part === part && each.from === from && each.words === words,
    );
    return wasOpen && to !== null ? [{ type: "interruption-changed", index, from, to: null, words }] : [];
  });
  return [{ type: "not-continued" }, ...cameIn, ...goOn];
}
