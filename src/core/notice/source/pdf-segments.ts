import type { PdfLine, PdfRun } from "#core/notice/source/pdf-page.ts";

/** In widths of the letter M: less is nothing, more parts words, still more parts cells. */
const GAP = { word: 0.15, cell: 1.5, back: 0.5 };
/** Raised and lowered letters still stand on the line. */
const SAME_LINE = 0.45;

/** What stands before an item of a list, alone. Fonts of signs have their bullets where no letters are. */
const MARKER = /^(?:[•▪●◦‣⁃■·►➢✓*–-]|[\ue000-\uf8ff]|\(?[\p{L}\d]{1,3}[.)])$/u;
const SIGN = /^[\ue000-\uf8ff]$/u;

export const onSameLine = (
  a: { readonly y: number; readonly size: number },
  b: { readonly y: number; readonly size: number },
): boolean => Math.abs(a.y - b.y) <= SAME_LINE * Math.max(a.size, b.size);

interface Open {
  text: string;
  readonly x: number;
  y: number;
  right: number;
  size: number;
  bold: boolean;
}

/**
 * Runs put together to stretches without a wide gap, in the order in which they were drawn. A bullet or a number and
 * what follows it are one, however wide the gap.
 */
export function segmentsOf(runs: readonly PdfRun[]): PdfLine[] {
  const segments: Open[] = [];
  let blank = false;
  for (const run of runs) {
    if (run.text.trim() === "") {
      blank = true;
      continue;
    }
    const last = segments.at(-1);
    const join = last === undefined ? null : joinOf(last, run, blank);
    blank = false;
    if (last === undefined || join === null) segments.push(opened(run));
    else if (join !== "again") grow(last, run, join);
  }
  return segments;
}

const opened = (run: PdfRun): Open => ({
  text: SIGN.test(run.text.trim()) ? "•" : run.text,
  x: run.x,
  y: run.y,
  right: run.x + run.width,
  size: run.size,
  bold: run.bold,
});

/** What stands between a segment and a run that goes on with it; null where it does not; "again" for one drawn twice. */
function joinOf(last: Open, run: PdfRun, blank: boolean): "" | " " | "again" | null {
  if (!onSameLine(last, run)) return null;
  const gap = (run.x - last.right) / Math.max(last.size, run.size);
  if (gap < -GAP.back)
    return last.text === run.text && Math.abs(run.x - last.x) < GAP.word * run.size ? "again" : null;
  const isMarked = MARKER.test(last.text.trim());
  if (gap > GAP.cell && !(isMarked && gap < GAP.cell * 3)) return null;
  const parted = /\s$/.test(last.text) || /^\s/.test(run.text);
  return !parted && (blank || isMarked || gap > GAP.word) ? " " : "";
}

function grow(segment: Open, run: PdfRun, join: "" | " "): void {
  segment.text += join + run.text;
  segment.right = Math.max(segment.right, run.x + run.width);
  segment.bold &&= run.bold;
  // The largest letters say where the line is.
  if (run.size > segment.size) {
    segment.y = run.y;
    segment.size = run.size;
  }
}
