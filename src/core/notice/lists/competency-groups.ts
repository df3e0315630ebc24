import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Item } from "#core/notice/sections/fragment.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import {
  entryOf,
  hasNameAndTail,
  INTRODUCES,
  levelOfHeading,
  type Entry,
} from "#core/notice/lists/competency-entry.ts";
import { rowBehindLabel } from "#core/notice/lists/names-in-a-row.ts";
import {
  competenciesOnLines,
  isBareName,
  levelledIn,
  numberedInside,
} from "#core/notice/lists/competency-lines.ts";

/** Competencies that stand under one heading and are written in one manner. */
export interface CompetencyGroup {
  readonly entries: readonly Entry[];
  /** A level said once, in the heading. */
  readonly level: Stretch | null;
}

const LONGEST_AMONG_NAMES = 32;
const LONGEST_AMONG_SHORT = 14;
const LONGEST_LONE_NAME = 6;
const LONGEST_NAME_LINE = 8;
const RUNG_BEHIND =
  /\s(?:Awareness|Basic|Working|Practitioner|Intermediate|Proficient|Advanced|Expert|Notions|Initié|Pratique|Application|Maîtrise|Confirmé|Avancé)$/u;
const NAME_FIRST = (item: Piece): boolean => hasNameAndTail(item.stretch);
const isItem = (piece: Piece): piece is Item => piece.kind === "item";

function isNameLine(piece: Piece, next: Piece | undefined): boolean {
  const bare = trimStretch(piece.stretch, ": ");
  return (
    piece.kind === "text" &&
    piece.startsLine &&
    next?.kind === "item" &&
    wordCount(bare.text) <= LONGEST_NAME_LINE &&
    (looksLikeName(bare.text) || (bare === piece.stretch && isBareName(bare))) &&
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

/** "a. Personal attributes:" over items with another mark: those are the names. */
const NAMES_A_GROUP =
  /^(?:[\p{L}/]+ ){0,3}(?:attributes|competenc(?:ies|es)|qualities|compétences|qualités)\s?:?$/iu;

/** "- General Competencies" over items that stand further in. */
const withoutGroups = (all: readonly Item[]): readonly Item[] =>
  all.filter(
    ({ stretch, indent }, i) => !NAMES_A_GROUP.test(stretch.text) || (all[i + 1]?.indent ?? indent) <= indent,
  );

function underGroups(all: readonly Item[]): readonly Item[] {
  const [group] = all;
  if (group && INTRODUCES.test(group.stretch.text)) {
    const inner = all.filter(({ indent }) => indent > group.indent);
    return inner.length > 1 ? inner : outer(all.slice(1));
  }
  if (!group || !NAMES_A_GROUP.test(group.stretch.text)) return outer(withoutGroups(all));
  const under = all.filter((item) => item.marker !== group.marker);
  return under.length > 1 ? under : outer(withoutGroups(all));
}

function entriesIn(pieces: readonly Piece[]): Entry[] {
  const items = underGroups(pieces.filter(isItem));
  if (items.length === 0) return competenciesOnLines(pieces);
  const rows = items.map((item) => rowBehindLabel(item.stretch));
  if (rows.some((row) => row.length > 0))
    return items.flatMap((item, i) => (rows[i]!.length > 0 ? rows[i]! : [item.stretch])).map(entryOf);
  const inside = items.length === 1 ? numberedInside(items[0]!.stretch) : [];
  if (inside.length > 0) return inside.map(entryOf);
  const levelled = items.flatMap((item) => levelledIn(item.stretch));
  if (levelled.length > 0) return levelled;
  const lines = pieces.filter((piece, i) => isNameLine(piece, pieces[i + 1]));
  const itemsAreNames = items.filter(NAME_FIRST).length > items.length / 2;
  const [only] = lines;
  if (only && lines.length === 1 && !itemsAreNames) {
    const before = items.filter((item) => pieces.indexOf(item) < pieces.indexOf(only));
    if (before.length > 1) return before.map((piece) => entryOf(piece.stretch));
  }
  return (lines.length > 0 && !itemsAreNames ? lines : items).map((piece) => entryOf(piece.stretch));
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

/** "Works with others (1)": where most names end with a figure in brackets, it is their level. */
const FIGURE_BEHIND = /\s\((\d)\)$/u;

/** "Drafting Proficient" in a table whose cells a blank divides: where most names end with a rung, it is their level. */
function withRungs(entries: readonly Entry[]): readonly Entry[] {
  for (const pattern of [RUNG_BEHIND, FIGURE_BEHIND]) {
    const rungs = entries.map(({ name }) => pattern.exec(name.text));
    if (rungs.filter((rung) => rung !== null).length < Math.max(3, entries.length * 0.6)) continue;
    return entries.map((entry, i) => {
      const rung = rungs[i];
      if (!rung) return entry;
      return {
        ...entry,
        name: sliceStretch(entry.name, 0, rung.index),
        level: trimStretch(sliceStretch(entry.name, rung.index + 1), ")", "("),
      };
    });
  }
  return entries;
}

/** A sentence among names belongs to the text behind the list. */
function withoutSentences(entries: readonly Entry[]): readonly Entry[] {
  const lengths = entries.map(({ name }) => wordCount(name.text)).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const longest = Math.min(LONGEST_AMONG_NAMES, Math.max(LONGEST_AMONG_SHORT, 4 * usual));
  const long = entries.filter(({ name }) => wordCount(name.text) > longest);
  return long.length <= entries.length / 4 ? entries.filter((entry) => !long.includes(entry)) : entries;
}

function groupOf(pieces: readonly Piece[], heading: Stretch): CompetencyGroup {
  const [first, second] = pieces;
  const introduces = first?.kind === "text" && (second?.kind === "item" || /[.:]$/.test(first.stretch.text));
  const introduction = introduces ? levelOfHeading(first.stretch) : null;
  return {
    entries: withRungs(withoutSentences(entriesIn(pieces))),
    level: levelOfHeading(heading) ?? introduction,
  };
}

const FEWEST_OVER_ITEMS = 2;
const SHORTEST_DEMAND = 6;

/** "Leading and working in teams:" over sentences, and others like it: the names are the lines, not the sentences. */
function namesOverSentences(pieces: readonly Piece[]): Stretch[] {
  const lengths = pieces.filter(isItem).map(({ stretch }) => wordCount(stretch.text));
  const usual = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  let withColon = 0;
  const names = pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    const bare = trimStretch(piece.stretch, ": ");
    const colon =
      piece.kind === "text" && piece.startsLine && next?.kind === "item" && piece.stretch.text.endsWith(":");
    if (colon && isBareName(bare)) withColon++;
    return (colon && isBareName(bare)) || isNameLine(piece, next) ? [bare] : [];
  });
  return withColon >= FEWEST_OVER_ITEMS && usual > SHORTEST_DEMAND ? names : [];
}

export function competencyGroups(section: Section): CompetencyGroup[] {
  const names = namesOverSentences(section.pieces);
  if (names.length > 0) return [{ entries: names.map(entryOf), level: levelOfHeading(section.heading) }];
  return splitAtIntroductions(section.pieces)
    .map((pieces) => groupOf(pieces, section.heading))
    .filter((group) => group.entries.length > 0);
}

/** "Managerial competencies" over one name alone: a group where the notice has others. */
export function loneName({ pieces, heading }: Section): CompetencyGroup[] {
  const [only, ...others] = pieces;
  return only?.kind === "text" &&
    others.length === 0 &&
    isBareName(only.stretch) &&
    wordCount(only.stretch.text) <= LONGEST_LONE_NAME
    ? [{ entries: [entryOf(only.stretch)], level: levelOfHeading(heading) }]
    : [];
}
