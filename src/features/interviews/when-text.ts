import type { InterviewRecord, Moment } from "#core/model/interview.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { shortDay } from "#words/format.ts";

/** A time of day, its day before it where the interview went on on another day. */
export function whenText(record: InterviewRecord, { at, part }: Moment): string {
  const day = dayOfPart(record, part);
  return day === null ? at : `${shortDay(day)} ${at}`;
}
