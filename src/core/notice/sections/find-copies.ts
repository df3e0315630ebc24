import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import { lookupKey, plainWords } from "#core/notice/text/normalise.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";

/** Two stretches of lines that are the same notice: first and last line of each. */
export interface Copies {
  readonly first: { readonly from: number; readonly to: number };
  readonly second: { readonly from: number; readonly to: number };
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly isLong: boolean;
}

const LONG_LINE = 40;
const FEWEST_PAIRS = 4;

/** Long lines and headings: what would not stand twice by chance. */
const counts = (line: CleanLine): boolean =>
  line.stretch.text.length >= LONG_LINE || headingOnOwnLine(line.stretch.text) !== null;

const keyOf = (line: CleanLine): string =>
  line.stretch.text.length < LONG_LINE ? lookupKey(line.stretch.text) : plainWords(line.stretch.text);

/** A long line that is text: a long heading stands twice also where a list of contents stands over a notice. */
const isText = ({ stretch }: CleanLine): boolean =>
  stretch.text.length >= LONG_LINE && headingOnOwnLine(stretch.text) === null;

/** Each line of a first half with its like in the second: of 2m equal lines the k-th goes with the (m+k)-th. */
function pairsOf(lines: readonly CleanLine[]): Pair[] {
  const places = new Map<string, number[]>();
  const long = new Set<string>();
  for (const line of lines) {
    if (!counts(line)) continue;
    const key = keyOf(line);
    places.set(key, [...(places.get(key) ?? []).slice(-63), line.number]);
    if (isText(line)) long.add(key);
  }
  return [...places].flatMap(([key, at]) => {
    const half = at.length / 2;
    const isLong = long.has(key);
    return at.length % 2 === 0
      ? at.slice(0, half).map((from, i) => ({ from, to: at[half + i]!, isLong }))
      : [];
  });
}

/** The line at which a second copy begins: the one that most pairs reach across. */
function boundaryOf(pairs: readonly Pair[], last: number): { line: number; across: number } {
  const change = new Int32Array(last + 2);
  for (const { from, to } of pairs) {
    change[from + 1]!++;
    change[to + 1]!--;
  }
  let best = { line: 0, across: 0 };
  for (let line = 1, across = 0; line <= last; line++) {
    across += change[line]!;
    if (across > best.across) best = { line, across };
  }
  return best;
}

/** Whether two copies say the same, word for word: then nothing is to be chosen between them. */
export function areAlike(lines: readonly CleanLine[], { first, second }: Copies): boolean {
  const textOf = ({ from, to }: Copies["first"]): string =>
    lines
      .filter(({ number, stretch }) => number >= from && number <= to && stretch.text !== "")
      .map(({ stretch }) => plainWords(stretch.text))
      .join(" ");
  return textOf(first) === textOf(second);
}

/** Finds a notice that holds itself twice; null where it does not, as where its headings stand over it as a contents list. */
export function findCopies(lines: readonly CleanLine[]): Copies | null {
  const pairs = pairsOf(lines);
  const boundary = boundaryOf(pairs, lines.at(-1)?.last ?? 0);
  if (boundary.across < FEWEST_PAIRS) return null;
  const across = pairs.filter(({ from, to }) => from < boundary.line && to >= boundary.line);
  const from = Math.min(...across.map((pair) => pair.from));
  const second = Math.min(...across.map((pair) => pair.to));
  const eligible = lines.filter((line) => line.number >= from && line.number < second && counts(line)).length;
  if (across.length < eligible * 0.6 || !across.some(({ isLong }) => isLong)) return null;
  return {
    first: { from, to: second - 1 },
    second: { from: second, to: Math.max(...across.map((pair) => pair.to)) },
  };
}
