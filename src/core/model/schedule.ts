import type { CriterionId, PersonId } from "#core/model/ids.ts";
import type { Points } from "#core/shared/points.ts";

/** A stretch of a day in which nobody is interviewed. */
export interface Break {
  readonly day: string;
  /** Start, "12:30". */
  readonly from: string;
  readonly minutes: number;
  /** "Lunch"; may be empty. */
  readonly words: string;
}

/** What the times of the interviews go round. */
export interface Schedule {
  readonly breaks: readonly Break[];
  /** Planned between the end of one interview and the start of the next; 0 where nothing was planned. */
  readonly gapMinutes: number;
}

/** One candidate's own length of interview. Why is for the recorder's eyes only. */
export interface Adjustment {
  /** Planned minutes of the whole interview in place of the sheet's; null where the sheet's hold again. */
  readonly minutes: number | null;
  readonly reason: string;
}

/** One round of scoring an invented answer, to find out how far apart the members read the scale. Counts nowhere. */
export interface WarmUp {
  readonly criterion: CriterionId;
  readonly answer: string;
  /** Null for a member who was not there. */
  readonly scores: readonly { readonly member: PersonId; readonly points: Points | null }[];
  readonly day: string;
}
