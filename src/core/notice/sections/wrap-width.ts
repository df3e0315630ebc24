import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";

/** Lines longer than this are paragraphs, not lines of a hard-wrapped text. */
const WIDEST = 132;
/** A narrower one breaks nothing but columns of a table. */
export const NARROWEST = 40;
export const ENDS_SENTENCE = /[.;:!?]["”’)»]?$/;
/** A code such as "o09161-2014" is no word of a sentence. */
export const BEGINS_SMALL = /^["“«(]?(?!\p{Ll}{1,4}\d{4})\p{Ll}/u;
/** A line that begins with the mark of a list's item. */
export const MARKED =
  /^(?:[•▪●◦‣⁃■·►➢✓✔➔→§\uf0b7\uf0a7\uf076\u2756*#|]|[-–—](?:\s|\p{Lu}\p{Ll})|--|[oðØ]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|\(?[a-zA-Z][.)]\s|\(?[ivx]{1,4}[.)]\s)/u;

const APART = new WeakMap<CleanLine, boolean>();

/** Nothing, or words of a page: no line that could go on. Asked of each line again and again, so answered once. */
export function isApart(line: CleanLine): boolean {
  let apart = APART.get(line);
  if (apart === undefined) {
    apart = line.stretch.text === "" || isSiteFurniture(line.stretch.text);
    APART.set(line, apart);
  }
  return apart;
}

const firstWordOf = (text: string): string => text.split(" ", 1)[0]!;
/** Whether the first word of the next line has no room at the end of a line. */
export const doesNotFit = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWordOf(next).length > width;

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

/** For each width up to the widest, how many lines end there only because the next word had no room; and how many in all. */
interface Evidence {
  readonly small: readonly number[];
  readonly all: readonly number[];
}

/** A line ends for want of room at every width from its own length to one less than it and the next word need. */
function evidenceOf(pairs: readonly Pair[]): Evidence {
  const small = Array.from({ length: WIDEST + 2 }, () => 0);
  const all = Array.from({ length: WIDEST + 2 }, () => 0);
  for (const { line, next } of pairs) {
    if (ENDS_SENTENCE.test(line) || MARKED.test(next)) continue;
    const end = Math.min(line.length + 1 + firstWordOf(next).length, WIDEST + 1);
    const counts = BEGINS_SMALL.test(next) ? [small, all] : [all];
    for (const count of counts) {
      count[line.length] = (count[line.length] ?? 0) + 1;
      count[end] = (count[end] ?? 0) - 1;
    }
  }
  for (let width = 1; width <= WIDEST; width++) {
    small[width] = small[width]! + small[width - 1]!;
    all[width] = all[width]! + all[width - 1]!;
  }
  return { small, all };
}

/** A line that could have been broken: an address or a single word could not. */
const couldBreak = (text: string): boolean => text.includes(" ");

export interface Broken {
  readonly width: number | null;
  /** How many lines ended for want of room and went on in the middle of a sentence. */
  readonly evidence: number;
}

export const NOT_BROKEN: Broken = { width: null, evidence: 0 };

/** The width at which the most lines end for want of room, from `narrowest` on; of equal ones the largest that a line has. */
export function likeliestWidth(lines: readonly CleanLine[], narrowest: number): Broken {
  const { small, all } = evidenceOf(pairsOf(lines));
  const lengths = new Set(lines.map(({ stretch }) => stretch.text.length));
  let best = NOT_BROKEN;
  for (let width = Math.max(NARROWEST, narrowest); width <= WIDEST; width++) {
    const evidence = small[width]! * 3 >= all[width]! ? small[width]! : 0;
    const asGood = evidence > 0 && evidence === best.evidence && lengths.has(width);
    if (evidence > best.evidence || asGood) best = { width, evidence };
  }
  return best;
}

/** The width at which a text was broken by hand, by mail or by a page; null where each paragraph has its own line. */
export function wrapWidth(lines: readonly CleanLine[]): number | null {
  const lengths = lines
    .filter((line) => !isApart(line) && couldBreak(line.stretch.text))
    .map(({ stretch }) => stretch.text.length)
    .sort((a, b) => b - a);
  const narrow = lengths.filter((length) => length <= WIDEST);
  if (narrow.length < lengths.length * 0.8) return null;
  return likeliestWidth(lines, narrow[Math.ceil(narrow.length * 0.06) + 1] ?? 0).width;
}
