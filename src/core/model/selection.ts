import type { Deliberation, OrderOfMerit } from "#core/model/consensus.ts";
import type { CandidateId, PersonId, SelectionId, WriterId } from "#core/model/ids.ts";
import type { InterviewRecord, YesNoQuestion } from "#core/model/interview.ts";
import type { Notice } from "#core/model/notice.ts";
import type { Candidate, Declaration, Person } from "#core/model/people.ts";
import type { Post } from "#core/model/post.ts";
import type { Adjustment, Schedule, WarmUp } from "#core/model/schedule.ts";
import type { Scoresheet, ScoreSource } from "#core/model/score.ts";
import type { LockedSheet, SheetApproval } from "#core/model/sheet.ts";
import type { Hash } from "#core/shared/hash.ts";

/** Someone who writes acts: one person on one device. */
export interface Writer {
  readonly id: WriterId;
  /** Desk writers write setup, interview record, unsealing, agreed scores; members their own sheets. */
  readonly role: "desk" | "member";
  readonly name: string;
  /** For a member: the person, once the desk has named this writer for them. */
  readonly person: PersonId | null;
}

/** A handed-in scoresheet with its seal. Readable to the panel only after unsealing: see core/collect. */
export interface SealedSheet {
  readonly seal: Hash;
  readonly at: string;
  readonly sheet: Scoresheet;
}

/** A scoresheet that was taken back before unsealing; the first seal stays in the record. */
export interface TakenBack {
  readonly member: PersonId;
  readonly candidate: CandidateId;
  readonly seal: Hash;
  readonly reason: string;
  /** How it had been handed in: on screen its member took it back, from paper the recorder. */
  readonly source: ScoreSource;
}

/** A paper scoresheet whose receipt the recorder noted: it counts as handed in, typed or not. */
export interface PaperReceived {
  readonly member: PersonId;
  readonly candidate: CandidateId;
  readonly at: string;
  /** Its member took back a sheet handed in on screen since: see `receiptOf` in core/scores. */
  readonly overtaken?: true;
}

/** A photo or scan of one page of a paper scoresheet: JPEG in base64, sides in pixels. */
export interface KeptPage {
  readonly id: string;
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly at: string;
}

export interface Sitting {
  readonly day: string;
  readonly from: string;
  readonly to: string | null;
  readonly present: readonly PersonId[];
}

/** A question answered yes or no; dropped once it is asked no more, though somebody answered it. */
export interface KnownYesNo extends YesNoQuestion {
  readonly dropped: boolean;
}

/** What is asked of printed documents in this selection. */
export interface DocumentSettings {
  /** Printed at the foot of every page exactly as typed; empty at first. */
  readonly marking: string;
  readonly names: "codes" | "codes-and-names";
}

/** The framework a selection began with. Whatever becomes of the library, the selection goes on with this one. */
export interface ChosenFramework {
  /** Empty where the selection goes by none. */
  readonly id: string;
  readonly version: string;
  /** The whole framework as canonical text where the organisation made it; null for one that is shipped. */
  readonly own: string | null;
}

/** What all counted acts add up to. Nothing here is stored; the acts are. */
export interface Selection {
  readonly id: SelectionId;
  readonly desk: WriterId | null;
  readonly writers: { readonly [writer: WriterId]: Writer };
  readonly notice: Notice | null;
  readonly post: Post | null;
  /** Null in selections from before frameworks could be chosen, and where none was. */
  readonly framework: ChosenFramework | null;
  readonly approval: SheetApproval | null;
  /** Locked sheets, version 1 first. The last one is in force. */
  readonly sheets: readonly LockedSheet[];
  readonly people: readonly Person[];
  readonly candidates: readonly Candidate[];
  readonly schedule: Schedule;
  readonly adjustments: { readonly [candidate: CandidateId]: Adjustment };
  /** Rounds before the interviews, oldest first. No figure of any candidate knows of them. */
  readonly warmUps: readonly WarmUp[];
  /** By `${member} ${candidate}`. */
  readonly declarations: { readonly [memberAndCandidate: string]: Declaration };
  /** Answered yes or no by every candidate, in the order of asking; dropped ones last. */
  readonly yesNoQuestions: readonly KnownYesNo[];
  readonly interviews: { readonly [candidate: CandidateId]: InterviewRecord };
  /** By `${member} ${candidate}`. */
  readonly sealed: { readonly [memberAndCandidate: string]: SealedSheet };
  readonly paper: { readonly [memberAndCandidate: string]: PaperReceived };
  /** Pictures of paper scoresheets, by `${member} ${candidate}`. */
  readonly pages: { readonly [memberAndCandidate: string]: readonly KeptPage[] };
  readonly takenBack: readonly TakenBack[];
  /** A candidate is unsealed exactly when it is here. */
  readonly deliberations: { readonly [candidate: CandidateId]: Deliberation };
  readonly sittings: readonly Sitting[];
  readonly orderOfMerit: OrderOfMerit | null;
  readonly documents: DocumentSettings;
  readonly pinResets: readonly { readonly member: PersonId; readonly at: string }[];
}

/** Key of the maps that hold something of one member about one candidate. */
export const pairKey = (member: PersonId, candidate: CandidateId): string => `${member} ${candidate}`;
