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

/**
 * Which part of the interview: 1, and one more each time it goes on on another day. Times of day are compared within
 * one part only.
 */
export type PartNumber = number;

/** A time of day in one part of the interview. */
export interface Moment {
  readonly at: TimeText;
  readonly part: PartNumber;
}

export interface Presence {
  readonly person: PersonId;
  readonly from: TimeText;
  readonly to: TimeText | null;
  readonly part: PartNumber;
}

export type PutState = "as-written" | "other-words" | "not-put";

/** When a question was put, and by whom; null where the record does not say. */
export interface PutMoment extends Moment {
  readonly by: PersonId | null;
}

/** A question put again: the words say why, or which were used. */
export interface PutAgain extends PutMoment {
  readonly words: string;
}

/** How a question was put. A question put again adds to `times` and to `again`. */
export interface QuestionPut extends PutMoment {
  readonly question: QuestionId;
  readonly state: PutState;
  /** The words used instead, or why it was not put; empty for "as written". */
  readonly words: string;
  /** When it was put again, in order: who was not present before may have heard it then. */
  readonly again: readonly PutAgain[];
  readonly times: number;
}

/** A probe of the sheet that was used. */
export interface ProbeUsed extends Moment {
  readonly question: QuestionId;
  readonly probe: string;
}

/** What was asked although it is not on the sheet: a follow-up to a question, or, with null, something else. */
export interface AskedBesides extends PutMoment {
  readonly question: QuestionId | null;
  readonly words: string;
}

export interface Interruption {
  readonly from: TimeText;
  readonly to: TimeText | null;
  readonly words: string;
  readonly part: PartNumber;
}

/** "documents" is of records from before evidence of education and of experience were ticked apart. */
export type ChecklistItem =
  | "identity"
  | "education"
  | "experience"
  | "documents"
  | "opening"
  | "availability"
  | "closing";

/** A tick of the checklist; for availability the words say from when. */
export interface Checked extends Moment {
  readonly words: string;
}

/** A question answered yes or no, the same for all candidates. */
export interface YesNoQuestion {
  readonly id: string;
  readonly text: string;
}

/** What a candidate answered; with words only, neither yes nor no. */
export interface Answered extends Moment {
  readonly answer: "yes" | "no" | null;
  readonly words: string;
}

/**
 * The clock of an interview: running stretches, ends null while running. Seconds since the epoch of this device;
 * `offset` is that device's distance from UTC in minutes, so that they can be told as times of day.
 */
export interface ClockStretch {
  readonly from: number;
  readonly to: number | null;
  readonly offset: number;
  readonly part: PartNumber;
}

/**
 * One thing the recorder noted during an interview. A slip is put right by noting it again: "came-in" of someone who
 * is in changes when they came, "went-out" of someone who is out changes when they went; in and out in the same
 * minute is nothing, and out and in again in the same minute is no absence. The clock likewise, in the same second.
 */
export type InterviewEvent =
  | { readonly type: "status"; readonly status: CandidateStatus; readonly reason: string }
  | { readonly type: "mode"; readonly mode: "room" | "video" }
  | ({ readonly type: "came-in"; readonly person: PersonId } & Moment)
  | ({ readonly type: "went-out"; readonly person: PersonId } & Moment)
  | ({
      readonly type: "put";
      readonly question: QuestionId;
      readonly state: PutState;
      readonly words: string;
    } & PutMoment)
  | ({ readonly type: "put-again"; readonly question: QuestionId; readonly words: string } & PutMoment)
  | { readonly type: "not-yet"; readonly question: QuestionId }
  | ({ readonly type: "probed"; readonly used: boolean } & ProbeUsed)
  | ({ readonly type: "asked-besides" } & AskedBesides)
  /** Puts what was asked besides at this place of the list right; without words it is taken away. */
  | ({ readonly type: "besides-changed"; readonly index: number } & AskedBesides)
  | ({ readonly type: "interrupted" } & Interruption)
  /** Puts the interruption at this place of the list right; without words it is taken away. */
  | {
      readonly type: "interruption-changed";
      readonly index: number;
      readonly from: TimeText;
      readonly to: TimeText | null;
      readonly words: string;
    }
  | { readonly type: "resumed"; readonly at: TimeText }
  | {
      readonly type: "checked";
      readonly item: ChecklistItem;
      readonly at: TimeText | null;
      readonly part: PartNumber;
      readonly words: string;
    }
  /** Without an answer and without words it is taken away. */
  | ({ readonly type: "answered"; readonly question: string } & Answered)
  | { readonly type: "clock-started"; readonly at: number }
  | { readonly type: "clock-stopped"; readonly at: number }
  | { readonly type: "adjusted"; readonly minutes: number }
  /** The part ends at this time, with everybody out, and the interview goes on on another day. */
  | { readonly type: "continued"; readonly day: string; readonly at: TimeText }
  /** Takes the last "continued" back, as long as nothing was noted of the new part. */
  | { readonly type: "not-continued" };

/** What the recorder's notes on one candidate add up to. */
export interface InterviewRecord {
  readonly candidate: CandidateId;
  readonly status: CandidateStatus;
  readonly statusReason: string;
  /** Day of the first event after "confirmed", by the recorder's laptop; null where nothing is noted. */
  readonly day: string | null;
  /** The days on which it went on: the first is that of part 2. */
  readonly continuedOn: readonly string[];
  readonly mode: "room" | "video";
  /** Whether the recorder noted the mode; until then the schedule's holds. */
  readonly modeNoted: boolean;
  readonly presence: readonly Presence[];
  readonly put: readonly QuestionPut[];
  readonly probes: readonly ProbeUsed[];
  readonly besides: readonly AskedBesides[];
  readonly interruptions: readonly Interruption[];
  readonly checklist: { readonly [K in ChecklistItem]?: Checked };
  /** By the identifier of the question that is answered yes or no. */
  readonly answers: { readonly [question: string]: Answered };
  readonly clock: readonly ClockStretch[];
  /** Planned minutes where they differ from the sheet's; the reason is not stored here. Read it with `recordOf`. */
  readonly adjustedMinutes: number | null;
}
