import type { CandidateId } from "#core/model/ids.ts";
import type { Schedule } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import { adjustedAsBefore, adjustTime } from "#core/people/adjust-time.ts";
import { changesOf, setSchedule, type TimesPlan } from "#core/people/plan-times.ts";
import { ok } from "#core/shared/result.ts";
import { candidatesChange, type Change } from "#features/people/changes.ts";

/** Gives a candidate's interview its own length, or the sheet's again. */
export const adjustChange = (
  selection: Selection,
  candidate: CandidateId,
  minutes: number | null,
  reason: string,
): Change => ({
  steps: [adjustTime(candidate, minutes, reason)],
  back: () => [adjustedAsBefore(selection, candidate)],
});

/** Sets breaks and gap. */
export const scheduleChange = (selection: Selection, schedule: Schedule): Change => ({
  steps: [ok(setSchedule(schedule))],
  back: () => [ok(setSchedule(selection.schedule))],
});

/** Everything a plan sets, as one step. */
export function planChange(selection: Selection, plan: TimesPlan): Change {
  const [times, schedule] = [
    candidatesChange(selection, changesOf(plan)),
    scheduleChange(selection, plan.schedule),
  ];
  return {
    steps: [...times.steps, ...schedule.steps],
    back: (later) => [...times.back(later), ...schedule.back(later)],
  };
}
