import { HEADING_WORDS } from "#core/notice/vocabulary/heading-words.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";
import { lookupKey, plainWords, withoutAccents, wordCount } from "#core/notice/text/normalise.ts";

export type SectionKind =
  | "header"
  | "summary"
  | "accountabilities"
  | "qualifications"
  | "essential"
  | "desirable"
  | "languages"
  | "relations"
  | "competencies"
  | "contract"
  | "process"
  | "other";

const HEADINGS = (Object.keys(HEADING_WORDS) as SectionKind[]).flatMap((kind) =>
  listed(HEADING_WORDS[kind]).map((words) => ({ key: withoutAccents(words.replace("!", "")), kind, words })),
);
const KIND = new Map(HEADINGS.map(({ key, kind }) => [key, kind]));
const ONLY_ALONE = new Set(HEADINGS.filter(({ words }) => words.startsWith("!")).map(({ key }) => key));

const SPEAKS_OF_COMPETENCIES =
  /(?<!\p{L})(?:competenc(?:y|ies|es?)|compétences?|core qualifications|core values|valeurs fondamentales|core behaviou?rs)(?!\p{L})/u;
const NOT_OF_PERSONS = /informatique|linguisti|language|computer/u;
const ONLY_MENTIONS = /framework|interview|assess|based|please|will be|evaluat|référentiel|linguisti/u;

const BEGINNINGS = new Set([...KIND.keys()].map((key) => key.slice(0, 4)));

/** Whether words speak of competencies, other than of those of a language or a computer. */
export function speaksOfCompetencies(text: string): boolean {
  const words = plainWords(text);
  return SPEAKS_OF_COMPETENCIES.test(words) && !NOT_OF_PERSONS.test(words);
}

/** A quick look at the first four letters: can a known heading begin so? */
export const mayBeginHeading = (letters: string): boolean =>
  BEGINNINGS.has(withoutAccents(letters.toLowerCase()));

/** The longest heading in words; nothing longer need be looked up. */
export const LONGEST_HEADING = 10;

/** The kind of section a heading opens inside a line, by its words alone; null where it is no known heading. */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  const key = lookupKey(text);
  return ONLY_ALONE.has(key) ? null : (KIND.get(key) ?? null);
}

/** As `knownHeading`, and also headings that stand alone on a line and speak of competencies in other words. */
export function headingOnOwnLine(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  const known = KIND.get(lookupKey(text)) ?? null;
  if (known || /^[•▪●◦·*-] /.test(text) || wordCount(text) > 9 || /[.;,]$/.test(text)) return known;
  const words = plainWords(text);
  if (/^\W*(?:desirable|desired|preferred)\b/.test(words) && /qualif|experience|require/.test(words))
    return "desirable";
  if (/^\W*essential\b/.test(words) && /qualif|experience|require/.test(words)) return "essential";
  return SPEAKS_OF_COMPETENCIES.test(words) && !ONLY_MENTIONS.test(words) ? "competencies" : null;
}
