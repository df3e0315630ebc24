import { addEvent, blankRecord, currentPart } from "#core/acts/interview-record.ts";
import type { Folded } from "#core/acts/fold.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord, Interruption } from "#core/model/interview.ts";
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
  return [{ type: "not-continued" }, ...cameIn, ...goingOn(record, before)];
}

/** Interruptions that had not ended by then go on. Two may be alike in all but that: the place in the list tells them apart. */
function goingOn(record: InterviewRecord, before: InterviewRecord): readonly InterviewEvent[] {
  const part = currentPart(before);
  return record.interruptions.flatMap((each, index): readonly InterviewEvent[] => {
    const { from, to, words } = each;
    const isAlike = (one: Interruption | undefined): boolean =>
      one?.part === each.part && one.from === from && one.words === words;
    const there = before.interruptions[index];
    const was = isAlike(there) ? [there] : before.interruptions.filter(isAlike);
    const wasOpen = was.some((one) => one?.to === null && one.part === part);
    return wasOpen && to !== null ? [{ type: "interruption-changed", index, from, to: null, words }] : [];
  });
}
