import type { PostAccountability } from "#core/model/post.ts";
import { isDutyVerb } from "#core/notice/vocabulary/verbs.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { EMPTY, joinStretches, sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";

interface Duty {
  readonly heading: Stretch;
  readonly parts: Stretch[];
}

const SMALL_WORDS = new Set(["of", "and", "the", "for", "in", "to", "&", "with"]);
const LONGEST_HEADING = 8;
const LONGEST_SHORT_HEADING = 5;
/** "Project ManagementFollow the progress": a heading run together with its text. */
const RUN_TOGETHER = /[a-zß-öø-ÿœ][A-ZÀ-ÖØ-ÞŒ]/;
const GLUED_HEADING = /^\p{Lu}[^.;:!?\d]{3,80}?\p{Ll}(?=\p{Lu}\p{Ll}+[\s’'])/u;

/** Length of a heading at the beginning of a sentence: words with capitals, then a duty's verb with a capital. */
function headingLength(sentence: string): number {
  const glued = RUN_TOGETHER.test(sentence.slice(0, 90))
    ? (GLUED_HEADING.exec(sentence)?.[0].length ?? 0)
    : 0;
  if (glued > 0 && wordCount(sentence.slice(0, glued)) <= LONGEST_HEADING) return glued;
  let at = 0;
  const words = sentence.slice(0, 120).split(" ", LONGEST_HEADING + 1);
  for (const [i, word] of words.entries()) {
    if (i === 0 && isDutyVerb(word)) return 0;
    if (i > 1 && /^\p{Lu}/u.test(word) && isDutyVerb(word)) return at - 1;
    if (!/^\p{Lu}[\p{L}’'/&-]*$/u.test(word) && !SMALL_WORDS.has(word)) return 0;
    at += word.length + 1;
  }
  return 0;
}

/** A paragraph cut where headings stand inside it; the first part may have none. */
function cutAtHeadings(text: Stretch): Duty[] {
  const duties: Duty[] = [];
  const starts = sentenceRanges(text.text)
    .map(({ from }) => ({ from, length: headingLength(text.text.slice(from)) }))
    .filter(({ from, length }) => length > 0 || from === 0);
  starts.forEach(({ from, length }, i) => {
    const body = trimStretch(sliceStretch(text, from + length, starts[i + 1]?.from ?? text.text.length));
    duties.push({ heading: sliceStretch(text, from, from + length), parts: [body] });
  });
  return duties;
}

const isIntroduction = (text: string): boolean => text.endsWith(":") || /^n\/a\.?$/i.test(text);
const isHeadingItem = (piece: Piece, next: Piece | undefined): boolean =>
  piece.kind === "item" &&
  next?.kind === "item" &&
  piece.marker !== next.marker &&
  piece.marker === "number" &&
  !/[.;:]$/.test(piece.stretch.text);

/** "Gestion financière" over a paragraph: French writes headings small. */
const isShortHeading = (text: Stretch, next: Piece): boolean =>
  next.kind === "text" &&
  next.startsLine &&
  next.stretch.text.length > 2 * text.text.length &&
  wordCount(text.text) <= LONGEST_SHORT_HEADING &&
  /^\p{Lu}/u.test(text.text) &&
  !/[.;:,!?]$/.test(text.text);

function add(duties: Duty[], piece: Piece, next: Piece | undefined): void {
  const text = piece.stretch;
  const current = duties[duties.length - 1];
  const opens =
    (piece.kind === "text" &&
      piece.startsLine &&
      next !== undefined &&
      (looksLikeName(trimStretch(text, ":").text) || isShortHeading(text, next))) ||
    isHeadingItem(piece, next);
  if (opens) duties.push({ heading: trimStretch(text, ":"), parts: [] });
  else if (piece.kind === "text" && isIntroduction(text.text)) return;
  else if (piece.kind === "text") {
    const [first, ...others] = cutAtHeadings(text);
    if (first && first.heading.text === "" && current && current.heading.text !== "")
      current.parts.push(...first.parts);
    else if (first) duties.push(first);
    duties.push(...others);
  } else if (current && current.heading.text !== "") current.parts.push(text);
  else duties.push({ heading: EMPTY, parts: [text] });
}

function read(duty: Duty): Found<PostAccountability> {
  const text = joinStretches(duty.parts.map((part) => trimStretch(part, ";")));
  return {
    value: { heading: duty.heading.text, text: text.text },
    from: [duty.heading, text],
    foundBy: duty.heading.text === "" ? "list" : "heading",
  };
}

/** Duties in the order of the notice, each with its heading where it has one. */
export function readAccountabilities(sections: readonly Section[]): Found<PostAccountability>[] {
  const duties: Duty[] = [];
  for (const section of sections.filter(({ kind }) => kind === "accountabilities"))
    section.pieces.forEach((piece, i) => add(duties, piece, section.pieces[i + 1]));
  return duties.filter(({ heading, parts }) => heading.text !== "" || parts.length > 0).map(read);
}
