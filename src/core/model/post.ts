import type { Read } from "#core/model/notice.ts";

/** A calendar date without a time, "2025-01-07". */
export type DayText = string;

/** The single-valued fields of a post. Each may be absent, which is not the same as empty. */
export type PostFieldName =
  | "title"
  | "organisation"
  | "division"
  | "location"
  | "reference"
  | "grade"
  | "deadline"
  | "published"
  | "hours"
  | "contract"
  | "salary"
  | "posts"
  | "nationality"
  | "clearance"
  | "tests"
  | "reportsTo"
  | "directReports"
  | "indirectReports";

export interface PostCompetency {
  /** Stable within the post: "c1", "c2"... in the order of the notice. */
  readonly id: string;
  /** Word for word as in the notice. */
  readonly name: string;
  /** The required level's label word for word, or null where the notice gives none. */
  readonly level: string | null;
}

export interface PostRequirement {
  /** "e1"... for essential, "d1"... for desirable. */
  readonly id: string;
  readonly kind: "essential" | "desirable";
  /** Word for word, without the bullet and the closing semicolon. */
  readonly text: string;
  /** True where the wording asks for knowledge that an interview can test. */
  readonly asksKnowledge: boolean;
}

/** A language demand. "one" and "other" mean one of `among` without saying which; never assign a language then. */
export interface PostLanguage {
  readonly which: "named" | "one" | "other";
  readonly among: readonly string[];
  /** The level as printed, e.g. "V", and its name as printed, e.g. "Advanced". */
  readonly level: string | null;
  readonly levelName: string | null;
}

export interface PostAccountability {
  readonly heading: string;
  readonly text: string;
}

/** A key challenge the notice sets, to be answered in an essay. */
export interface PostChallenge {
  readonly heading: string;
  readonly text: string;
}

/** What the notice demands of an essay; each part null where it does not say. */
export interface EssayRule {
  readonly pagesPerChallenge: number | null;
  readonly wordsPerPage: number | null;
  readonly format: string | null;
  readonly assessedAt: string | null;
  readonly due: DayText | null;
}

/** What was read out of a notice; after confirmation what a person stands for. Every value knows its lines. */
export interface Post {
  /** `deadline` and `published` hold DayText, the reports and `posts` (how many are to be filled) whole numbers as decimal text, the others words of the notice. */
  readonly fields: { readonly [K in PostFieldName]?: Read<string> };
  readonly competencies: readonly Read<PostCompetency>[];
  readonly requirements: readonly Read<PostRequirement>[];
  readonly languages: readonly Read<PostLanguage>[];
  readonly accountabilities: readonly Read<PostAccountability>[];
  readonly challenges: readonly Read<PostChallenge>[];
  readonly essay: Read<EssayRule> | null;
}
