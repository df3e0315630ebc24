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
  /(?<!\p{L})(?:competenc(?:y|ies|es?)|compétences?|core qualifications|core values|valeurs fondamentales|(?:core|following) behaviou?rs)(?!\p{L})/u;
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

/** Whether words are a heading only because they stand alone on a line, such as "Purpose". */
export const isHeadingOnlyAlone = (text: string): boolean => ONLY_ALONE.has(lookupKey(text));

/** The longest heading in words; nothing longer need be looked up. */
export const LONGEST_HEADING = 10;

/** The kind of section a heading opens inside a line, by its words alone; null where it is no known heading. */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  const key = lookupKey(text);
  return ONLY_ALONE.has(key) ? null : (KIND.get(key) ?? null);
}

const MOST_WORDS = 12;
/** Words with which a heading of more words than the vocabulary's tells its kind, without accents. */
const OPENINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "qualifications",
    /^(?:standard )?(?:minimum|required|candidate|your|academic) (?:qualifications|requirements|profile|experience)\b|^profils? (?:recherche|exige|requis|demande|souhaite|attendu|du candidat)|^knowledge,? (?:and |& )?skills\b|^qualifications?,? (?:of|for|requises?|and|et|experiences?)\b/,
  ],
  [
    "accountabilities",
    /^(?:(?:main|key|principal|primary|core|specific|your|essential) )+(?:responsibilities|duties|tasks|functions|accountabilities|activities|roles?)\b|^(?:principales?|vos|description des|taches|missions) (?:taches|missions|responsabilites|activites|fonctions)\b/,
  ],
  [
    "process",
    /^(?:how to apply|application (?:procedure|process|instructions)|composition du dossier|modalites de|depot des? (?:candidatures?|dossiers?)|procedure de (?:selection|recrutement|candidature)|(?:procedure(?: a suivre)? |comment )?pour (?:postuler|candidater))\b/,
  ],
  [
    "languages",
    /^(?:language|linguistic) (?:requirements|skills|knowledge|proficiency)\b|^connaissances? (?:linguistiques|des langues)\b/,
  ],
  ["summary", /^(?:about (?:the|us|our)|a propos d|contexte d|background (?:of|and|to)|presentation d)/],
  ["other", /^(?:specificites|particularites|contraintes|sujetions) (?:du|de|liees|particulieres|et)\b/],
  [
    "contract",
    /^(?:(?:terms|conditions) and benefits|benefits and (?:terms|conditions)|remuneration|salary and|traitement et|conditions d['’](?:emploi|engagement))\b/,
  ],
];

/** Each line of a notice is asked after by every step that reads it; the answer depends on its words alone. */
const ANSWERED = new Map<string, SectionKind | null>();
const MOST_ANSWERS = 4_000;

/** As `knownHeading`, and also headings that stand alone on a line and speak of competencies in other words. */
export function headingOnOwnLine(text: string): SectionKind | null {
  if (text.length > 90 || text.length < 4) return null;
  const before = ANSWERED.get(text);
  if (before !== undefined) return before;
  if (ANSWERED.size >= MOST_ANSWERS) ANSWERED.clear();
  const kind = kindOfLine(text);
  ANSWERED.set(text, kind);
  return kind;
}

/** The end of a sentence inside a line: no heading has one. */
const INNER_END = /\p{Ll}{2}[.!?]\s+\p{L}|\d{4}\.\s+\p{Lu}/u;

function kindOfLine(text: string): SectionKind | null {
  if (INNER_END.test(text)) return null;
  const key = lookupKey(text);
  const known = KIND.get(key) ?? null;
  const ends = /[.;,]$/.test(text) && !text.endsWith("...");
  if (known || /^[•▪●◦·*-] /.test(text) || wordCount(text) > MOST_WORDS || ends) return known;
  const words = plainWords(text).replace(/\s?\([^()]*\)/g, "");
  if (
    /^\W*(?:(?:additional|other|highly) )?(?:desirable|desired|preferred)\b/.test(words) &&
    /qualif|experience|require|skills|criteria|knowledge/.test(words)
  )
    return "desirable";
  if (/^\W*essential\b/.test(words) && /qualif|experience|require/.test(words)) return "essential";
  if (SPEAKS_OF_COMPETENCIES.test(words) && !ONLY_MENTIONS.test(words) && wordCount(text) <= 9)
    return "competencies";
  return wordCount(text) <= 8 ? (OPENINGS.find(([, pattern]) => pattern.test(key))?.[0] ?? null) : null;
}
