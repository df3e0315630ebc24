import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Points } from "#core/shared/points.ts";

/** The closed list of why a criterion was not assessed. Asked and nothing shown is the lowest point, not this. */
export const NOT_ASSESSED_REASONS = ["not-put", "not-present", "recused", "technical-failure"] as const;

export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

/** A score as given. "Not yet" is the absence of a score (null), never a score. */
export type Score =
  | { readonly is: "points"; readonly points: Points }
  | { readonly is: "not-assessed"; readonly reason: NotAssessedReason };

export type Star = "S" | "T" | "A" | "R";

/** One paragraph of evidence: what the candidate said or did. */
export interface EvidenceNote {
  readonly id: string;
  readonly text: string;
  readonly star: Star | null;
  /** Speaks for (+) or against (-) the required level. */
  readonly sign: "+" | "-" | null;
  /** Further criteria it counts for. */
  readonly alsoFor: readonly CriterionId[];
  /** The indicator of its criterion that it is pinned to, counted from 0; null where it is to none. */
  readonly indicator: number | null;
}

/** Whether a score was given on screen or typed from paper. */
export type ScoreSource = "screen" | "paper";

/** A member's private work on one criterion of one candidate, before hand-in. */
export interface ScoreDraft {
  readonly score: Score | null;
  readonly notes: readonly EvidenceNote[];
  /** Probes the member ticked for own use. */
  readonly ticked: readonly string[];
  readonly source: ScoreSource;
}

export type Verdict = "recommended" | "not-recommended";

/** One criterion in a handed-in scoresheet. */
export interface SheetScore {
  readonly criterion: CriterionId;
  readonly score: Score;
  readonly notes: readonly EvidenceNote[];
  readonly source: ScoreSource;
}

/** How a scoresheet came from paper: who typed it, who read it back. */
export interface TypedFromPaper {
  readonly typedBy: string;
  readonly confirmedBy: string;
  readonly afterUnsealing: boolean;
}

/** One member's scores and evidence for one candidate, as handed in. Its bytes are what is sealed. */
export interface Scoresheet {
  readonly member: PersonId;
  readonly candidate: CandidateId;
  readonly sheetVersion: number;
  readonly scores: readonly SheetScore[];
  readonly verdict: Verdict | null;
  readonly paper: TypedFromPaper | null;
}
