import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";

/** One competency as it stands: its name, and what follows it, which may be a level's label or a definition. */
export interface Entry {
  readonly name: Stretch;
  readonly tail: Stretch | null;
  /** A level said in so many words, "Level 2". */
  readonly level: Stretch | null;
}

const SEPARATOR = /\s?:\s?|\s[–—-]\s/;
const LEVEL_WORDS = /\(?\b(?:[Ll]evel|[Nn]iveau|LEVEL)\s?(?:\d|[IVX]{1,4})\b\)?/;
const LONGEST_NAME = 8;
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

/** A level named in a heading or an introduction, good for all that stands under it. */
export const levelOfHeading = (text: Stretch): Stretch | null => levelIn(text)?.level ?? null;

function splitName(text: Stretch): { name: Stretch; tail: Stretch } | null {
  const separator = SEPARATOR.exec(text.text);
  if (!separator || separator.index < 2) return null;
  const name = sliceStretch(text, 0, separator.index);
  if (wordCount(name.text) > LONGEST_NAME || /[.;]/.test(name.text)) return null;
  return { name, tail: trimStretch(sliceStretch(text, separator.index + separator[0].length), FINAL) };
}

function withoutLevel(name: Stretch): { name: Stretch; level: Stretch | null } {
  const level = levelIn(name);
  if (!level || level.at < 3) return { name, level: null };
  return { name: trimStretch(sliceStretch(name, 0, level.at), "–—-,( "), level: level.level };
}

const saysOnlyLevel = (tail: Stretch): boolean =>
  /^\(?(?:level|niveau)\s?(?:\d|[ivx]{1,4})\)?$/i.test(tail.text);

/** A whole item as a name: its first sentence where more follows. */
function wholeItem(text: Stretch): Entry {
  const first = sentenceRanges(text.text)[0];
  const name = first && text.text.endsWith(":") ? sliceStretch(text, first.from, first.to) : text;
  return { ...withoutLevel(trimStretch(name, `${FINAL}:`)), tail: null };
}

export function entryOf(text: Stretch): Entry {
  const parts = splitName(text);
  if (!parts) return wholeItem(text);
  if (saysOnlyLevel(parts.tail))
    return { name: parts.name, tail: null, level: trimStretch(parts.tail, ")", "(") };
  return { ...withoutLevel(parts.name), tail: parts.tail.text === "" ? null : parts.tail };
}

/** "Name: words" or "Name - words". */
export const hasNameAndTail = (text: Stretch): boolean =>
  splitName(text) !== null && !text.text.endsWith(":");
