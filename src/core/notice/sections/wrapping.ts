import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { withoutLinks, type CleanLine } from "#core/notice/text/clean-line.ts";
import { joinStretches, type Stretch } from "#core/notice/text/stretch.ts";
import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import {
  headingOnOwnLine,
  knownHeading,
  type SectionKind,
} from "#core/notice/vocabulary/section-headings.ts";
import {
  BEGINS_SMALL,
  doesNotFit,
  ENDS_SENTENCE,
  isApart,
  likeliestWidth,
  MARKED,
  NARROWEST,
  NOT_BROKEN,
  wrapWidth,
} from "#core/notice/sections/wrap-width.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";

/** Words at which no line of its own ends: what follows goes on with them. */
const OPEN_END =
  /(?:[,&/–•▪●-]|\b(?:a|an|the|and|or|of|in|to|for|with|by|on|at|from|as|that|which|its|their|le|la|les|de|du|des|et|ou|en|à|au|aux|un|une|dans|sur|par|pour|avec))$/iu;

/** "salary: USD" and "12,685" below it. */
const AMOUNT_OPEN = /(?:\b(?:USD|EUR|GBP|CHF|CAD|AUD)|[$€£])$/;
/** "...; •" and "...; (2)": the mark of the next item, left at the end of a line. */
const MARK_AT_END = /(?:[.;:,]|\b(?:and|or|et|ou))\s(?:[•▪●◦]|\d{1,2}[.)]|\(\d{1,2}\))$/;

/** "You must show: • Patience:" and "these competencies: Order," hold more than a heading. */
const LISTS = /\s[•▪●]\s|:\s.*,.*[^:]$/;

/** No longer than the width, but for an address at its end that could not be broken. */
const isFilled = (line: string, width: number): boolean =>
  line.length <= width || (line.endsWith(")") && line.lastIndexOf(" ") < width);
/** Doubled blanks were evened out and may have filled the line. */
const SLACK = 2;
/** A label that was broken has at most so many words on the line before. */
const LABEL_WORDS = 4;
/** A line so long that ends with "of" was broken, also where nothing else tells at what width. */
const LONG = 60;
/** "1) order, 2) patience": the first of a list that goes on in the same line begins no item of its own. */
const RUNS_ON = /^\(?1[.)]\s.{2,80}?[,;]\s(?:and\s|et\s)?\(?2[.)]\s/;
/** "...; • Secure networks" and "– The office is": what the item in the middle of a line says under its name. */
const DASH_FIRST = /^[–—]\s/;
const NAMED_BY_MARK = /[.;:]\s[•▪●◦]\s[^.;:]{2,60}$/;
/** "/ niveau maîtrise - requis" below what it is the level of. */
const STROKE_FIRST = /^\/\s(?:[Nn]iveau|[Ll]evel)\s/;
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

/** "PositionLocation: Austin, Texas", as a program writes data out: the names of its fields in one word. */
const DUMPED = /^\p{Lu}\p{Ll}+(?:\p{Lu}[\p{Ll}\d]*)+:(?:\s|$)/u;
/** So many lines of that kind make the text one that a program wrote. */
const FEWEST_DUMPED = 6;
/** "family status:" and "USD" below it: the currency is no line of its own. */
const CURRENCY_ALONE = /^(?:USD|EUR|GBP|CHF|CAD|AUD|[$€£])$/;

/** Where whoever kept the file says what it was made from; no part of the notice. */
const SOURCE_LINE = /^#\s*source:/i;
const BROKEN_SOURCE_LINES = 6;

const openBrackets = (text: string): number =>
  [...text].reduce((open, sign) => open + (sign === "(" ? 1 : sign === ")" ? -1 : 0), 0);

/** Whether a line about the source goes on: nothing told yet, or a bracket open. Null where that does not tell. */
function sourceGoesOn(told: readonly Stretch[], next: string): boolean | null {
  if (!SOURCE_LINE.test(told[0]!.text) || told.length > BROKEN_SOURCE_LINES) return null;
  const text = told.map((part) => part.text).join(" ");
  if (/source:$/i.test(text) || openBrackets(text) > 0 || next.startsWith("(")) return true;
  return text.endsWith(")") ? false : null;
}

interface Walk {
  readonly width: number | null;
  /** Whether a program wrote the text, field by field. */
  readonly dumped: boolean;
  /** Whether the line before is the rest of one that had no room for it: a broken text was broken again. */
  leftOver: boolean;
  /** Names of competencies stand alone on short lines and must not be drawn into the item before. */
  inCompetencies: boolean;
  /** Whether competencies begin their lines with their names, without a mark before them. */
  named: boolean;
  /** Whether the line stands in a list of sentences, each on a line of its own. */
  listed: boolean;
  /** Whether the text of a link, or a round bracket, began that has not ended. */
  inLink: boolean;
  inBrackets: boolean;
  /** The number before the last numbered item: "(2)" goes on a list only after "(1)". */
  number: number;
}

/** The end of a sentence inside a line; "e.g. X" and "U.S. Army" are none. */
const INNER_END = /\p{Ll}{3}[.!?]["”’)»]?\s+["“«(]?\p{Lu}/gu;
const FEWEST_SENTENCES = 2;

/**
 * For each line, whether it stands in a block without marks in which sentences end with lines that have room left, and
 * seldom inside them: a list of sentences, each on a line of its own.
 */
function listedSentences(lines: readonly CleanLine[], width: number): boolean[] {
  const listed = lines.map(() => false);
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && !isApart(line) && (i === from || !opensBlock(line.stretch.text))) continue;
    const block = lines.slice(from, i).map(({ stretch }) => stretch.text);
    const ends = block.filter((text, at) => {
      const next = block[at + 1];
      return next !== undefined && ENDS_SENTENCE.test(text) && !doesNotFit(text, next, width);
    }).length;
    const inner = block.reduce((count, text) => count + (text.match(INNER_END)?.length ?? 0), 0);
    if (ends >= FEWEST_SENTENCES && ends > inner && !MARKED.test(block[0]!)) listed.fill(true, from, i);
    from = line && !isApart(line) ? i : i + 1;
  }
  return listed;
}

const opensBlock = (text: string): boolean => MARKED.test(text) || headingOnOwnLine(text) !== null;

const NUMBERED = /^\(?(\d{1,2})[.)]\s/;

/** Whether a line begins with a mark of a list; a number must be the first or the next of its list. */
function isMarked(text: string, walk: Walk): boolean {
  const number = Number(NUMBERED.exec(text)?.[1] ?? 0);
  return MARKED.test(text) && !RUNS_ON.test(text) && (number <= 1 || number === walk.number + 1);
}

/** "... Closing" and "Date: 3 May": the end of one line and the beginning of the next are one label. */
function completesLabel(line: string, next: string): boolean {
  const label = next.slice(0, next.indexOf(":")).trimEnd();
  const words = line.split(" ");
  for (let count = 1; count <= LABEL_WORDS && count < words.length; count++) {
    const end = words.slice(-count).join(" ");
    // "AdvisorNATO" and "Grade: 24": the fields of the page ran together, and then the line was broken.
    const apart = RUN_TOGETHER.exec(end)?.[1];
    if ([end, apart].some((part) => part !== undefined && fieldOfLabel(`${part} ${label}`) !== null))
      return true;
  }
  return false;
}

const RUN_TOGETHER = /^\S*[\p{Ll}\d](\p{Lu}.*)$/u;

/** Whether `next` goes on with what `line` began. */
function goesOn(line: string, next: string, walk: Walk): boolean {
  const { width } = walk;
  if (next === line || (walk.listed && ENDS_SENTENCE.test(line) && !BEGINS_SMALL.test(next))) return false;
  if ((AMOUNT_OPEN.test(line) && /^\d/.test(next)) || STROKE_FIRST.test(next)) return true;
  if (walk.dumped && DUMPED.test(next)) return false;
  const small = BEGINS_SMALL.test(next);
  const noRoom = width !== null && isFilled(line, width) && doesNotFit(line, next, width - SLACK);
  if (MARK_AT_END.test(line) || (noRoom && (walk.inLink || walk.dumped))) return true;
  if (noRoom && line.endsWith(":") && CURRENCY_ALONE.test(next)) return true;
  if (noRoom && DASH_FIRST.test(next) && NAMED_BY_MARK.test(line)) return true;
  if (walk.inBrackets && closesBracket(next) && !MARKED.test(next)) return true;
  if (isMarked(next, walk) || (KEYED.test(next) && (KEYED.test(line) || line === "---"))) return false;
  if (beginsAnew(next)) {
    if (ENDS_SENTENCE.test(line)) return false;
    return small && (noRoom || next.endsWith(".")) ? true : noRoom && completesLabel(line, next);
  }
  const broken = noRoom && !ENDS_SENTENCE.test(line);
  if (headingOnOwnLine(line) !== null && !(noRoom && small) && !(noRoom && LISTS.test(line))) return false;
  // "Networks –" and "Expertise": a level was broken off its competency.
  if (walk.inCompetencies && noRoom && /\s[–—-]$/.test(line)) return true;
  if (walk.inCompetencies && (looksLikeName(next) || (NAMED.test(next) && (!broken || walk.named))))
    return false;
  if (width !== null && line.length < width * SHORT && !OPEN_END.test(line))
    return walk.leftOver && small && !ENDS_SENTENCE.test(line) && !KEYED.test(next);
  if (ENDS_SENTENCE.test(line)) return noRoom && !looksLikeName(next);
  return small || noRoom || (OPEN_END.test(line) && line.length > (width === null ? LONG : width * 0.6));
}

/** "Behaviours: we will look at": the heading that stands before the text of its own line. */
function headingWithColon(text: string): SectionKind | null {
  const colon = text.slice(0, 70).indexOf(":");
  return colon < 2 ? null : knownHeading(text.slice(0, colon).trimEnd());
}

/** What a line that begins something says about the lines behind it. */
function remember(walk: Walk, text: string): void {
  const section = headingOnOwnLine(text) ?? headingWithColon(text);
  if (section !== null || /^--?\s*\p{Lu}|^#/u.test(text)) {
    if (section !== null || !text.startsWith("- ")) walk.inCompetencies = section === "competencies";
    walk.named = false;
  } else if (walk.inCompetencies && NAMED.test(text) && !MARKED.test(text) && !/[•▪●]/.test(text))
    walk.named = true;
  const number = NUMBERED.exec(text)?.[1];
  if (number !== undefined) walk.number = Number(number);
}

function rememberBrackets(walk: Walk, text: string, wentOn: boolean): void {
  if (/[[\]]/.test(text)) walk.inLink = text.lastIndexOf("[") > text.lastIndexOf("]");
  if (!wentOn || /[()]/.test(text)) walk.inBrackets = text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** "…variés)": the end of a bracket that began in the line before. */
function closesBracket(text: string): boolean {
  const close = text.indexOf(")");
  const open = text.indexOf("(");
  return close >= 0 && (open < 0 || close < open);
}

/** Words of a page or of whoever kept the file; only a long one can have been broken. */
const canBeBroken = ({ stretch }: CleanLine): boolean =>
  stretch.text.length > NARROWEST || !isSiteFurniture(stretch.text);

const BEGINS_LARGE = /^["“«(]?\p{Lu}/u;

/** A line further in than one that already went on from another begins something: what is broken is not indented anew. */
const isIndentedAnew = (line: CleanLine, before: CleanLine, partsBefore: number): boolean =>
  partsBefore > 1 && line.indent > before.indent + 1 && BEGINS_LARGE.test(line.stretch.text);

/** Lines put together once, by the width at which they were broken. */
function unwrappedOnce(lines: readonly CleanLine[], width: number | null, hasLeftOvers = false): CleanLine[] {
  const walk: Walk = {
    width,
    dumped: lines.filter(({ stretch }) => DUMPED.test(stretch.text)).length >= FEWEST_DUMPED,
    leftOver: false,
    inCompetencies: false,
    named: false,
    listed: false,
    inLink: false,
    inBrackets: false,
    number: 0,
  };
  const listed = width === null ? [] : listedSentences(lines, width);
  const whole: { first: CleanLine; parts: Stretch[]; last: number }[] = [];
  let previous: CleanLine | null = null;
  for (const [i, line] of lines.entries()) {
    walk.listed = listed[i] ?? false;
    const current = whole[whole.length - 1];
    const joins =
      previous !== null &&
      current !== undefined &&
      line.stretch.text !== "" &&
      (sourceGoesOn(current.parts, line.stretch.text) ??
        ((walk.inLink || !isApart(line)) &&
          !isIndentedAnew(line, previous, current.parts.length) &&
          goesOn(previous.stretch.text, line.stretch.text, walk)));
    if (current && joins) {
      current.parts.push(line.stretch);
      current.last = line.last;
    } else {
      whole.push({ first: line, parts: [line.stretch], last: line.last });
      remember(walk, line.stretch.text);
    }
    rememberBrackets(walk, line.stretch.text, joins);
    walk.leftOver =
      hasLeftOvers &&
      joins &&
      width !== null &&
      previous !== null &&
      doesNotFit(previous.stretch.text, line.stretch.text, width - SLACK);
    previous = line.stretch.text !== "" && (walk.inLink || canBeBroken(line)) ? line : null;
  }
  return whole.map(({ first, parts, last }) =>
    parts.length === 1 ? first : { ...first, stretch: joinStretches(parts), last },
  );
}

/** Lines of a text that was broken twice are put together twice; a width on so little evidence would be chance. */
const FEWEST_BROKEN_AGAIN = 3;

/**
 * The lines as they were before somebody broke them: each heading, item, labelled value and paragraph in one. A text
 * broken at one width and then, in a mail, at a narrower one is put together at the narrow one first.
 */
export function unwrapped(lines: readonly CleanLine[]): CleanLine[] {
  const width = wrapWidth(lines);
  const once = unwrappedOnce(lines, width);
  const again = width === null ? NOT_BROKEN : likeliestWidth(once, width + 1);
  const whole =
    again.evidence >= FEWEST_BROKEN_AGAIN
      ? unwrappedOnce(once, again.width)
      : unwrappedOnce(lines, width, true);
  return whole.map((line) => {
    const stretch = withoutLinks(line.stretch);
    return stretch === line.stretch ? line : { ...line, stretch };
  });
}
