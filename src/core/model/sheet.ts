import type { CriterionId, PersonId, QuestionId } from "#core/model/ids.ts";
import type { Scale } from "#core/model/scale.ts";
import type { SecondLanguage } from "#core/model/second-language.ts";
import type { Points } from "#core/shared/points.ts";

/** Where a criterion comes from in the post. */
export type CriterionOrigin =
  | { readonly from: "competency"; readonly postId: string }
  | { readonly from: "requirement"; readonly postId: string; readonly text: string }
  | { readonly from: "own" };

/** Whose words the indicators and anchors are: as shipped by us, of the organisation's own framework, or changed by this panel. */
export type TextStanding = "ours" | "organisation" | "panel";

/** One thing assessed at the interview. */
export interface Criterion {
  readonly id: CriterionId;
  readonly kind: "competency" | "knowledge";
  readonly name: string;
  /** The required level's label word for word; null where the notice gives none. */
  readonly requiredLevel: string | null;
  readonly origin: CriterionOrigin;
  /** The framework level it was matched to, e.g. "nato.teamwork.cooperates"; null if unknown. */
  readonly levelId: string | null;
  readonly definition: string;
  readonly indicators: readonly string[];
  /** One text for each point of the scale, the lowest first. */
  readonly anchors: readonly string[];
  readonly standing: TextStanding;
  /** The point from which the required level counts as met; null means no minimum. */
  readonly minimum: Points | null;
  /** Whole number from 1 to 9; equal unless justified. */
  readonly weight: number;
}

export interface Probe {
  readonly id: string;
  readonly text: string;
  /** The criterion it serves; null means all that the question serves. */
  readonly criterion: CriterionId | null;
}

/** A question put to every candidate in the same words. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly type: "past" | "situational" | "knowledge";
  readonly asker: PersonId | null;
  readonly minutes: number;
  readonly serves: readonly CriterionId[];
  readonly probes: readonly Probe[];
  /** The bank question it was taken from, unchanged or not; null for one of the panel's own. */
  readonly bankId: string | null;
}

/** A text read out at the beginning or the end, with its asker and minutes. */
export interface SpokenText {
  readonly text: string;
  readonly asker: PersonId | null;
  readonly minutes: number;
}

export type UnsealRule = "after-the-last-interview" | "each-day" | "each-candidate";

/** What makes a criterion flagged: a distance between members, always together with "on both sides of the minimum". */
export interface FlagRule {
  readonly measure: "range" | "from-the-median";
  readonly distance: Points;
}

/** Fixed with the sheet, before the first interview. */
export interface InterviewRules {
  readonly unseal: UnsealRule;
  /** What the total is made of: agreed scores, or the averages of members' first scores. */
  readonly total: "agreed-scores" | "average-of-first-scores";
  /** What counts for a criterion on which the panel does not agree. */
  readonly withoutAgreement: "median" | "mean" | "unresolved";
  readonly flag: FlagRule;
  /** Fewest scoring members present, for interviews and sittings. */
  readonly quorum: number;
  /** A member who missed part of an interview scores what was put while present, or nothing. */
  readonly latecomers: "score-what-they-heard" | "score-nothing";
}

export interface Sheet {
  readonly scale: Scale;
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly opening: SpokenText;
  readonly closing: SpokenText;
  readonly rules: InterviewRules;
  /** Why weights differ; empty while they are equal. */
  readonly weightReason: string;
  /** Only on a sheet that is written in two languages. */
  readonly second?: SecondLanguage;
}

/** The panel's approval of exactly one sheet text. */
export interface SheetApproval {
  /** Hash of the canonical text of the sheet that was approved; a change withdraws it. */
  readonly sheetHash: string;
  readonly by: readonly PersonId[];
  readonly day: string;
}

/** A sheet as locked. Versions count from 1. */
export interface LockedSheet {
  readonly version: number;
  readonly sheet: Sheet;
  readonly approval: SheetApproval;
  /** Why there is a later version; empty for version 1. */
  readonly reason: string;
  readonly lockedAt: string;
}
