import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";

const NUMBERED =
  /\b(?:competenc(?:ies|es|y)|proficiency in)\b[^.;:()\d]{0,40}:?\s\(?1[.)]\s([^.]{3,400}?)(?:\.(?=\s|$)|$)/g;
const LISTED =
  /(?:\bcompetenc(?:ies|es)|\bcompétences(?: suivantes| requises| clés)?)\s?:\s([^.:]{3,300}?)(?:\.(?=\s|$)|$)/g;
const NUMBER_BETWEEN = /[,;]?\s(?:and\s)?\(?\d{1,2}[.)]\s/g;
const MARK_BETWEEN = /[,;]\s(?:and\s|et\s)?|\s(?:and|et)\s/g;
const ANNOUNCES = /competenc|compétences|proficiency in/;
const LONGEST_NAME = 5;

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
    const from = match.index + match[0].indexOf(match[1]!);
    const parts = partsOf(text, from, from + match[1]!.length, between);
    return parts.length > 1 && parts.every((part) => wordCount(part.text) <= LONGEST_NAME) ? parts : [];
  });
}

/** Competencies named in running text: "the following competencies: 1) Attention to Detail, 2) ...". */
export function competenciesInSentences(sections: readonly Section[]): Stretch[] {
  const texts = sections.flatMap(({ pieces }) => pieces.map((piece) => piece.stretch));
  const numbered = texts.flatMap((text) => enumerated(text, NUMBERED, NUMBER_BETWEEN));
  return numbered.length > 0 ? numbered : texts.flatMap((text) => enumerated(text, LISTED, MARK_BETWEEN));
}
