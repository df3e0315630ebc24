import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Points } from "#core/shared/points.ts";

/** How a criterion ended: agreed by the panel, by the rule fixed beforehand, or unresolved. All are lawful. */
export type Outcome = "agreed" | "by-rule" | "unresolved";

/** The panel's score on one criterion, a record of its own. First scores stay as they were. */
export interface AgreedScore {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  /** Null where unresolved, or where no member scored it. By the rule "mean" it may lie between scale points. */
  readonly points: Points | null;
  readonly reason: string;
  readonly at: string;
}

/** A member's words, printed unchanged. */
export interface Dissent {
  readonly id: string;
  readonly criterion: CriterionId | null;
  readonly member: PersonId;
  /** The score the member keeps; null if the dissent is not about a score. */
  readonly points: Points | null;
  readonly words: string;
  readonly atTheTable: boolean;
}

/** A score a member changed after unsealing: it stands beside the first one and never replaces it. */
export interface RevisedScore {
  readonly member: PersonId;
  readonly criterion: CriterionId;
  readonly points: Points;
  readonly reason: string;
  readonly atTheTable: boolean;
}

export type SignatureHow = "here" | "on-paper" | "by-message" | "refused" | "not-reachable";

/** A person confirms that a record is accurate, or the record says why not. */
export interface Signature {
  readonly person: PersonId;
  readonly how: SignatureHow;
  /** Reason for refused or not reachable, where the message is filed, or empty. */
  readonly words: string;
  readonly day: string;
  /** Hash of what was signed: the deliberation of the candidate, or the order of merit. */
  readonly what: string;
  readonly at: string;
}

/** Everything the panel did about one candidate after unsealing. */
export interface Deliberation {
  readonly candidate: CandidateId;
  readonly unsealedAt: string;
  readonly presentChair: PersonId;
  readonly agreed: readonly AgreedScore[];
  readonly dissents: readonly Dissent[];
  readonly revised: readonly RevisedScore[];
  /** The panel's written summary for the report; empty while not written. */
  readonly summary: string;
  readonly closedAt: string | null;
  readonly signatures: readonly Signature[];
}

export type RecommendationKind = "recommended" | "reserve" | "not-recommended";

/** What the panel proposes for one candidate. `reserve` counts from 1 in the order of merit. */
export interface Recommendation {
  readonly candidate: CandidateId;
  readonly kind: RecommendationKind;
  readonly reason: string;
}

/** The panel's order of merit with its reasons. */
export interface OrderOfMerit {
  readonly recommendations: readonly Recommendation[];
  /** Reasons demanded by a tie, a group or a reversed order, by the code of the demand. */
  readonly reasons: readonly { readonly demand: string; readonly words: string }[];
  /** Last day on which the reserve list may be used; null if none. */
  readonly reserveUntil: string | null;
  readonly at: string;
  readonly signatures: readonly Signature[];
}
