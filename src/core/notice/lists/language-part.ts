import type { PostLanguage } from "#core/model/post.ts";
import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";

/** One language asked for, with the words that ask for it. */
export interface LanguagePart {
  readonly value: PostLanguage;
  readonly from: Stretch;
}

/** A level as printed, and its name as printed. */
export interface LanguageLevel {
  readonly level: string | null;
  readonly levelName: string | null;
}

export const partOf = (
  which: PostLanguage["which"],
  among: readonly string[],
  { level, levelName }: LanguageLevel,
  from: Stretch,
): LanguagePart => ({ from, value: { which, among, level, levelName } });

/** The words that a pattern found, where they stand. */
export const matched = (text: Stretch, match: RegExpMatchArray): Stretch =>
  sliceStretch(text, match.index!, match.index! + match[0].length);
