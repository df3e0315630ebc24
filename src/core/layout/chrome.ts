import type { PageFoot, PageHeader, PrintDocument } from "#core/model/blocks.ts";
import { child, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { FOOT_GAP, HEAD_GAP, MARGIN, pageSize } from "#core/layout/geometry.ts";
import type { Measure } from "#core/layout/measure.ts";
import { textBox } from "#core/layout/paragraph.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import { STYLES } from "#core/layout/styles.ts";
import type { Style } from "#core/layout/styles.ts";
import { fillIn, WIDEST_NUMBERS } from "#core/layout/templates.ts";
import type { PageNumbers } from "#core/layout/templates.ts";

/** What stands on every page of a running document, outside its structure. */
export interface Chrome {
  readonly header: PageHeader;
  readonly foot: PageFoot;
  readonly marking: string;
}

const HEADER_STYLE: Style = { ...STYLES.small, leading: 11, color: "grey" };
/** The user's marking must be seen: black, a little heavier than the foot. */
export const MARKING_STYLE: Style = { ...STYLES.caption, weight: 600, color: "black" };
const SIDE_SHARE = 0.3;
const GAP = 6;

/** Left, middle and right on one line; the middle stands in the middle of what the sides leave. */
export function headerBox(header: PageHeader, width: number, numbers: PageNumbers, measure: Measure): Box {
  const texts = [header.left, header.middle, header.right].map((template) => fillIn(template, numbers));
  const [left = "", middle = "", right = ""] = texts;
  const side = (text: string): number =>
    Math.min(width * SIDE_SHARE, measure.width(text, "sans-400", HEADER_STYLE.size) + 0.1);
  const leftWidth = side(left);
  const rightWidth = side(right);
  const room = width - leftWidth - rightWidth - 2 * GAP;
  const text = (content: string, w: number, align: "left" | "center" | "right"): Box =>
    textBox(content, { style: HEADER_STYLE, width: w, node: ARTIFACT, align }, measure);
  return row([
    { x: 0, box: text(left, leftWidth, "left") },
    { x: leftWidth + GAP, box: text(middle, room, "center") },
    { x: width - rightWidth, box: text(right, rightWidth, "right") },
  ]);
}

/** The marking stands in the foot's left place, or on a line of its own where that is taken. */
export function footBox(chrome: Chrome, width: number, numbers: PageNumbers, measure: Measure): Box {
  const left = fillIn(chrome.foot.left, numbers);
  const right = fillIn(chrome.foot.right, numbers);
  const half = (width - GAP) / 2;
  const rightWidth = Math.min(measure.width(right, "sans-400", STYLES.caption.size) + 0.1, half);
  const leftWidth = width - GAP - rightWidth;
  const box = (text: string, style: Style, w: number, align: "left" | "right"): Box =>
    textBox(text, { style, width: w, node: ARTIFACT, align }, measure);
  const line = (text: string, style: Style): Box =>
    row([
      { x: 0, box: box(text, style, leftWidth, "left") },
      { x: width - rightWidth, box: box(right, STYLES.caption, rightWidth, "right") },
    ]);
  if (chrome.marking === "") return line(left, STYLES.caption);
  if (left === "") return line(chrome.marking, MARKING_STYLE);
  return stack([
    child(box(chrome.marking, MARKING_STYLE, width, "left")),
    child(line(left, STYLES.caption), 0.6),
  ]);
}

/** The room between head and foot, the same on every page of a section. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function roomFor(chrome: Chrome, document: PrintDocument, measure: Measure): Room {
  const size = pageSize(document.format);
  const width = size.width - MARGIN.left - MARGIN.right;
  const y = MARGIN.top + headerBox(chrome.header, width, WIDEST_NUMBERS, measure).height + HEAD_GAP;
  const foot = footBox(chrome, width, WIDEST_NUMBERS, measure).height;
  return { x: MARGIN.left, y, width, height: size.height - MARGIN.bottom - foot - FOOT_GAP - y };
}
