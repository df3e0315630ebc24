import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfDot } from "#core/notice/source/pdf-page.ts";

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A way to place a point: its new place is (a x + c y + e, b x + d y + f). */
type Matrix = readonly [number, number, number, number, number, number];

/** Points: a larger shape is no bullet of any text. */
const LARGEST = 12;
const ROUND = 1.5;

const DRAWN = new Set([OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);

/** The small round or square shapes of a page: browsers draw the bullets of lists and do not write them. */
export function pdfDots(operators: OperatorList, view: readonly number[]): PdfDot[] {
  const dots: PdfDot[] = [];
  let now = matrixOf(view);
  const kept: Matrix[] = [];
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
    else if (operator === OPS.transform) now = times(now, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now);
      now = times(now, matrixOf(Array.isArray(args) ? args[0] : null));
    } else if (operator === OPS.constructPath) {
      const dot = dotOf(args, now);
      if (dot !== null) dots.push(dot);
    }
  }
  return dots;
}

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  typeof value === "object" && value !== null && "length" in value;

function matrixOf(value: unknown): Matrix {
  if (!isNumbers(value) || value.length < 6) return [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
}

/** First the inner, then the outer. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** A path comes with how it is drawn and with the least and the most of its places. */
function dotOf(args: unknown, [a, b, c, d, e, f]: Matrix): PdfDot | null {
  if (!Array.isArray(args) || !DRAWN.has(args[0] as number) || !isNumbers(args[2])) return null;
  const [left = 0, low = 0, right = 0, high = 0] = Array.from(args[2]);
  const width = Math.abs(a * (right - left)) + Math.abs(c * (high - low));
  const height = Math.abs(b * (right - left)) + Math.abs(d * (high - low));
  const [least, most] = width < height ? [width, height] : [height, width];
  if (least <= 0 || most > LARGEST || most > least * ROUND) return null;
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return { x: a * x + c * y + e, y: b * x + d * y + f, side: most };
}
