import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { areaBeforeName } from "#core/notice/vocabulary/competency-areas.ts";

/** One competency as it stands: its name, and what follows it, which may be a level's label or a definition. */
export interface Entry {
  readonly name: Stretch;
  readonly tail: Stretch | null;
  /** A level said in so many words, "Level 2". */
  readonly level: Stretch | null;
  /** Whether a dash stood between name and tail: then the tail is rather an indicator than a level. */
  readonly dashed: boolean;
}

const SEPARATOR = /\s?:\s?|\s[–—-]\s/;
const RUNGS =
  "awareness|basic|working|practitioner|foundation|intermediate|proficient|advanced|expert|expertise|débutant|initié|notions|pratique|application|maîtrise|confirmé|avancé|élémentaire|intermédiaire|opérationnel|approfondi|supérieur";
const LEVEL_WORDS = new RegExp(
  String.raw`\(?\b(?:[Ll]evel|[Nn]iveau|LEVEL|NIVEAU)\s?(?:\d|[IVX]{1,4})\b\)?|\b(?:[Ll]evel|[Nn]iveau)\s(?:${RUNGS})e?(?!\p{L})|\((?:${RUNGS})e?\)$`,
  "u",
);
const ONLY_LEVEL = new RegExp(
  String.raw`^\(?(?:(?:level|niveau)\s?(?:\d|[ivx]{1,4}|(?:${RUNGS})e?)|(?:${RUNGS}) level)\)?$`,
  "iu",
);
const LONGEST_NAME = 12;
/** "The ideal candidate must:" introduces the names that follow. */
export const INTRODUCES =
  /^[^.;:]{0,60}(?<!\p{L})(?:must|should|will|shall|doit|doivent|devra|devront)(?:\s\p{L}+){0,2}\s?:?$/iu;
/** "C1 - " before a name. */
const CODE = /^\p{Lu}{1,3}\d{1,2}\s?[–—:.-]\s(?=\p{Lu})/u;
/** Words of sentences, which no name of a competency holds. */
const SENTENCE =
  /(?<!\p{L})(?:you|your|we|our|we['’]ll|will|must|should|vous|votre|nous|devront|seront|doivent)(?!\p{L})/iu;
/** The same with a capital can begin a name, "Following Instructions". */
const POINTS_ON = /(?<!\p{L})(?:following|below)(?!\p{L})/u;
/** "(including partners abroad)" behind a name explains it; "(OPSEC)" and "(consumer or business)" belong to it. */
const EXPLANATION =
  /\s\((?:(?:including|such as|for example|e\.g|i\.e|être|notamment|y compris|par exemple|p\. ex|dont)(?!\p{L})[^()]*|\p{Lu})\)$/u;
const FINAL = ";,. ";

const levelIn = (text: Stretch): { at: number; level: Stretch } | null => {
  const match = LEVEL_WORDS.exec(text.text);
  return match
    ? {
        at: match.index,
        level: trimStretch(sliceStretch(text, match.index, match.index + match[0].length), ")", "("),
      }
    : null;
};

const LEADING_LEVEL = /^\(?(?:level|niveau)\s?(?:\d|[ivx]{1,4})\)?(?=\s*(?:[:–—.,-]|$))/i;

/** The level a text begins with, "LEVEL 2: Scales up solutions"; null where it begins otherwise. */
export function leadingLevel(text: Stretch): Stretch | null {
  const match = LEADING_LEVEL.exec(text.text);
  return match ? trimStretch(sliceStretch(text, 0, match[0].length), ")", "(") : null;
}

/** A level named in a heading or an introduction, good for all that stands under it. */
export const levelOfHeading = (text: Stretch): Stretch | null => levelIn(text)?.level ?? null;

/** "[Learning and Development] Keen to explore new ways" */
const IN_BRACKETS = /^\[(\p{Lu}[^[\]]{2,60})\]\s(?=\S)/u;

function splitName(text: Stretch): { name: Stretch; tail: Stretch; dashed: boolean } | null {
  const bracketed = IN_BRACKETS.exec(text.text);
  if (bracketed)
    return {
      name: sliceStretch(text, 1, bracketed[1]!.length + 1),
      tail: trimStretch(sliceStretch(text, bracketed[0].length), FINAL),
      dashed: true,
    };
  const separator = SEPARATOR.exec(text.text);
  if (!separator || separator.index < 2) return null;
  const name = sliceStretch(text, 0, separator.index);
  if (
    wordCount(name.text) > LONGEST_NAME ||
    /[.;]/.test(name.text) ||
    SENTENCE.test(name.text) ||
    POINTS_ON.test(name.text)
  )
    return null;
  const tail = trimStretch(sliceStretch(text, separator.index + separator[0].length), FINAL);
  return { name, tail, dashed: !separator[0].includes(":") };
}

function withoutLevel(name: Stretch): { name: Stretch; level: Stretch | null } {
  const level = levelIn(name);
  if (!level || level.at < 3) return { name, level: null };
  return { name: trimStretch(sliceStretch(name, 0, level.at), "–—-,(/ "), level: level.level };
}

const saysOnlyLevel = (tail: Stretch): boolean => ONLY_LEVEL.test(tail.text);

function withoutExplanation(name: Stretch): Stretch {
  const explanation = EXPLANATION.exec(name.text);
  return explanation && explanation.index > 2 ? sliceStretch(name, 0, explanation.index) : name;
}

const named = (entry: Entry): Entry => ({ ...entry, name: withoutExplanation(entry.name) });

/** "Works alone; and" before the last item of a list. */
const LEADS_ON = /[;,]\s(?:and|or|et|ou)$/u;

/** A whole item as a name: its first sentence where more follows. */
function wholeItem(text: Stretch): Entry {
  const last = LEADS_ON.exec(text.text);
  if (last) return wholeItem(sliceStretch(text, 0, last.index));
  const first = sentenceRanges(text.text)[0];
  const name = first && text.text.endsWith(":") ? sliceStretch(text, first.from, first.to) : text;
  return { ...withoutLevel(trimStretch(name, `${FINAL}:–—-`)), tail: null, dashed: false };
}

/** "Rédiger des documents / niveau maîtrise - requis". */
const LEVEL_BEHIND_STROKE = /\s?\/\s((?:[Nn]iveau|[Ll]evel)\s[\p{L}\d][\p{L}\d –-]{1,40})$/u;

/** What an item or a line says of one competency. */
export function entryOf(text: Stretch): Entry {
  const bare = sliceStretch(text, CODE.exec(text.text)?.[0].length ?? areaBeforeName(text.text));
  const behind = LEVEL_BEHIND_STROKE.exec(bare.text);
  if (!behind || behind.index < 3) return named(wordsOf(bare));
  const level = trimStretch(sliceStretch(bare, bare.text.length - behind[1]!.length));
  return { ...named(wordsOf(trimStretch(sliceStretch(bare, 0, behind.index), ": "))), tail: null, level };
}

function wordsOf(text: Stretch): Entry {
  const parts = splitName(text);
  if (!parts) return wholeItem(text);
  if (saysOnlyLevel(parts.tail))
    return { name: parts.name, tail: null, level: trimStretch(parts.tail, ")", "("), dashed: parts.dashed };
  const tail = parts.tail.text === "" ? null : parts.tail;
  const level = tail ? leadingLevel(tail) : null;
  if (level) return { name: parts.name, tail: null, level, dashed: parts.dashed };
  return { ...withoutLevel(parts.name), tail, dashed: parts.dashed };
}

/** "Name: words" or "Name - words". */
export const hasNameAndTail = (text: Stretch): boolean =>
  splitName(text) !== null && !text.text.endsWith(":");
