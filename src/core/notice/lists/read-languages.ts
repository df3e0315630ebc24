import type { PostLanguage } from "#core/model/post.ts";
import { englishLanguages, SPEAKS_OF_LANGUAGE } from "#core/notice/lists/english-languages.ts";
import { frenchLanguages, SPEAKS_FRENCH_OF_LANGUAGE } from "#core/notice/lists/french-languages.ts";
import type { LanguagePart } from "#core/notice/lists/language-part.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { joinStretches, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";

const SECTIONS = new Set<Section["kind"]>([
  "qualifications",
  "essential",
  "desirable",
  "languages",
  "competencies",
]);
const LABEL = /\b(?:languages?|langues?)\b/i;
/** A level of a scheme: the same language may be asked for at two of them, one essential and one desirable. */
const OF_A_SCHEME = /^(?:SLP\s?\d{4}|[IVX]{1,4}|[ABC][12])$/;

/** Sentences, cut at semicolons too: "fluency in English; knowledge of French is desirable". */
function clausesOf(text: Stretch): Stretch[] {
  return sentenceRanges(text.text).flatMap(({ from, to }) => {
    const sentence = sliceStretch(text, from, to);
    return [...sentence.text.matchAll(/[^;]+/g)].map((clause) =>
      sliceStretch(sentence, clause.index, clause.index + clause[0].length),
    );
  });
}

/** A pair such as "V in one; II in the other" holds a semicolon and is read whole. */
const HOLDS_PAIR = /\) ?: ?[^.]{0,60} in one\b|l['’]une\b[^.]{0,80};/;

function inText(text: Stretch, anyName: boolean): LanguagePart[] {
  const clauses = HOLDS_PAIR.test(text.text) ? [text] : clausesOf(text);
  const french = SPEAKS_FRENCH_OF_LANGUAGE.test(text.text) ? clauses.flatMap(frenchLanguages) : [];
  if (french.length > 0) return french;
  return SPEAKS_OF_LANGUAGE.test(text.text) ? englishLanguages(clauses, anyName) : [];
}

const isLabelled = (piece: Piece): boolean => piece.kind === "field" && LABEL.test(piece.label.text);

/** "the official languages (English/French):" and the levels on the next line are one. */
const LEADS_ON = /\(\p{L}+\s?\/\s?\p{L}+\)\s?:$/u;

function inSection({ kind, pieces }: Section): LanguagePart[] {
  return pieces.flatMap((piece, i) => {
    const labelled = isLabelled(piece);
    if (!labelled && !SECTIONS.has(kind)) return [];
    const next = LEADS_ON.test(piece.stretch.text) ? pieces[i + 1] : undefined;
    const text = next ? joinStretches([piece.stretch, next.stretch]) : piece.stretch;
    return inText(text, labelled || kind === "languages");
  });
}

const keyOf = ({ which, among, level }: PostLanguage): string =>
  [which, plainWords(among.join("/")), OF_A_SCHEME.test(level ?? "") ? level : ""].join(" ");

/** Languages asked for. Where the notice does not say which language a level is for, none is assigned. */
export function readLanguages(sections: readonly Section[]): Found<PostLanguage>[] {
  const all = sections.flatMap(inSection);
  const seen = new Set<string>();
  return all.flatMap(({ value, from }) => {
    const name = `${value.which} ${plainWords(value.among.join("/"))}`;
    const key = keyOf(value);
    if (seen.has(key) || (seen.has(name) && key.endsWith(" "))) return [];
    seen.add(key).add(name);
    return [{ value, from: [from], foundBy: "sentence" as const }];
  });
}
