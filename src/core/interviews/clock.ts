import type { ClockStretch, InterviewRecord } from "#core/model/interview.ts";

/** Whole seconds that an interview's clock has run, `now` in seconds since the epoch. Never negative. */
export const runSeconds = (record: InterviewRecord, now: number): number =>
  record.clock.reduce((sum, stretch) => sum + secondsOf(stretch, now), 0);

/** Whether the clock runs. */
export const clockRuns = (record: InterviewRecord): boolean =>
  record.clock.some((stretch) => stretch.to === null);

// A laptop's clock may be set back in the middle of an interview: a stretch then counts as nothing.
const secondsOf = (stretch: ClockStretch, now: number): number =>
  Math.max(0, (stretch.to ?? now) - stretch.from);

/** What the clock shows: the time run, or past the plan what it is over, "+01:12". */
export function clockFace(seconds: number, plannedMinutes: number): string {
  const over = seconds - plannedMinutes * 60;
  return over > 0 ? `+${clockText(over)}` : clockText(seconds);
}

/** Minutes and seconds, "41:12", and from an hour on "75:00": minutes are what is planned. */
export const clockText = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
};
