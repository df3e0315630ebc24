import type { CandidateId, PersonId } from "#core/model/ids.ts";

export type PersonRole =
  | "chair"
  | "acting-chair"
  | "member"
  | "recorder"
  | "observer"
  | "interpreter"
  | "technician";

/** Someone who takes part: scores (chair, acting chair, member) or is present. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  readonly role: PersonRole;
  readonly scoresOn: "screen" | "paper";
  /** Withdrawn from the panel: kept in the record, out of every list of who scores next. */
  readonly withdrawn: boolean;
  /** Day of the last training for panel members, "2025-02-10"; null where none was noted. */
  readonly trained: string | null;
}

export interface Candidate {
  readonly id: CandidateId;
  readonly code: string;
  /** Empty where the panel works with codes only. */
  readonly name: string;
  /** Day of the interview, "2025-02-18"; null while not fixed. */
  readonly day: string | null;
  /** Start, "09:30"; null while not fixed. */
  readonly time: string | null;
  /** The room, or the name of the video link; empty while not fixed. */
  readonly place: string;
  readonly mode: "room" | "video";
  readonly removed: boolean;
}

export type DeclarationAnswer = "none" | "knows" | "conflict";

/** A member's declaration about one candidate, with what was decided of it. */
export interface Declaration {
  readonly member: PersonId;
  readonly candidate: CandidateId;
  readonly answer: DeclarationAnswer;
  /** In the member's words; empty for "none". */
  readonly words: string;
  /** Who decided what follows: the chair, or for the chair a named authority. Empty for "none". */
  readonly decidedBy: string;
  readonly decision: string;
  /** Recused: out of that candidate's figures everywhere. */
  readonly recused: boolean;
  readonly how: "by-member" | "at-the-table" | "on-paper";
}
