import { LABEL_WORDS } from "#core/notice/vocabulary/label-words.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";
import type { PostFieldName } from "#core/model/post.ts";
import { plainWords, splitCamelCase, withoutAccents } from "#core/notice/text/normalise.ts";

/** What a label announces: a field of the post, a part of a grade, or something that is read but not kept. */
export type FieldLabel = PostFieldName | "low-grade" | "high-grade" | "not-kept";

const FIELD = new Map(
  (Object.keys(LABEL_WORDS) as FieldLabel[]).flatMap((field) =>
    listed(LABEL_WORDS[field]).map((label) => [withoutAccents(label), field] as const),
  ),
);

/** The longest label in characters, with room for a remark in brackets. */
export const LONGEST_LABEL = 60;

export function fieldOfLabel(label: string): FieldLabel | null {
  if (label.length > LONGEST_LABEL + 30) return null;
  const words = withoutAccents(plainWords(splitCamelCase(label)))
    .replace(/\s?\/\s?/g, "/")
    .replace(/_/g, " ");
  return FIELD.get(words) ?? FIELD.get(words.replace(/\s*\([^()]*\)/g, "").replace(/\s*[.:]$/, "")) ?? null;
}

const LAST_WORDS = new Set(
  [...FIELD.keys()].map((label) => /[\p{L}\d']+[^\p{L}\d']*$/u.exec(label)![0].replace(/[^\p{L}\d']/gu, "")),
);

const BEGINNINGS = new Set([...FIELD.keys()].map((label) => label.slice(0, 3)));

/** A quick look at the first three letters: can a label begin so? */
export const mayBeginLabel = (letters: string): boolean =>
  BEGINNINGS.has(withoutAccents(letters.toLowerCase()));

/** A quick look at the word before a colon: can a label end here at all? */
export function mayEndLabel(text: string, colon: number): boolean {
  const before = text
    .slice(Math.max(0, colon - LONGEST_LABEL), colon)
    .replace(/\s*(?:\([^()]*\))?[.\s]*$/, "");
  const word = /[\p{L}'’]+$/u.exec(before)?.[0];
  if (word === undefined) return false;
  return [word, splitCamelCase(word)].some((form) =>
    LAST_WORDS.has(withoutAccents(plainWords(form)).split(" ").pop()!),
  );
}
