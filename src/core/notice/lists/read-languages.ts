import type { PostLanguage } from "#core/model/post.ts";
import { frenchLanguages, SPEAKS_FRENCH_OF_LANGUAGE } from "#core/notice/lists/french-languages.ts";
import { LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";

const LEVEL = String.raw`(?:[Ll]evel )?([IVX]{1,4}|[ABC][12]|\d)(?:\s?\([“"”']?([\p{L} -]{3,30})[“"”']?\))?`;
const PAIR = String.raw`\(((?:${LANGUAGE_PATTERN})(?:\/(?:${LANGUAGE_PATTERN}))+)\)`;
const ONE_AND_OTHER = new RegExp(
  String.raw`${PAIR}\s?:?\s${LEVEL} in one(?: of them)?\s?[;,]?(?: and)?\s${LEVEL} in the other`,
  "u",
);
const NAMES = String.raw`(?:${LANGUAGE_PATTERN})(?:(?:, and |, | and | & | or |\/)(?:${LANGUAGE_PATTERN}))*`;
const LEVEL_BEFORE = new RegExp(
  String.raw`[Ll]evel ([IVX]{1,4}|[ABC][12]|\d)(?:\s?\([“"”']?([\p{L} -]{3,30})[“"”']?\))? in (${NAMES})\b`,
  "gu",
);
const WORD_BEFORE = new RegExp(
  String.raw`\b((?:(?:[Cc]omplete|[Ee]xcellent|[Gg]ood|[Vv]ery good|[Ww]orking|[Pp]rofessional|[Ff]ull|[Bb]asic|[Ss]trong) ){0,2}(?:[Ff]luen(?:t|cy)|[Pp]roficien(?:t|cy)|[Kk]nowledge|[Cc]ommand|[Ee]xcellent|[Ss]peak and write fluent)(?: \w+){0,2}?) (?:in |of )?(?:the )?(${NAMES})\b`,
  "gu",
);
const ONE_OF = new RegExp(
  String.raw`\b((?:[\p{Ll}]+ )?working knowledge|knowledge|fluency) of one of [^.;()]{0,60}\((${NAMES})\)`,
  "u",
);
const FURTHER =
  /\b([Aa](?:nother)? (?:second|third|fourth|further)(?: (?:official|UN|EU|working))* language)\b/;
const ASSET = /\b(asset|advantage|desirable|plus)\b/i;
const SPEAKS_OF_LANGUAGE = new RegExp(`language|${LANGUAGE_PATTERN}`);
const SECTIONS = new Set(["qualifications", "essential", "desirable", "languages", "competencies"]);

type Part = { readonly value: PostLanguage; readonly from: Stretch };

const oneOrOther = (
  which: "one" | "other",
  among: readonly string[],
  level: string | undefined,
  name: string | undefined,
): PostLanguage => ({
  which,
  among,
  level: level ?? null,
  levelName: name ?? null,
});

function withoutNames(text: Stretch): Part[] {
  const match = ONE_AND_OTHER.exec(text.text);
  if (!match) return [];
  const among = match[1]!.split("/");
  const from = sliceStretch(text, match.index, match.index + match[0].length);
  return [
    { from, value: oneOrOther("one", among, match[2], match[3]) },
    { from, value: oneOrOther("other", among, match[4], match[5]) },
  ];
}

const named = (names: string, level: string | null, levelName: string | null, from: Stretch): Part[] =>
  names
    .split(/, and |, | and | & | or |\//)
    .map((name) => ({ from, value: { which: "named", among: [name], level, levelName } }));

/** "is an asset" behind the names says more than "knowledge of" before them. */
function levelOf(sentence: string, words: string): string {
  return ASSET.exec(sentence)?.[1]?.toLowerCase() ?? words;
}

function inSentence(sentence: Stretch): Part[] {
  const numbered = [...sentence.text.matchAll(LEVEL_BEFORE)];
  const cut = (match: RegExpMatchArray) =>
    sliceStretch(sentence, match.index!, match.index! + match[0].length);
  if (numbered.length > 0)
    return numbered.flatMap((match) => named(match[3]!, match[1]!, match[2] ?? null, cut(match)));
  const oneOf = ONE_OF.exec(sentence.text);
  const further = FURTHER.exec(sentence.text);
  if (further)
    return named(further[1]!, ASSET.exec(sentence.text)?.[1]?.toLowerCase() ?? null, null, cut(further));
  const rest = [...sentence.text.matchAll(WORD_BEFORE)];
  const parts = rest.flatMap((match) =>
    named(
      match[2]!,
      rest.length === 1 && !oneOf ? levelOf(sentence.text, match[1]!) : match[1]!,
      null,
      cut(match),
    ),
  );
  if (!oneOf) return parts;
  return [
    ...parts,
    { from: cut(oneOf), value: oneOrOther("one", oneOf[2]!.split(/, and |, | and /), oneOf[1], undefined) },
  ];
}

function inText(text: Stretch): Part[] {
  const french = SPEAKS_FRENCH_OF_LANGUAGE.test(text.text) ? clausesOf(text).flatMap(frenchLanguages) : [];
  if (french.length > 0) return french;
  if (!SPEAKS_OF_LANGUAGE.test(text.text)) return [];
  const unassigned = withoutNames(text);
  if (unassigned.length > 0) return unassigned;
  return clausesOf(text).flatMap(inSentence);
}

/** Sentences, cut at semicolons too: "fluency in English; knowledge of French is desirable". */
function clausesOf(text: Stretch): Stretch[] {
  return sentenceRanges(text.text).flatMap(({ from, to }) => {
    const sentence = sliceStretch(text, from, to);
    return [...sentence.text.matchAll(/[^;]+/g)].map((clause) =>
      sliceStretch(sentence, clause.index, clause.index + clause[0].length),
    );
  });
}

/** Languages asked for. Where the notice does not say which language a level is for, none is assigned. */
export function readLanguages(sections: readonly Section[]): Found<PostLanguage>[] {
  const texts = sections
    .filter(({ kind }) => SECTIONS.has(kind))
    .flatMap(({ pieces }) => pieces.map((piece) => piece.stretch));
  const seen = new Set<string>();
  return texts.flatMap(inText).flatMap(({ value, from }) => {
    const key = `${value.which} ${plainWords(value.among.join("/"))}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ value, from: [from], foundBy: "sentence" as const }];
  });
}
