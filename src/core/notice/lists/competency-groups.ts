import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Item } from "#core/notice/sections/fragment.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import { entryOf, hasNameAndTail, levelOfHeading, type Entry } from "#core/notice/lists/competency-entry.ts";

/** Competencies that stand under one heading and are written in one manner. */
export interface CompetencyGroup {
  readonly entries: readonly Entry[];
  /** A level said once, in the heading. */
  readonly level: Stretch | null;
}

const LONGEST_NAME = 7;
const NAME_OPENS = /(?:^|(?<=[.;!?)]\s?))(\p{Lu}[\p{L}\p{M}’'/&, -]{2,70}?)\s?(?::|\s[–—-])\s(?=[\p{L}“"«])/gu;
const LEVEL_BEHIND = /[^,;:.()]{3,90}?\s\((?:[Ll]evel|[Nn]iveau|LEVEL)\s?(?:\d|[IVX]{1,3}|\p{L}+)\)/gu;
const LEADS_ON = /^\s*(?:(?:and|et|,)\s+)?/;
const NAME_FIRST = (item: Piece): boolean => hasNameAndTail(item.stretch);
const isItem = (piece: Piece): piece is Item => piece.kind === "item";

function isNameLine(piece: Piece, next: Piece | undefined): boolean {
  const bare = trimStretch(piece.stretch, ": ");
  return (
    piece.kind === "text" &&
    piece.startsLine &&
    next?.kind === "item" &&
    looksLikeName(bare.text) &&
    headingOnOwnLine(bare.text) === null
  );
}

/** In lists with lists under their items, only the outer items are names. */
function outer(items: readonly Item[]): Item[] {
  const first = items[0];
  if (!first) return [];
  const [numbered, least] = [
    items.some((item) => item.marker === "number"),
    Math.min(...items.slice(0, 200).map((item) => item.indent)),
  ];
  return items.filter((item) =>
    numbered
      ? item.marker === "number"
      : item.marker === first.marker && (first.indent > least || item.indent <= first.indent),
  );
}

/** A paragraph of names between semicolons, or of "Name: label" between semicolons. */
function fromParagraph(text: Stretch): Stretch[] {
  const parts = [...text.text.matchAll(/[^;]+/g)].map((match) =>
    trimStretch(sliceStretch(text, match.index, match.index + match[0].length), ". "),
  );
  const filled = parts.filter((part) => part.text !== "");
  const good = filled.every((part) => hasNameAndTail(part) || looksLikeName(part.text));
  return filled.length > 1 && good ? filled : [];
}

const cutAt = (text: Stretch, starts: readonly number[]): Stretch[] =>
  starts.map((from, i) => trimStretch(sliceStretch(text, from, starts[i + 1] ?? text.text.length)));

/** "Name: what it means. Next name: what it means.": all competencies in one paragraph. */
function fromSentences(text: Stretch): Stretch[] {
  const starts = [...text.text.matchAll(NAME_OPENS)].filter(({ 1: name }) => wordCount(name!) <= LONGEST_NAME);
  return starts.length > 1 ? cutAt(text, starts.map(({ index }) => index)) : [];
}

/** "Vision (Level 2), Ethics (Level 3) and Results (Level 2)": each with its level behind it. */
function fromLevelled(text: Stretch): Stretch[] {
  const found = [...text.text.matchAll(LEVEL_BEHIND)];
  return found.length > 1
    ? found.map((match) => {
        const lead = LEADS_ON.exec(match[0])?.[0].length ?? 0;
        return sliceStretch(text, match.index + lead, match.index + match[0].length);
      })
    : [];
}

/** Names alone on lines, the first perhaps behind the words that introduce them. */
function fromNameLines(texts: readonly Piece[]): Stretch[] {
  const lines = texts.flatMap(({ stretch }) => {
    const colon = stretch.text.lastIndexOf(":");
    const behind = colon > 20 ? trimStretch(sliceStretch(stretch, colon + 1)) : stretch;
    return looksLikeName(behind.text) && behind.text !== "" ? [behind] : [];
  });
  return lines.length > 1 ? lines : [];
}

const saysLevel = (piece: Piece): boolean => {
  const entry = entryOf(piece.stretch);
  return entry.level !== null && entry.name.text.length < piece.stretch.text.length;
};

function withoutItems(pieces: readonly Piece[]): Stretch[] {
  const texts = pieces.filter((piece) => piece.kind === "text");
  const levelled = texts.flatMap((piece) => fromLevelled(piece.stretch));
  if (levelled.length > 1) return levelled;
  const runs = texts.flatMap((piece) => fromParagraph(piece.stretch));
  if (runs.length > 1) return runs;
  const sentences = texts.flatMap((piece) => fromSentences(piece.stretch));
  if (sentences.length > 1) return sentences;
  if (texts.filter(saysLevel).length > 1) return texts.filter(saysLevel).map((piece) => piece.stretch);
  const named = withNameAndTail(texts);
  return named.length > 1 ? named : [...named, ...fromNameLines(texts)];
}

function withNameAndTail(texts: readonly Piece[]): Stretch[] {
  return texts
    .filter(
      (piece) =>
        hasNameAndTail(piece.stretch) &&
        /^\p{Lu}/u.test(piece.stretch.text) &&
        entryOf(piece.stretch).tail !== null,
    )
    .map((piece) => piece.stretch);
}

function namesIn(pieces: readonly Piece[]): Stretch[] {
  const items = outer(pieces.filter(isItem));
  if (items.length === 0) return withoutItems(pieces);
  const lines = pieces.filter((piece, i) => isNameLine(piece, pieces[i + 1]));
  const itemsAreNames = items.filter(NAME_FIRST).length > items.length / 2;
  return (lines.length > 0 && !itemsAreNames ? lines : items).map((piece) => piece.stretch);
}

/** A new group begins where a line introduces the items that follow: "Values - all staff must show these:". */
function splitAtIntroductions(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [[]];
  const outerMarker = pieces.find(isItem)?.marker;
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const beforeOuter = next?.kind !== "item" || next.marker === outerMarker;
    const introduces =
      piece.kind === "text" && piece.stretch.text.endsWith(":") && beforeOuter && !isNameLine(piece, next);
    if (introduces) groups.push([piece]);
    else groups[groups.length - 1]!.push(piece);
  });
  return groups;
}

function groupOf(pieces: readonly Piece[], heading: Stretch): CompetencyGroup {
  const introduction = pieces[0]?.kind === "text" ? levelOfHeading(pieces[0].stretch) : null;
  return { entries: namesIn(pieces).map(entryOf), level: levelOfHeading(heading) ?? introduction };
}

export const competencyGroups = (section: Section): CompetencyGroup[] =>
  splitAtIntroductions(section.pieces)
    .map((pieces) => groupOf(pieces, section.heading))
    .filter((group) => group.entries.length > 0);
