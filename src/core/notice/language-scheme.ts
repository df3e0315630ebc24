import type { PostLanguage } from "#core/model/post.ts";

/**
 * What the level of a language is told by: NATO's roman numerals I to V, the letters A1 to C2 of the Common European
 * Framework, figures of a scale that the notice's organisation has (IFAD's 1 to 4), or plain words.
 */
export type LanguageScheme = "nato" | "cefr" | "figures" | "words";

const LEAD = String.raw`^(?:(?:at least|minimum|min\.|level|niveau|au moins)\s)*`;
const BETWEEN = String.raw`(?:\s?(?:/|-|–|to|or|and|à|ou|et)\s?)`;
const SCHEMES: readonly (readonly [LanguageScheme, RegExp])[] = [
  ["nato", new RegExp(`${LEAD}(?:I{1,3}|IV|V)(?:${BETWEEN}(?:I{1,3}|IV|V))*$`)],
  ["cefr", new RegExp(`${LEAD}[ABC][12]\\+?(?:${BETWEEN}[ABC][12]\\+?)*$`, "i")],
  ["figures", new RegExp(`${LEAD}\\d\\+?(?:${BETWEEN}\\d\\+?)*$`, "i")],
];

/** The scheme that a language's level is written in; null where the notice gives no level. */
export function languageScheme({ level }: Pick<PostLanguage, "level">): LanguageScheme | null {
  if (level === null) return null;
  return SCHEMES.find(([, pattern]) => pattern.test(level.trim()))?.[0] ?? "words";
}
