import { HEADING_WORDS } from "#core/notice/vocabulary/heading-words.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";
import { lookupKey, plainWords, wordCount } from "#core/notice/text/normalise.ts";

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

const KIND = new Map(
  (Object.keys(HEADING_WORDS) as SectionKind[]).flatMap((kind) =>
    listed(HEADING_WORDS[kind]).map((heading) => [heading, kind] as const),
  ),
);

const SPEAKS_OF_COMPETENCIES =
  /(?<!\p{L})(?:competenc(?:y|ies|es?)|compétences?|core qualifications|core values)(?!\p{L})/u;
const ONLY_MENTIONS = /framework|interview|assess|based|please|will be|evaluat|référentiel|linguisti/u;

/** The longest heading in words; nothing longer need be looked up. */
export const LONGEST_HEADING = 9;

/** The kind of section a heading opens, by its words alone; null where it is no known heading. */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  return KIND.get(lookupKey(text)) ?? null;
}

/** As `knownHeading`, and also headings that stand alone on a line and speak of competencies in other words. */
export function headingOnOwnLine(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  const known = knownHeading(text);
  if (known || /^[•▪●◦·*-] /.test(text) || wordCount(text) > 9 || /[.;,]$/.test(text)) return known;
  const words = plainWords(text);
  if (/^\W*(?:desirable|desired|preferred)\b/.test(words) && /qualif|experience|require/.test(words))
    return "desirable";
  if (/^\W*essential\b/.test(words) && /qualif|experience|require/.test(words)) return "essential";
  return SPEAKS_OF_COMPETENCIES.test(words) && !ONLY_MENTIONS.test(words) ? "competencies" : null;
}
