import type { PrintDocument } from "#core/model/blocks.ts";
import type { PlateSection } from "#core/model/plate-block.ts";
import { MARKING_STYLE } from "#core/layout/chrome.ts";
import { report } from "#core/layout/context.ts";
import type { Context } from "#core/layout/context.ts";
import type { DraftPage } from "#core/layout/draft-page.ts";
import { pageSize } from "#core/layout/geometry.ts";
import type { PageSize } from "#core/layout/geometry.ts";
import { balancedLines } from "#core/layout/lines.ts";
import type { Line } from "#core/layout/lines.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import type { Measure } from "#core/layout/measure.ts";
import { baseline } from "#core/layout/paragraph.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item, NodeId, TextItem } from "#core/layout/placed.ts";
import { HAIR } from "#core/layout/rules.ts";
import { STYLES } from "#core/layout/styles.ts";
import type { Style } from "#core/layout/styles.ts";

/** Two faces of the tent and the foot it stands on. */
const PARTS = 3;
/** White at the left and right of a face. */
const SIDE = 18;
const LARGEST = 66;
const SMALLEST = 20;
const STEP = 2;
const MOST_LINES = 2;
const UNDER: Style = { ...STYLES.title, weight: 400, color: "grey" };
const UNDER_GAP = 3;
const FOOT_AT = 10;

/** The one page of a name plate. */
export function platePages(
  section: PlateSection,
  document: PrintDocument,
  base: Omit<Context, "width" | "pageRoom">,
): DraftPage[] {
  const size = pageSize(document.format);
  const face = size.height / PARTS;
  const width = size.width - 2 * SIDE;
  const heading = base.nodes.add("H1", base.parent);
  const lines = [
    ...nameLines(section.name, width, heading, base),
    ...set(section.under, UNDER, width, base.nodes.add("P", base.parent), base.measure, UNDER_GAP),
  ];
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  if (height > face - 2 * FOOT_AT) report({ ...base, width, pageRoom: face }, "too-tall", section.name);
  const near = placed(lines, (face - height) / 2 + face, size);
  const items: Item[] = [
    ...near,
    // The far face says the same again: once read is enough.
    ...near.map((item) => turnedOver(item, face, size)),
    fold(face, size),
    fold(2 * face, size),
    ...placed(
      [
        ...set(section.foldHint, STYLES.note, width, ARTIFACT, base.measure),
        ...set(document.marking, MARKING_STYLE, width, ARTIFACT, base.measure, UNDER_GAP),
      ],
      2 * face + FOOT_AT,
      size,
    ),
  ];
  const bookmarks = [{ text: section.name, level: 1 }];
  return [{ ...size, items, bookmarks, finish: () => [] }];
}

interface SetLine {
  readonly line: Line;
  readonly style: Style;
  readonly height: number;
  /** White above it, within the height. */
  readonly before: number;
  readonly node: NodeId;
  readonly measure: Measure;
}

const set = (
  text: string,
  style: Style,
  width: number,
  node: NodeId,
  measure: Measure,
  before = 0,
): SetLine[] =>
  balancedLines(text, style, width, measure).map((line, index) => {
    const white = index === 0 ? before : 0;
    return { line, style, height: white + style.leading * MM_PER_POINT, before: white, node, measure };
  });

/** As large as two lines hold without parting a word; a name longer than any is set small, on as many as it takes. */
function nameLines(
  name: string,
  width: number,
  node: NodeId,
  { measure }: Pick<Context, "measure">,
): SetLine[] {
  let size = LARGEST;
  let lines = set(name, nameStyle(size), width, node, measure);
  const isWhole = (): boolean => lines.every((each) => each.line.gap);
  while (size > SMALLEST && (lines.length > MOST_LINES || !isWhole())) {
    size -= STEP;
    lines = set(name, nameStyle(size), width, node, measure);
  }
  return lines;
}

const nameStyle = (size: number): Style => ({ ...STYLES.title, size, leading: size * 1.15 });

function placed(lines: readonly SetLine[], top: number, page: PageSize): TextItem[] {
  let y = top;
  return lines.flatMap((each) => {
    const { line, style, node, measure } = each;
    const at = y + each.before + baseline(style, style.leading, measure);
    y += each.height;
    return line.segments.map((segment): TextItem => ({
      kind: "text",
      x: (page.width - line.width) / 2 + segment.x,
      y: at,
      width: segment.width,
      text: segment.text,
      font: segment.dress.font,
      size: segment.dress.size,
      color: segment.dress.color,
      gap: true,
      node,
    }));
  });
}

/** The same word on the far face: turned about the middle of the upper fold's line. */
const turnedOver = (item: TextItem, edge: number, page: PageSize): TextItem => ({
  ...item,
  x: page.width - item.x,
  y: 2 * edge - item.y,
  turned: true,
  node: ARTIFACT,
});

const fold = (y: number, page: PageSize): Item => ({
  kind: "line",
  x1: 6,
  y1: y,
  x2: page.width - 6,
  y2: y,
  width: HAIR,
  color: "line",
  dash: 2,
  node: ARTIFACT,
});
