import { draftOf } from "#core/acts/kind.ts";
import { timeAdjusted } from "#core/acts/kinds/time-adjusted.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export interface AdjustRefusal {
  readonly code: "not-minutes";
}

const MOST_MINUTES = 600;

/** A candidate's own planned minutes; null where the sheet's hold. */
export const adjustedMinutes = (selection: Selection, candidate: CandidateId): number | null =>
  selection.interviews[candidate]?.adjustedMinutes ?? selection.adjustments[candidate]?.minutes ?? null;

/** How long a candidate's interview is planned to be, where the sheet plans `planned` minutes for everybody. */
export const minutesFor = (selection: Selection, candidate: CandidateId, planned: number): number =>
  adjustedMinutes(selection, candidate) ?? planned;

/** Whether a candidate's interview is planned to be longer or shorter than everybody's. */
export const isAdjusted = (selection: Selection, candidate: CandidateId, planned: number | null): boolean => {
  const minutes = adjustedMinutes(selection, candidate);
  return minutes !== null && minutes !== planned;
};

/** Gives a candidate's interview its own length, or with null the sheet's again. A reason may be given and is not asked for. */
export function adjustTime(
  candidate: CandidateId,
  minutes: number | null,
  reason: string,
): Result<Draft, AdjustRefusal> {
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES))
    return err({ code: "not-minutes" });
  return ok(draftOf(timeAdjusted, candidate, { candidate, minutes, reason: enteringText(reason).trim() }));
}

/** What brings a candidate's length and its reason back as they are in `before`. */
export const adjustedAsBefore = (before: Selection, candidate: CandidateId): Result<Draft, AdjustRefusal> =>
  adjustTime(candidate, adjustedMinutes(before, candidate), before.adjustments[candidate]?.reason ?? "");

/** The whole minutes of a typed text, "75"; null where it is none. */
export function typedMinutes(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
