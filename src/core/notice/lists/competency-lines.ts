import { headingOnOwnLine, isHeadingOnlyAlone } from "#core/notice/vocabulary/section-headings.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { Piece } from "#core/notice/sections/to-sections.ts";
import { entryOf, hasNameAndTail, leadingLevel, type Entry } from "#core/notice/lists/competency-entry.ts";
import { namesInARow, separators } from "#core/notice/lists/names-in-a-row.ts";
import { fromBars } from "#core/notice/lists/competency-pipes.ts";
import { fromTable } from "#core/notice/lists/competency-table.ts";

/** Competencies that stand in paragraphs and on lines without a mark, in whatever manner. */

const LONGEST_NAME = 7;
const LONGEST_LINE = 11;
const LONGEST_PART = 6;
const LONGEST_ANNOUNCED = 9;
const NAME_OPENS =
  /(?:^|(?<=[.;!?)]\s?))(\p{Lu}[\p{L}\p{M}’'/&, -]{2,70}?)\s?(?::|\s[–—-])\s(?=[\p{L}“"«])/gu;
const LEVEL_BEHIND = /[^,;:.()]{3,90}?\s\((?:[Ll]evel|[Nn]iveau|LEVEL)\s?(?:\d|[IVX]{1,3}|\p{L}+)\)/gu;
const LEADS_ON = /^\s*(?:(?:and|et)\s+)?/;
const NUMBERS = /\(\d{1,2}\)\s?/g;
/** Headings of groups, which are no competencies. */
const GROUP =
  /^(?:core|values|core values|behaviou?rs|functional|managerial|technical|cross-functional|organi[sz]ational|generic|people management|fondamentales|managériales|transversales|techniques)$/i;
/** A line that speaks to the reader names nothing. */
const SPEAKS =
  /(?<!\p{L})(?:please|refer|visit|click|information|opens in|veuillez|consultez|you|your|vous|will|must|should|est|sont|is|are)(?!\p{L})/iu;
/** A line with an address or a telephone number names a person. */
const OF_A_PERSON = /\S@\S|(?<!\p{L})(?:t[ée]l(?:\.|\s?:|ephone|éphone)|phone\s?:)|(?:\d{2}[ .]){4}\d{2}/iu;
const BETWEEN = /\s?[,;]\s(?:and\s|et\s)?|\s(?:and|et)\s(?=\p{Lu})/u;

const texts = (pieces: readonly Piece[]): Stretch[] =>
  pieces.flatMap((piece) => (piece.kind === "text" ? [piece.stretch] : []));

const cutAt = (text: Stretch, starts: readonly number[]): Stretch[] =>
  starts.map((from, i) => trimStretch(sliceStretch(text, from, starts[i + 1] ?? text.text.length)));

/** "Vision (Level 2), Ethics (Level 3) and Results (Level 2)": each with its level behind it. */
function levelled(text: Stretch): Stretch[] {
  return [...text.text.matchAll(LEVEL_BEHIND)].map((match) => {
    const lead = LEADS_ON.exec(match[0])![0].length;
    return sliceStretch(text, match.index + lead, match.index + match[0].length);
  });
}

/** Competencies with their levels behind them in a text that names several; none where it does not. */
export function levelledIn(text: Stretch): Entry[] {
  const found = levelled(text);
  return found.length > 1 ? found.map(entryOf) : [];
}

/** "(1)Builds partnerships(2)Thinks ahead": numbers in brackets, with or without blanks. */
function numbered(text: Stretch): Stretch[] {
  const marks = [...text.text.matchAll(NUMBERS)];
  if (marks.length < 3) return [];
  const parts = marks.map((mark, i) =>
    trimStretch(
      sliceStretch(text, mark.index + mark[0].length, marks[i + 1]?.index ?? text.text.length),
      ";,. ",
    ),
  );
  return parts.every((part) => wordCount(part.text) <= LONGEST_LINE) ? parts : [];
}

/** The same where the first number was the mark of an item. */
export function numberedInside(text: Stretch): Stretch[] {
  const marks = [...text.text.matchAll(NUMBERS)];
  const edges = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const parts = edges.map((from, i) =>
    trimStretch(sliceStretch(text, from, marks[i]?.index ?? text.text.length), ";,. "),
  );
  return marks.length > 1 && parts.every((part) => wordCount(part.text) <= LONGEST_LINE) ? parts : [];
}

/** A paragraph of names between semicolons, or of "Name: label" between semicolons. */
function betweenSemicolons(text: Stretch): Stretch[] {
  const parts = [...text.text.matchAll(/[^;]+/g)].map((match) =>
    trimStretch(sliceStretch(text, match.index, match.index + match[0].length), ". "),
  );
  const filled = parts.filter((part) => part.text !== "");
  const good = filled.every((part) => hasNameAndTail(part) || looksLikeName(part.text));
  return filled.length > 1 && good ? filled : [];
}

/** "Name: what it means. Next name: what it means.": all competencies in one paragraph. */
function inSentences(text: Stretch): Stretch[] {
  const starts = [...text.text.matchAll(NAME_OPENS)].filter(
    ({ 1: name }) => wordCount(name!) <= LONGEST_NAME,
  );
  return cutAt(
    text,
    starts.map(({ index }) => index),
  );
}

/** "All staff live these values: Inclusion, Integrity and Humility.", "Care, respect, trust". */
function enumeratedNames(text: Stretch): Stretch[] {
  const colon = text.text.lastIndexOf(": ");
  const list = trimStretch(sliceStretch(text, colon < 0 ? 0 : colon + 1), ". ");
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: mark } of separators(list.text, new RegExp(BETWEEN, "gu"))) {
    parts.push(sliceStretch(list, from, index));
    from = index! + mark.length;
  }
  parts.push(sliceStretch(list, from));
  const announced = /\b(?:following|suivante?s)\b/iu.test(text.text.slice(0, Math.max(0, colon)));
  const good =
    /[,;]/.test(list.text) &&
    parts.every(
      ({ text: part }) =>
        part !== "" &&
        wordCount(part) <= (announced ? LONGEST_ANNOUNCED : LONGEST_PART) &&
        !/[.:!?]/.test(part),
    );
  const capital =
    announced || (colon < 0 ? parts.slice(0, 1) : parts).every(({ text: part }) => /^\p{Lu}/u.test(part));
  return good && capital && parts.length > 2 ? parts : [];
}

/** A name on a line and "LEVEL 2: what that means" on the next. */
function overLevels(lines: readonly Stretch[]): Entry[] {
  return lines.flatMap((line, i) => {
    const level = leadingLevel(lines[i + 1] ?? line);
    const isName =
      i + 1 < lines.length && leadingLevel(line) === null && wordCount(line.text) <= LONGEST_LINE;
    return level && isName ? [{ name: trimStretch(line, ": "), tail: null, level, dashed: false }] : [];
  });
}

/** Whether a line can be a name and nothing else. */
export const isBareName = ({ text }: Stretch): boolean =>
  /^\p{Lu}/u.test(text) &&
  wordCount(text) <= LONGEST_LINE &&
  !/[.;:!?]$/.test(text) &&
  !GROUP.test(text) &&
  !SPEAKS.test(text) &&
  !OF_A_PERSON.test(text) &&
  (headingOnOwnLine(text) === null || isHeadingOnlyAlone(text));

/** Names alone on lines, the first perhaps behind the words that introduce them; a gap or a paragraph ends them. */
function onLines(pieces: readonly Piece[]): Stretch[] {
  const names: Stretch[] = [];
  let apart = true;
  /** Whether the line before ended with a semicolon: then a full stop ends the list, not a sentence. */
  let listed = false;
  for (const { stretch: line, afterGap } of pieces.filter(({ kind }) => kind === "text")) {
    if (names.length === 1) apart = afterGap === true;
    if (names.length > 1 && afterGap && !apart) break;
    const colon = line.text.lastIndexOf(":");
    const behind = colon > 20 ? trimStretch(sliceStretch(line, colon + 1)) : null;
    if (behind && looksLikeName(behind.text) && behind.text !== "") names.push(behind);
    else if (isBareName(line)) names.push(line);
    else if (isBareName(trimStretch(line, "; ")) || (listed && isBareName(trimStretch(line, ". "))))
      names.push(trimStretch(line, ";. "));
    else if (names.length > 1 && wordCount(line.text) > 2 * LONGEST_LINE) break;
    listed = line.text.endsWith(";");
  }
  return names.length > 1 ? names : [];
}

const saysLevel = (line: Stretch): boolean => {
  const entry = entryOf(line);
  return entry.level !== null && entry.name.text.length < line.text.length;
};

/** A name like those with levels, but that no level stands behind it. */
const saysNoLevel = (line: Stretch): boolean => !saysLevel(line) && isBareName(line);

const isNamed = (line: Stretch): boolean =>
  (hasNameAndTail(line) || /\s[–—-]$/.test(line.text)) &&
  /^\p{Lu}/u.test(line.text) &&
  !OF_A_PERSON.test(line.text);

/** A line that says what its name means; one whose meaning was left out stands among others that say it. */
function named(lines: readonly Stretch[]): Stretch[] {
  const all = lines.filter(isNamed);
  return all.some((line) => entryOf(line).tail !== null) ? all : [];
}

const FEWEST_SENTENCES = 3;
const LONGEST_SENTENCE = 32;
const INNER_END = /\p{Ll}{2}[.!?]\s+\p{Lu}/u;

const isSentence = ({ text }: Stretch): boolean =>
  /^\p{Lu}.*\.$/u.test(text) &&
  wordCount(text) <= LONGEST_SENTENCE &&
  !INNER_END.test(text) &&
  !SPEAKS.test(text);

/** "Proven ability to lead, manage and persuade." on a line, and others below it: each sentence asks one thing. */
function sentences(lines: readonly Stretch[]): Stretch[] {
  const listed = lines.filter((line) => isNamed(line) || isSentence(line));
  const full = lines.filter((line) => !isNamed(line) && isSentence(line));
  return full.length >= FEWEST_SENTENCES && listed.length >= lines.length / 2 ? listed : [];
}

/** A text on the line of its heading, "Savoir-être : rigueur, autonomie". */
const behindHeading = (piece: Piece): boolean => piece.kind === "text" && !piece.startsLine;

/** Competencies without items before them; the first manner of writing that fits is taken. */
export function competenciesOnLines(pieces: readonly Piece[]): Entry[] {
  const lines = texts(pieces).filter(({ text }) => !OF_A_PERSON.test(text));
  const manners = [
    () => fromBars(lines),
    () => fromTable(lines),
    () => lines.flatMap(levelled).map(entryOf),
    () => overLevels(lines),
    () => lines.flatMap(numbered).map(entryOf),
    () => lines.flatMap(betweenSemicolons).map(entryOf),
    () => sentences(lines).map(entryOf),
    () =>
      lines.filter(isNamed).length > 2
        ? [...lines.flatMap(enumeratedNames), ...named(lines)].map(entryOf)
        : [],
    () => [...lines.flatMap(enumeratedNames), ...lines.flatMap(inSentences)].map(entryOf),
    () => pieces.flatMap((piece) => (behindHeading(piece) ? namesInARow(piece.stretch) : [])).map(entryOf),
    () => (lines.filter(saysNoLevel).length > lines.length / 2 ? [] : lines.filter(saysLevel).map(entryOf)),
    () => named(lines).map(entryOf),
    () => onLines(pieces).map(entryOf),
  ];
  for (const manner of manners) {
    const found = manner();
    if (found.length > 1) return found;
  }
  return named(lines).map(entryOf);
}
