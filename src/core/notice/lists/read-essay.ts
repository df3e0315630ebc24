import type { EssayRule } from "#core/model/post.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const PAGES = /\b(one|two|three|four|five|\d{1,2}) (?:A4 )?pages?\b(?=[^.]{0,60}\bper (?:key )?challenge)/i;
const WORDS = /\b(\d{3,4}) words per page\b/i;
const FORMAT = /\b(?:Word|PDF)(?: or (?:Word|PDF))? (?:document|file|format)\b/gi;
const ASSESSED =
  /\b(?:evaluated|assessed|considered|marked) (?:as part of|at|during) (?:the )?(long-?listing|short-?listing|pre-?selection|written test|interview)/i;
const CALLED = /\b(?:essays?|key challenges|challenges)\b/i;

export interface ReadEssay {
  readonly rule: Found<EssayRule> | null;
  /** Every format the notice names, in order; more than one means that it contradicts itself. */
  readonly formats: readonly Stretch[];
}

function one(texts: readonly Stretch[], pattern: RegExp): { word: string; from: Stretch } | null {
  for (const text of texts) {
    const match = pattern.exec(text.text);
    if (match)
      return { word: match[1]!, from: sliceStretch(text, match.index, match.index + match[0].length) };
  }
  return null;
}

const formatsIn = (texts: readonly Stretch[]): Stretch[] =>
  texts.flatMap((text) =>
    [...text.text.matchAll(FORMAT)].map((match) =>
      sliceStretch(text, match.index, match.index + match[0].length),
    ),
  );

/** The date in a sentence that speaks of the essay. */
function dueIn(sentences: readonly Stretch[]): { day: string; from: Stretch } | null {
  for (const sentence of sentences) {
    const date = /\bessays?\b/i.test(sentence.text) ? readDate(sentence.text) : null;
    if (date) return { day: date.day, from: sliceStretch(sentence, date.from, date.to) };
  }
  return null;
}

const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

function sentencesOf(sections: readonly Section[]): Stretch[] {
  const texts = sections
    .flatMap(({ pieces }) => pieces.map((piece) => piece.stretch))
    .filter((stretch) => CALLED.test(stretch.text));
  return texts.flatMap((text) =>
    sentenceRanges(text.text).map(({ from, to }) => sliceStretch(text, from, to)),
  );
}

/** The rule for the essay, put together from all sentences that speak of it. */
export function readEssay(sections: readonly Section[]): ReadEssay {
  const sentences = sentencesOf(sections);
  if (!sentences.some(({ text }) => /\bessays?\b/i.test(text))) return { rule: null, formats: [] };
  const [pages, words, assessed, due] = [
    one(sentences, PAGES),
    one(sentences, WORDS),
    one(sentences, ASSESSED),
    dueIn(sentences),
  ];
  const formats = formatsIn(sentences.filter(({ text }) => CALLED.test(text) || /\battach/i.test(text)));
  const format = formats[formats.length - 1] ?? null;
  const value: EssayRule = {
    pagesPerChallenge: pages ? numberOf(pages.word) : null,
    wordsPerPage: words ? Number(words.word) : null,
    format: format?.text ?? null,
    assessedAt: assessed?.word ?? null,
    due: due?.day ?? null,
  };
  if (Object.values(value).every((part) => part === null)) return { rule: null, formats };
  const from = [assessed?.from, format, pages?.from, words?.from, due?.from].filter(
    (part) => part !== undefined && part !== null,
  );
  return { rule: { value, from, foundBy: "sentence" }, formats };
}
