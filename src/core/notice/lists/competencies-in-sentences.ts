import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";

const NUMBERED =
  /\b(?:competenc(?:ies|es|y)|proficiency in)\b[^.;:()\d]{0,40}:?\s\(?1[.)]\s([^.]{3,400}?)(?:\.(?=\s|$)|$)/g;
const LISTED =
  /(?:\bcompetenc(?:ies|es)(?: (?:may|will|shall|can) be (?:assessed|evaluated|tested|measured))?|\bcompétences(?: suivantes| requises| clés)?)\s?:\s([^.:]{3,300}?)(?:,? including\b|\.(?=\s|$)|$)/g;
const NUMBER_BETWEEN = /[,;]?\s?(?:and\s)?\(\d{1,2}\)\s?|[,;]?\s(?:and\s)?\d{1,2}[.)]\s/g;
const MARK_BETWEEN = /[,;]\s(?:and\s|et\s)?|\s(?:and|et)\s/g;
/** Where the last comma stands before "and", other ands belong to names: "Judgment and Decision Making, and Drive". */
const COMMA_BETWEEN = /[,;]\s(?:and\s|et\s)?/g;
const COMMA_BEFORE_LAST = /,\s(?:and|et)\s/;
const MARK_BEFORE_CAPITAL = /[,;]\s(?:and\s|et\s)?|\s(?:and|et)\s(?=\p{Lu})/gu;
const ANNOUNCES = /competenc|compétences|proficiency in/;
const LONGEST_NAME = 7;
const BEFORE = 160;
/** Only what a text says of candidates is asked of them: organisations have "core competencies" too. */
const OF_CANDIDATES =
  /candidat|applicant|\bmust\b|following|panel|interview|assess|required|demonstrat|incumbent|\bpost\b|position|\byou\b|evaluat|jury|entretien|titulaire/i;
const CAPITALISED =
  /\bcompetenc(?:ies|es)(?: of| are| include| including)?\s(\p{Lu}[^.;:()]{10,300}?)(?:[.;]|$)/gu;

const isOfCandidates = (text: Stretch, { index, 0: words }: RegExpMatchArray): boolean =>
  OF_CANDIDATES.test(text.text.slice(Math.max(0, index! - BEFORE), index! + words.length));

/** The parts of a stretch between separators, where each stands. */
function partsOf(text: Stretch, from: number, to: number, between: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const separator of text.text.slice(from, to).matchAll(between)) {
    parts.push(sliceStretch(text, start, from + separator.index));
    start = from + separator.index + separator[0].length;
  }
  parts.push(sliceStretch(text, start, to));
  return parts.map((part) => trimStretch(part, ";,. ")).filter((part) => part.text !== "");
}

function enumerated(text: Stretch, pattern: RegExp, between: RegExp): Stretch[] {
  if (!ANNOUNCES.test(text.text)) return [];
  return [...text.text.matchAll(pattern)].flatMap((match) => {
    if (!isOfCandidates(text, match)) return [];
    const from = match.index + match[0].indexOf(match[1]!);
    const commas = between === MARK_BETWEEN && COMMA_BEFORE_LAST.test(match[1]!);
    const parts = partsOf(text, from, from + match[1]!.length, commas ? COMMA_BETWEEN : between);
    return parts.length > 1 && parts.every((part) => wordCount(part.text) <= LONGEST_NAME) ? parts : [];
  });
}

/** "the competencies Customer Focus, Teamwork and Drive for Results": names told by their capitals. */
function capitalised(text: Stretch): Stretch[] {
  if (!ANNOUNCES.test(text.text)) return [];
  return [...text.text.matchAll(CAPITALISED)].flatMap((match) => {
    if (!isOfCandidates(text, match)) return [];
    const from = match.index + match[0].indexOf(match[1]!);
    const parts = partsOf(text, from, from + match[1]!.length, MARK_BEFORE_CAPITAL);
    return parts.length > 2 && parts.every((part) => looksLikeName(part.text)) ? parts : [];
  });
}

/** Competencies named in running text: "the following competencies: 1) Attention to Detail, 2) ...". */
export function competenciesInSentences(sections: readonly Section[]): Stretch[] {
  const texts = sections.flatMap(({ pieces }) => pieces.map((piece) => piece.stretch));
  const numbered = texts.flatMap((text) => enumerated(text, NUMBERED, NUMBER_BETWEEN));
  if (numbered.length > 0) return numbered;
  const listed = texts.flatMap((text) => enumerated(text, LISTED, MARK_BETWEEN));
  return listed.length > 0 ? listed : texts.flatMap(capitalised);
}
