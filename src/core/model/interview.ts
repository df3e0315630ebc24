import type { CandidateId, PersonId, QuestionId } from "#core/model/ids.ts";

export type CandidateStatus =
  | "invited"
  | "confirmed"
  | "attended"
  | "withdrew"
  | "did-not-appear"
  | "postponed"
  | "set-aside";

/** Statuses that take a candidate out of every count. */
export const OUT_OF_COUNTS: readonly CandidateStatus[] = [
  "withdrew",
  "did-not-appear",
  "postponed",
  "set-aside",
];

/** Local time of day on the recorder's laptop, "13:29". */
export type TimeText = string;

export interface Presence {
  readonly person: PersonId;
  readonly from: TimeText;
  readonly to: TimeText | null;
}

export type PutState = "as-written" | "other-words" | "not-put";

/** How a question was put. A question put again adds to `times` and to `again`. */
export interface QuestionPut {
  readonly question: QuestionId;
  readonly state: PutState;
  /** The words used instead, or why it was not put; empty for "as written". */
  readonly words: string;
  readonly at: TimeText;
  /** When it was put again, in order: who was not present before may have heard it then. */
  readonly again: readonly TimeText[];
  readonly times: number;
}

export interface Interruption {
  readonly from: TimeText;
  readonly to: TimeText | null;
  readonly words: string;
}

export type ChecklistItem = "identity" | "documents" | "opening" | "availability" | "closing";

/** The clock of an interview: running stretches, ends null while running. Seconds since the epoch of this device. */
export interface ClockStretch {
  readonly from: number;
  readonly to: number | null;
}

/**
 * One thing the recorder noted during an interview. A slip is put right by noting it again: "came-in" of someone who
 * is in changes when they came, "went-out" of someone who is out changes when they went; in and out in the same
 * minute is nothing, and out and in again in the same minute is no absence. The clock likewise, in the same second.
 */
export type InterviewEvent =
  | { readonly type: "status"; readonly status: CandidateStatus; readonly reason: string }
  | { readonly type: "mode"; readonly mode: "room" | "video" }
  | { readonly type: "came-in"; readonly person: PersonId; readonly at: TimeText }
  | { readonly type: "went-out"; readonly person: PersonId; readonly at: TimeText }
  | {
      readonly type: "put";
      readonly question: QuestionId;
      readonly state: PutState;
      readonly words: string;
      readonly at: TimeText;
    }
  | {
      readonly type: "put-again";
      readonly question: QuestionId;
      readonly words: string;
      readonly at: TimeText;
    }
  | { readonly type: "not-yet"; readonly question: QuestionId }
  | {
      readonly type: "interrupted";
      readonly from: TimeText;
      readonly to: TimeText | null;
      readonly words: string;
    }
  /** Puts the interruption at this place of the list right; without words it is taken away. */
  | {
      readonly type: "interruption-changed";
      readonly index: number;
      readonly from: TimeText;
      readonly to: TimeText | null;
      readonly words: string;
    }
  | { readonly type: "resumed"; readonly at: TimeText }
  | { readonly type: "checked"; readonly item: ChecklistItem; readonly at: TimeText | null }
  | { readonly type: "clock-started"; readonly at: number }
  | { readonly type: "clock-stopped"; readonly at: number }
  | { readonly type: "adjusted"; readonly minutes: number };

/** What the recorder's notes on one candidate add up to. */
export interface InterviewRecord {
  readonly candidate: CandidateId;
  readonly status: CandidateStatus;
  readonly statusReason: string;
  /** Day of the first event after "confirmed", by the recorder's laptop; null before. */
  readonly day: string | null;
  readonly mode: "room" | "video";
  /** Whether the recorder noted the mode; until then the schedule's holds. */
  readonly modeNoted: boolean;
  readonly presence: readonly Presence[];
  readonly put: readonly QuestionPut[];
  readonly interruptions: readonly Interruption[];
  readonly checklist: { readonly [K in ChecklistItem]?: TimeText };
  readonly clock: readonly ClockStretch[];
  /** Planned minutes where they differ from the sheet's; the reason is not stored here. Read it with `recordOf`. */
  readonly adjustedMinutes: number | null;
}
