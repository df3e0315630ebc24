import type { PdfDot, PdfLine, PdfPage } from "#core/notice/source/pdf-page.ts";
import { onSameLine, segmentsOf } from "#core/notice/source/pdf-segments.ts";

/** A label in a cell of a table has few lines; more is a column of text. */
const MOST_LINES_OF_LABEL = 3;
/** In heights of the letters: how far lines stand apart that are one line, and lines that follow each other. */
const SAME = 0.45;
const NEXT_LINE = 1.6;
/** How many steps back up the page show that it was not drawn in the order of reading. */
const CHAOS = { least: 4, share: 0.15 };

/** A page's lines in the order of reading: columns one after the other, the cells of a row behind tabs. */
export function linesOfPage(page: PdfPage): PdfLine[] {
  const upright = segmentsOf(page.runs.filter((run) => run.isUpright));
  const aside = segmentsOf(page.runs.filter((run) => !run.isUpright));
  const inOrder = isChaos(upright) ? byPlace(upright) : upright;
  return [...withBullets(joinCells(inOrder), page.dots), ...aside].map(trimmed);
}

const trimmed = (line: PdfLine): PdfLine => ({ ...line, text: line.text.trimEnd() });

/** Up and to the left of what was drawn before: no reader goes there, but for the head and foot of a page. */
function isChaos(segments: readonly PdfLine[]): boolean {
  const steps = segments.filter((segment, index) => {
    const before = segments[index - 1];
    return before !== undefined && segment.y < before.y - segment.size && segment.x <= before.right;
  });
  return steps.length >= CHAOS.least && steps.length > segments.length * CHAOS.share;
}

/** From the head of the page down, each line from the left. */
function byPlace(segments: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && onSameLine(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x));
}

function joinCells(segments: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const segment of segments) {
    const label = labelBefore(lines, segment);
    if (label.length === 0) lines.push(segment);
    else lines.splice(lines.length - label.length, label.length, besides(label, segment));
  }
  return lines;
}

/**
 * The lines just drawn to which this one is the next cell, to its left. Whoever has drawn more lines there than a
 * label has was drawing a column.
 */
function labelBefore(lines: readonly PdfLine[], segment: PdfLine): readonly PdfLine[] {
  const last = lines.at(-1);
  const { x, y, size } = segment;
  if (last === undefined || last.right > x || y > last.y + SAME * size) return [];
  const label = [last];
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const [line, below] = [lines[at], label[0]];
    if (line === undefined || below === undefined) break;
    const isRightAbove = line.y < below.y && below.y - line.y < NEXT_LINE * size;
    if (!isRightAbove || line.right > x || line.y < y - MOST_LINES_OF_LABEL * size) break;
    label.unshift(line);
    if (label.length > MOST_LINES_OF_LABEL) return onSameLine(last, segment) ? [last] : [];
  }
  // A value may stand in the middle of its label's lines: as many of them above it as below.
  const below = label.filter((line) => line.y > y + SAME * size).length;
  const above = label.filter((line) => line.y < y - SAME * size).length;
  const own = label.slice(Math.max(0, above - below));
  // Where the value is the longer one, its first line is at most two lines higher than the label.
  return last.y - y < (own.length + 2) * NEXT_LINE * size ? own : [];
}

function besides(label: readonly PdfLine[], cell: PdfLine): PdfLine {
  const first = label[0] ?? cell;
  const text = label.map((line) => line.text.trim()).join(" ");
  return {
    ...first,
    text: `${text}\t${cell.text.trimStart()}`,
    right: cell.right,
    y: Math.max(cell.y, ...label.map((line) => line.y)),
    bold: label.every((line) => line.bold) && cell.bold,
  };
}

/** In heights of the letters: how large a dot is, and how far before its line it stands. */
const DOT = { least: 0.12, most: 0.75, near: 0.05, far: 3, above: 0.8, below: 0.05 };

function withBullets(lines: readonly PdfLine[], dots: readonly PdfDot[]): PdfLine[] {
  if (dots.length === 0) return [...lines];
  const byHeight = dots.toSorted((a, b) => a.y - b.y);
  return lines.map((line) => (hasDot(line, byHeight) ? { ...line, text: `• ${line.text}` } : line));
}

function hasDot({ x, y, size }: PdfLine, dots: readonly PdfDot[]): boolean {
  let index = firstFrom(dots, y - DOT.above * size);
  for (let dot = dots[index]; dot !== undefined && dot.y <= y - DOT.below * size; dot = dots[(index += 1)]) {
    const gap = (x - dot.x - dot.side / 2) / size;
    const side = dot.side / size;
    if (side >= DOT.least && side <= DOT.most && gap >= DOT.near && gap <= DOT.far) return true;
  }
  return false;
}

/** The place of the first dot that is not above a height. */
function firstFrom(dots: readonly PdfDot[], height: number): number {
  let [from, to] = [0, dots.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((dots[middle]?.y ?? 0) < height) from = middle + 1;
    else to = middle;
  }
  return from;
}
