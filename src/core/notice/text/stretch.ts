import type { SourceSpan } from "#core/model/notice.ts";

/** `length` characters of a stretch, from `at` on, stand in the notice's `line` from column `column` on. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/** Words of the notice, cleaned for reading, that know where every character stands in the notice. */
export interface Stretch {
  readonly text: string;
  readonly runs: readonly Run[];
}

export const EMPTY: Stretch = { text: "", runs: [] };

/** Index of the first run that ends after `at`; binary, so that cutting a very long line stays cheap. */
function firstRunAfter(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.at + run.length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function sliceStretch(stretch: Stretch, from: number, to: number = stretch.text.length): Stretch {
  const runs: Run[] = [];
  for (let i = firstRunAfter(stretch.runs, from); i < stretch.runs.length; i++) {
    const run = stretch.runs[i]!;
    if (run.at >= to) break;
    const start = Math.max(run.at, from);
    const end = Math.min(run.at + run.length, to);
    runs.push({ at: start - from, length: end - start, line: run.line, column: run.column + start - run.at });
  }
  return { text: stretch.text.slice(from, to), runs };
}

const TRIMMED = /[\s"“”«»']/;

/** Without blanks at both ends; `alsoEnd` names further characters to take off the end, `alsoStart` off the start. */
export function trimStretch(stretch: Stretch, alsoEnd = "", alsoStart = ""): Stretch {
  const { text } = stretch;
  let from = 0;
  let to = text.length;
  while (from < to && (text[from] === " " || alsoStart.includes(text[from]!))) from++;
  while (to > from && (text[to - 1] === " " || alsoEnd.includes(text[to - 1]!))) to--;
  return from === 0 && to === text.length ? stretch : sliceStretch(stretch, from, to);
}

/** Without quotation marks that enclose the whole. */
export function unquoteStretch(stretch: Stretch): Stretch {
  const { text } = stretch;
  const enclosed = text.length > 1 && TRIMMED.test(text[0]!) && TRIMMED.test(text[text.length - 1]!);
  return enclosed ? trimStretch(stretch, "\"“”«»' ", "\"“”«»' ") : stretch;
}

/** One after the other with one blank between; the blank stands nowhere in the notice. */
export function joinStretches(parts: readonly Stretch[], between = " "): Stretch {
  const filled = parts.filter((part) => part.text !== "");
  if (filled.length < 2) return filled[0] ?? EMPTY;
  const runs: Run[] = [];
  let at = 0;
  for (const part of filled) {
    for (const run of part.runs) runs.push({ ...run, at: run.at + at });
    at += part.text.length + between.length;
  }
  return { text: filled.map((part) => part.text).join(between), runs };
}

/** Where a stretch stands in the notice: one span for each line it touches. */
export function spansOf(stretch: Stretch): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const run of stretch.runs) {
    const last = spans[spans.length - 1];
    const to = run.column + run.length;
    if (last?.line === run.line && last.to <= run.column) spans[spans.length - 1] = { ...last, to };
    else spans.push({ line: run.line, from: run.column, to });
  }
  return spans;
}

export const firstLineOf = (stretch: Stretch): number => stretch.runs[0]?.line ?? 0;
