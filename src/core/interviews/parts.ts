import { currentPart } from "#core/acts/interview-record.ts";
import type { InterviewRecord, Moment, PartNumber, TimeText } from "#core/model/interview.ts";

/** The days on which an interview was held or goes on, the first first; empty before it began. */
export const daysOf = (record: InterviewRecord): readonly string[] =>
  record.day === null ? [] : [record.day, ...record.continuedOn];

/** The last day of an interview; null before it began. */
export const lastDayOf = (record: InterviewRecord): string | null => daysOf(record).at(-1) ?? null;

/** The day of one part; null where there is only one, and nothing needs telling apart. */
export const dayOfPart = (record: InterviewRecord, part: PartNumber): string | null =>
  record.continuedOn.length === 0 ? null : (daysOf(record)[part - 1] ?? null);

/** The latest time of day noted in the part that runs now; null where nothing was. */
export function latestNoted(record: InterviewRecord): TimeText | null {
  const part = currentPart(record);
  const moments: readonly Moment[] = [
    ...record.presence.map((each) => ({ at: each.to ?? each.from, part: each.part })),
    ...record.put.flatMap((each) => [each, ...each.again]),
    ...record.besides,
    ...record.interruptions.map((each) => ({ at: each.to ?? each.from, part: each.part })),
    ...Object.values(record.checklist),
    ...Object.values(record.answers),
  ];
  const times = moments.filter((each) => each.part === part).map((each) => each.at);
  return times.reduce<TimeText | null>((last, at) => (last === null || at > last ? at : last), null);
}
