import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { joinStretches, type Stretch } from "#core/notice/text/stretch.ts";
import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { headingOnOwnLine, knownHeading } from "#core/notice/vocabulary/section-headings.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";

/** Lines longer than this are paragraphs, not lines of a hard-wrapped text. */
const WIDEST = 132;
const NARROWEST = 40;
const WIDTHS_TRIED = 8;
const ENDS_SENTENCE = /[.;:!?]["”’)»]?$/;
const BEGINS_SMALL = /^["“«(]?\p{Ll}/u;
const MARKED =
  /^(?:[•▪●◦‣⁃■·►➢✓✔➔→§\uf0b7\uf0a7\uf076\u2756*#|]|[-–—]\s|--|o\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|\(?[a-zA-Z][.)]\s|\(?[ivx]{1,4}[.)]\s)/;
/** Words at which no line of its own ends: what follows goes on with them. */
const OPEN_END =
  /(?:[,&/–•▪●-]|\b(?:a|an|the|and|or|of|in|to|for|with|by|on|at|from|as|that|which|its|their|le|la|les|de|du|des|et|ou|en|à|au|aux|un|une|dans|sur|par|pour|avec))$/iu;

/** "...; •" and "...; (2)": the mark of the next item, left at the end of a line. */
const MARK_AT_END = /[.;:,]\s(?:[•▪●◦]|\d{1,2}[.)]|\(\d{1,2}\))$/;

const isApart = ({ stretch }: CleanLine): boolean => stretch.text === "" || isSiteFurniture(stretch.text);
const firstWordOf = (text: string): string => text.split(" ", 1)[0]!;
const doesNotFit = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWordOf(next).length > width;
/** Doubled blanks were evened out and may have filled the line. */
const SLACK = 2;
/** A label that was broken has at most so many words on the line before. */
const LABEL_WORDS = 4;
/** A line that leaves so much of the width free was not broken for want of room. */
const SHORT = 0.45;

/** "Grade: P-4" and "DUTIES": what begins a line of its own whatever stands before. */
function beginsAnew(text: string): boolean {
  if (headingOnOwnLine(text) !== null) return true;
  const colon = text.slice(0, 70).indexOf(":");
  if (colon < 2) return false;
  const label = text.slice(0, colon).trimEnd();
  return fieldOfLabel(label) !== null || knownHeading(label) !== null;
}

/** "Team working - Contributes to the team": a competency begins its line. */
const NAMED = /^\p{Lu}[^:.;]{2,60}?(?::\s|\s[–-](?:\s|$))/u;
/** "location: Paris", as data about a page is written before its text. */
const KEYED = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*:(?:\s|$)/;

interface Pair {
  readonly line: string;
  readonly next: string;
}

/** Neighbours of which the second may go on with the first. */
function pairsOf(lines: readonly CleanLine[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!, lines[i]!];
    if (isApart(line) || isApart(next) || line.stretch.text.length > WIDEST) continue;
    pairs.push({ line: line.stretch.text, next: next.stretch.text });
  }
  return pairs;
}

/** How many lines end where they do only because the next word had no room at this width. */
function evidenceFor(width: number, pairs: readonly Pair[]): number {
  let small = 0;
  let all = 0;
  for (const { line, next } of pairs) {
    if (
      line.length > width ||
      ENDS_SENTENCE.test(line) ||
      MARKED.test(next) ||
      !doesNotFit(line, next, width)
    )
      continue;
    all++;
    if (BEGINS_SMALL.test(next)) small++;
  }
  return small * 5 >= all * 2 ? small : 0;
}

/** The width at which a text was broken by hand, by mail or by a page; null where each paragraph has its own line. */
export function wrapWidth(lines: readonly CleanLine[]): number | null {
  const lengths = lines
    .filter((line) => !isApart(line))
    .map(({ stretch }) => stretch.text.length)
    .sort((a, b) => b - a);
  const narrow = lengths.filter((length) => length <= WIDEST);
  if (narrow.length < lengths.length * 0.8) return null;
  const tried = [...new Set(narrow.slice(0, Math.ceil(narrow.length * 0.06) + 2))].slice(0, WIDTHS_TRIED);
  const pairs = pairsOf(lines);
  let best = { width: 0, evidence: 0 };
  for (const width of tried.filter((each) => each >= NARROWEST)) {
    const evidence = evidenceFor(width, pairs);
    if (evidence > best.evidence) best = { width, evidence };
  }
  return best.evidence > 0 ? best.width : null;
}

interface Walk {
  readonly width: number | null;
  /** Names of competencies stand alone on short lines and must not be drawn into the item before. */
  inCompetencies: boolean;
  /** Whether competencies begin their lines with their names, without a mark before them. */
  named: boolean;
  /** The number before the last numbered item: "(2)" goes on a list only after "(1)". */
  number: number;
}

const NUMBERED = /^\(?(\d{1,2})[.)]\s/;

/** Whether a line begins with a mark of a list; a number must be the first or the next of its list. */
function isMarked(text: string, walk: Walk): boolean {
  const number = Number(NUMBERED.exec(text)?.[1] ?? 0);
  return MARKED.test(text) && (number <= 1 || number === walk.number + 1);
}

/** "... Closing" and "Date: 3 May": the end of one line and the beginning of the next are one label. */
function completesLabel(line: string, next: string): boolean {
  const label = next.slice(0, next.indexOf(":")).trimEnd();
  const words = line.split(" ");
  for (let count = 1; count <= LABEL_WORDS && count < words.length; count++)
    if (fieldOfLabel(`${words.slice(-count).join(" ")} ${label}`) !== null) return true;
  return false;
}

/** Whether `next` goes on with what `line` began. */
function goesOn(line: string, next: string, walk: Walk): boolean {
  const { width } = walk;
  const small = BEGINS_SMALL.test(next);
  const noRoom = width !== null && line.length <= width && doesNotFit(line, next, width - SLACK);
  if (MARK_AT_END.test(line)) return true;
  if (isMarked(next, walk) || (KEYED.test(next) && (KEYED.test(line) || line === "---"))) return false;
  if (beginsAnew(next)) return noRoom && !ENDS_SENTENCE.test(line) && (small || completesLabel(line, next));
  if (headingOnOwnLine(line) !== null && !(small && noRoom)) return false;
  const broken = noRoom && !ENDS_SENTENCE.test(line);
  if (walk.inCompetencies && (looksLikeName(next) || (NAMED.test(next) && (!broken || walk.named))))
    return false;
  if (width !== null && line.length < width * SHORT && !OPEN_END.test(line)) return false;
  if (ENDS_SENTENCE.test(line)) return noRoom && !looksLikeName(next);
  return small || noRoom || (width !== null && line.length > width * 0.6 && OPEN_END.test(line));
}

/** What a line that begins something says about the lines behind it. */
function remember(walk: Walk, text: string): void {
  const section = headingOnOwnLine(text);
  if (section !== null || /^--?\s*\p{Lu}|^#/u.test(text)) {
    if (section !== null || !text.startsWith("- ")) walk.inCompetencies = section === "competencies";
    walk.named = false;
  } else if (walk.inCompetencies && NAMED.test(text) && !MARKED.test(text) && !/[•▪●]/.test(text))
    walk.named = true;
  const number = NUMBERED.exec(text)?.[1];
  if (number !== undefined) walk.number = Number(number);
}

/** Words of a page or of whoever kept the file; only a long one can have been broken. */
const canBeBroken = ({ stretch }: CleanLine): boolean =>
  stretch.text.length > NARROWEST || !isSiteFurniture(stretch.text);

/** The lines as they were before somebody broke them: each heading, item, labelled value and paragraph in one. */
export function unwrapped(lines: readonly CleanLine[]): CleanLine[] {
  const walk: Walk = { width: wrapWidth(lines), inCompetencies: false, named: false, number: 0 };
  const whole: { first: CleanLine; parts: Stretch[]; last: number }[] = [];
  let previous: CleanLine | null = null;
  for (const line of lines) {
    const current = whole[whole.length - 1];
    if (previous && current && !isApart(line) && goesOn(previous.stretch.text, line.stretch.text, walk)) {
      current.parts.push(line.stretch);
      current.last = line.number;
    } else {
      whole.push({ first: line, parts: [line.stretch], last: line.number });
      remember(walk, line.stretch.text);
    }
    previous = line.stretch.text !== "" && canBeBroken(line) ? line : null;
  }
  return whole.map(({ first, parts, last }) =>
    parts.length === 1 ? first : { ...first, stretch: joinStretches(parts), last },
  );
}
