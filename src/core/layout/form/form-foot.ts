import type { Box } from "#core/layout/box.ts";
import { MARKING_STYLE } from "#core/layout/chrome.ts";
import { emit } from "#core/layout/emit.ts";
import { codeBox, firstCodeLeft, followCodeTop } from "#core/layout/form/form-head.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { CORNER, QR_QUIET, QR_SIZE, QR_TOP, SQUARE, SQUARE_EDGE } from "#core/layout/form/form-geometry.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { cornerSquares, qrItem, qrLeft } from "#core/layout/form/page-marks.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item } from "#core/layout/placed.ts";
import { fillIn } from "#core/layout/templates.ts";
import type { PageNumbers } from "#core/layout/templates.ts";

const GAP = 4;

/** Squares, QR, code and foot: all that depends on the page's number. */
export function formEdge(numbers: PageNumbers, context: FormContext): Item[] {
  const { section, size } = context;
  const pageId = section.pageIds[numbers.sectionPage - 1];
  const items: Item[] = [...cornerSquares(size)];
  if (pageId !== undefined) items.push(qrItem(pageId, size));
  const { box: code, width } = codeBox(fillIn(section.code, numbers), context);
  const target = { items, bookmarks: [] };
  const under = numbers.sectionPage === 1;
  if (under) emit(code, firstCodeLeft(width, context), QR_TOP + QR_SIZE + QR_QUIET, target);
  else emit(code, qrLeft(size) - QR_QUIET - width, followCodeTop(code), target);
  for (const { box, x } of footParts(numbers, context))
    emit(box, x, size.height - SQUARE_EDGE - SQUARE / 2 - box.height / 2, target);
  return items;
}

/** Marking, page and sheet between the squares; the marking takes what the others leave. */
function footParts(numbers: PageNumbers, context: FormContext): { box: Box; x: number }[] {
  const { section, size, measure, marking } = context;
  const left = CORNER;
  const right = size.width - CORNER;
  const text = (template: string): { words: string; width: number } => {
    const words = fillIn(template, numbers);
    return { words, width: Math.min(measure.width(words, "sans-400", FORM.foot.size) + 0.1, 60) };
  };
  const middle = text(section.footMiddle);
  const end = text(section.footRight);
  const middleX = size.width / 2 - middle.width / 2;
  const box = (
    words: string,
    style: typeof FORM.foot,
    width: number,
    align: "left" | "right" | "center",
  ): Box => formText(words, { style, width, node: ARTIFACT, align }, context);
  return [
    { box: box(marking, MARKING_STYLE, middleX - GAP - left, "left"), x: left },
    { box: box(middle.words, FORM.foot, middle.width, "center"), x: middleX },
    { box: box(end.words, FORM.foot, end.width, "right"), x: right - end.width },
  ];
}
