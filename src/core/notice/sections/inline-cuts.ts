import {
  fieldOfLabel,
  LONGEST_LABEL,
  mayBeginLabel,
  mayEndLabel,
  type FieldLabel,
} from "#core/notice/vocabulary/field-labels.ts";
import {
  headingOnOwnLine,
  knownHeading,
  LONGEST_HEADING,
  mayBeginHeading,
  type SectionKind,
} from "#core/notice/vocabulary/section-headings.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";
import { splitCamelCase, wordCount } from "#core/notice/text/normalise.ts";

/** A place inside a line where something new begins: `at` to `end` is the mark, heading or label itself. */
export type Cut = { readonly at: number; readonly end: number } & (
  | { readonly kind: "bullet" }
  | { readonly kind: "heading"; readonly section: SectionKind | null }
  | { readonly kind: "field"; readonly field: FieldLabel; readonly labelEnd: number }
);

const BULLET = /(?<=[\s:;.,)])[•▪●◦‣⁃■\uf0b7\u00b7§]\s/g;
const CAPITALS =
  /(?:(?<![\p{L}\p{N}])\d{1,2}[.)]\s?)?(?<!\p{Lu})\p{Lu}{2,}(?!\p{Ll})(?:(?:[’'&/,-]|\s?[&/]\s?|,?\s)\p{Lu}{2,}(?!\p{Ll}))*/gu;
const NUMBER = /^\d{1,2}[.)]\s?/;
const LONGEST_HEADING_LENGTH = 60;

const GLUED_DASH = /(?<=[:\p{Ll})])-\s(?=\p{Lu})/gu;
const FEWEST_DASHES = 3;

function bulletCuts(text: string): Cut[] {
  const dashes = [...text.matchAll(GLUED_DASH)];
  return [...text.matchAll(BULLET), ...(dashes.length >= FEWEST_DASHES ? dashes : [])].map((match) => ({
    kind: "bullet",
    at: match.index,
    end: match.index + match[0].length,
  }));
}

interface FoundHeading {
  readonly words: string;
  readonly section: SectionKind;
}

/** Splits a run of words in capitals into known headings; null where a word is left over. */
function headingsOfRun(words: readonly string[]): FoundHeading[] | null {
  const found: FoundHeading[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(LONGEST_HEADING, words.length - at);
    let section: SectionKind | null = null;
    while (size > 0 && !(section = knownHeading(words.slice(at, at + size).join(" ")))) size--;
    if (!section) return null;
    found.push({ words: words.slice(at, at + size).join(" "), section });
    at += size;
  }
  return found;
}

/** Splits headings that were run together, "EXPERIENCEESSENTIAL": as above, but a heading may end inside a word. */
function headingsRunTogether(run: string): FoundHeading[] | null {
  const found: FoundHeading[] = [];
  for (let at = 0; at < run.length;) {
    if (run[at] === " ") at++;
    let end = Math.min(run.length, at + LONGEST_HEADING_LENGTH);
    let section: SectionKind | null = null;
    if (mayBeginHeading(run.slice(at, at + 4)))
      while (end - at >= 4 && !(section = knownHeading(run.slice(at, end)))) end--;
    if (!section) return null;
    found.push({ words: run.slice(at, end), section });
    at = end;
  }
  return found;
}

const opensAfter = (text: string, end: number): boolean =>
  end >= text.length || /^(?:\s?:|\s?[\p{Lu}•\d“"]|\s-\s)/u.test(text.slice(end, end + 3));
const closesBefore = (text: string, at: number): boolean =>
  at === 0 || /[.;:!?)”"’\d\p{Ll}]\s?$/u.test(text.slice(Math.max(0, at - 2), at));

function runCuts(text: string, at: number, run: string): Cut[] {
  const number = NUMBER.exec(run)?.[0] ?? "";
  const words = run.slice(number.length).split(" ");
  const end = at + run.length;
  if (words.length > 3 * LONGEST_HEADING || !opensAfter(text, end)) return [];
  const glued = /[\p{Ll}\d.)€]$/u.test(text.slice(Math.max(0, at - 1), at));
  if (number === "" && words.length === 1 && !glued && (at === 0 || !closesBefore(text, at))) return [];
  const headings = headingsOfRun(words) ?? headingsRunTogether(run.slice(number.length));
  if (!headings)
    return number !== "" && run.length > 8 && closesBefore(text, at)
      ? [{ kind: "heading", at, end: pastColon(text, end), section: null }]
      : [];
  return placedHeadings(text, at, number.length, headings);
}

function placedHeadings(text: string, at: number, skip: number, headings: readonly FoundHeading[]): Cut[] {
  const cuts: Cut[] = [];
  let from = at;
  let end = at + skip;
  for (const heading of headings) {
    end += heading.words.length;
    cuts.push({ kind: "heading", at: from, end: pastColon(text, end), section: heading.section });
    if (text[end] === " ") end++;
    from = end;
  }
  return cuts;
}

const pastColon = (text: string, end: number): number =>
  text[end] === ":" ? end + 1 : text.startsWith(" :", end) ? end + 2 : end;

const TWO_CAPITALS = /[A-ZÀ-ÖØ-ÞŒ\u0180-\uffff]{2}/;

const capitalCuts = (text: string): Cut[] =>
  !TWO_CAPITALS.test(text)
    ? []
    : [...text.matchAll(CAPITALS)].flatMap((match) => runCuts(text, match.index, match[0]));

/** "...GENEVAPosting Period:" and "...officeDuty Station:": a capital begins something new. */
const opensGlued = (text: string, at: number): boolean =>
  /\p{Lu}/u.test(text[at]!) && (!/\p{Lu}/u.test(text[at - 1]!) || /\p{Ll}/u.test(text[at + 1] ?? ""));

/** Places before a colon where a label may begin, farthest first. */
function labelStarts(text: string, colon: number, notBefore: number): number[] {
  const starts: number[] = [];
  for (let i = Math.max(notBefore, colon - LONGEST_LABEL); i < colon; i++) {
    const before = text[i - 1] ?? " ";
    if (
      /[\p{L}]/u.test(text[i]!) &&
      (i === notBefore || before === " " || (/[\p{L}\d€).]/u.test(before) && opensGlued(text, i)))
    )
      starts.push(i);
  }
  return starts;
}

/** A label in the middle of a line counts where the words before it have come to an end, or belong to a label's value. */
function mayStandHere(text: string, at: number, colon: number, insideField: boolean): boolean {
  if (at === 0) return true;
  if (!/\p{Lu}/u.test(text[at]!)) return false;
  if (text[at - 1] !== " " || isSiteFurniture(text.slice(0, at - 1))) return true;
  const label = text.slice(at, colon);
  return (
    (label.includes(" ") || insideField) &&
    (insideField || /[.;)”:]\s$/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

function fieldAt(text: string, colon: number, notBefore: number, insideField: boolean): Cut | null {
  if (!mayEndLabel(text, colon)) return null;
  for (const at of labelStarts(text, colon, notBefore)) {
    const label = text.slice(at, colon);
    const field =
      knownHeading(splitCamelCase(label)) === null || text[colon + 1] === undefined
        ? fieldOfLabel(label)
        : null;
    if (field && mayStandHere(text, at, colon, insideField))
      return { kind: "field", at, end: colon + 1, field, labelEnd: colon };
  }
  return null;
}

const OPENING = 400;
const FEWEST_IN_A_ROW = 3;

/** "Vacancy Notice Vacancy Number: 16021 Grade: A-2 Title: Keeper": a text that opens with labels and their values. */
function opensWithLabels(text: string): boolean {
  let found = 0;
  let notBefore = 0;
  for (let colon = text.indexOf(":"); colon >= 0 && colon < OPENING; colon = text.indexOf(":", colon + 1)) {
    const cut = fieldAt(text, colon, notBefore, true);
    if (!cut) continue;
    if (++found === FEWEST_IN_A_ROW) return true;
    notBefore = cut.end;
  }
  return false;
}

function fieldCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  let notBefore = 0;
  const inRow = opensWithLabels(text);
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const inside = cuts.length > 0 ? colon - notBefore < 120 : inRow && colon < OPENING;
    const cut = fieldAt(text, colon, notBefore, inside);
    if (!cut) continue;
    cuts.push(cut);
    notBefore = cut.end;
  }
  return cuts;
}

/** Latin letters by their ranges: a class of Unicode would be asked after at every character of a notice. */
const CAMEL = /(?<=[a-zß-öø-ÿœ\d)\]€])(?=[A-ZÀ-ÖØ-ÞŒ])|(?<=[a-zß-öø-ÿœ)\]])(?=\d)/g;
/** Beside labels with a colon that were run together one without is a label too. */
const GLUED_COLON = /[\p{Ll}\d]\p{Lu}[\p{L} '’]{3,40} ?:/u;

/** "GradeP-4Duty StationGeneva": labels and values of a table whose cells were run together. */
function gluedCuts(text: string): Cut[] {
  const edges = [0, ...[...text.matchAll(CAMEL)].map((match) => match.index), text.length];
  if (edges.length < 4) return [];
  const cuts: Cut[] = [];
  for (let i = 0; i + 2 < edges.length; i++) {
    const at = edges[i]!;
    if (!mayBeginLabel(text.slice(at, at + 3))) continue;
    for (let j = Math.min(i + 3, edges.length - 2); j > i; j--) {
      const end = edges[j]!;
      if (end - at > LONGEST_LABEL || end - at < 4) continue;
      const field = fieldOfLabel(text.slice(at, end));
      if (!field) continue;
      cuts.push({ kind: "field", at, end, field, labelEnd: end });
      i = j - 1;
      break;
    }
  }
  return cuts.length > 1 || (cuts.length === 1 && GLUED_COLON.test(text)) ? cuts : [];
}

/** "Core values of the Agency: care, respect, trust": a heading and its list in one line. */
const isListOfCompetencies = (words: string, list: string): boolean =>
  wordCount(words) <= 6 &&
  headingOnOwnLine(words) === "competencies" &&
  list.length < 240 &&
  (list.match(/,/g) ?? []).length > 1 &&
  !/[.:;](?=\s)/.test(list.trim());

/** "Education: a degree" and "REQUIRED QUALIFICATIONS: ..." at the beginning of a line. */
function leadingHeading(text: string): Cut | null {
  const colon = text.slice(0, LONGEST_LABEL + 30).indexOf(":");
  if (colon < 3) return null;
  const words = splitCamelCase(text.slice(0, colon));
  const section =
    knownHeading(words) ?? (isListOfCompetencies(words, text.slice(colon + 1)) ? "competencies" : null);
  return section ? { kind: "heading", at: 0, end: colon + 1, section } : null;
}

/** All places where a line is to be cut, in order, none overlapping. */
export function inlineCuts(text: string): Cut[] {
  const leading = leadingHeading(text);
  const all = [
    ...(leading ? [leading] : []),
    ...capitalCuts(text),
    ...gluedCuts(text),
    ...fieldCuts(text),
    ...bulletCuts(text),
  ];
  all.sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Cut[] = [];
  for (const cut of all) if (cut.at >= (kept[kept.length - 1]?.end ?? 0)) kept.push(cut);
  return kept;
}
