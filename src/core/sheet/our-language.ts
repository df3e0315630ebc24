import type { OurLanguage } from "#core/model/our-language.ts";
import type { Post } from "#core/model/post.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { textsOf } from "#core/sheet/text-places.ts";

/** Small words of one of our languages that are none of the other's. */
const SMALL_WORDS: { readonly [K in OurLanguage]: ReadonlySet<string> } = {
  en: new Set(["the", "of", "and", "to", "in", "with", "for", "that", "or", "by", "is", "are", "at"]),
  fr: new Set([
    "le",
    "la",
    "les",
    "des",
    "du",
    "de",
    "et",
    "une",
    "un",
    "dans",
    "pour",
    "avec",
    "qui",
    "aux",
    "d",
    "l",
  ]),
};

/** Which of our languages some texts are written in, by their small words; null where these do not tell. */
export function languageOfTexts(texts: readonly string[]): OurLanguage | null {
  let english = 0;
  let french = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (SMALL_WORDS.en.has(word)) english += 1;
      else if (SMALL_WORDS.fr.has(word)) french += 1;
    }
  }
  if (english === french) return null;
  return french > english ? "fr" : "en";
}

/** Which of our languages a post is written in; null where its words do not tell. */
export const languageOfPost = ({
  fields,
  competencies,
  requirements,
  accountabilities,
}: Post): OurLanguage | null =>
  languageOfTexts([
    fields.title?.value ?? "",
    ...competencies.flatMap(({ value }) => [value.name, value.level ?? ""]),
    ...requirements.map(({ value }) => value.text),
    ...accountabilities.map(({ value }) => value.text),
  ]);

/** Which of our languages a sheet is written in: the one said where it has two, else by its words; English where nothing tells. */
export const languageOfSheet = (sheet: Sheet): OurLanguage =>
  ourLanguage(sheet.second?.first) ?? languageOfTexts(textsOf(sheet).map(({ text }) => text)) ?? "en";

/** The language of a BCP 47 tag where it is one of ours. */
export const ourLanguage = (tag: string | undefined): OurLanguage | null =>
  tag === "en" || tag === "fr" ? tag : null;
