import { qrPath } from "#adapters/pdf/qr-path.ts";
import { points, round } from "#adapters/pdf/units.ts";
import type { Flip } from "#adapters/pdf/units.ts";
import type { Grey } from "#core/model/shapes.ts";
import type { CircleItem, Item, LineItem, PolygonItem, RectItem, TextItem } from "#core/layout/placed.ts";

/** Length of the handles that make four Bézier curves a circle. */
const KAPPA = 0.5523;

/** Luminance of the four inks: black, #6b6b6b, #9a9a9a, #bbbbbb. */
export const LUMINANCE: Record<Grey, number> = { black: 0, grey: 0.42, line: 0.604, hair: 0.733 };

/** PDF operators for anything that is not text. */
export function shapeOperators(item: Exclude<Item, TextItem>, flip: Flip): string {
  switch (item.kind) {
    case "line":
      return lineOperators(item, flip);
    case "rect":
      return paint(item, rectPath(item, flip));
    case "circle":
      return paint(item, circlePath(item, flip));
    case "polygon":
      return paint(item, polygonPath(item, flip));
    case "qr":
      return `0 g ${qrPath(item, flip)} f`;
  }
}

const at = (x: number, y: number, flip: Flip): string => `${round(points(x))} ${round(flip(y))}`;

function lineOperators(item: LineItem, flip: Flip): string {
  const dash = item.dash === undefined ? "" : `[${round(points(item.dash))}] 0 d `;
  const undo = item.dash === undefined ? "" : " [] 0 d";
  return `${LUMINANCE[item.color]} G ${round(points(item.width))} w ${dash}${at(item.x1, item.y1, flip)} m ${at(item.x2, item.y2, flip)} l S${undo}`;
}

function paint(item: { stroke: number; fill: Grey | null; open?: boolean }, path: string): string {
  const fill = item.fill === null ? "" : `${LUMINANCE[item.fill]} g `;
  const stroke = item.stroke === 0 ? "" : `0 G ${round(points(item.stroke))} w `;
  const close = item.open === true ? "" : " h";
  const operator = item.fill === null ? "S" : item.stroke === 0 ? "f" : "B";
  return `${fill}${stroke}${path}${close} ${operator}`;
}

function rectPath(item: RectItem, flip: Flip): string {
  const { x, y, w, h, radius: r } = item;
  if (r === 0) return `${at(x, y + h, flip)} ${round(points(w))} ${round(points(h))} re`;
  const k = r * (1 - KAPPA);
  const corner = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): string =>
    `${at(x1, y1, flip)} ${at(x2, y2, flip)} ${at(x3, y3, flip)} c`;
  const to = (px: number, py: number): string => `${at(px, py, flip)} l`;
  return [
    `${at(x + r, y, flip)} m`,
    to(x + w - r, y),
    corner(x + w - k, y, x + w, y + k, x + w, y + r),
    to(x + w, y + h - r),
    corner(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h),
    to(x + r, y + h),
    corner(x + k, y + h, x, y + h - k, x, y + h - r),
    to(x, y + r),
    corner(x, y + k, x + k, y, x + r, y),
  ].join(" ");
}

function circlePath({ cx, cy, r }: CircleItem, flip: Flip): string {
  const k = r * KAPPA;
  const curve = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): string =>
    `${at(x1, y1, flip)} ${at(x2, y2, flip)} ${at(x3, y3, flip)} c`;
  return [
    `${at(cx + r, cy, flip)} m`,
    curve(cx + r, cy - k, cx + k, cy - r, cx, cy - r),
    curve(cx - k, cy - r, cx - r, cy - k, cx - r, cy),
    curve(cx - r, cy + k, cx - k, cy + r, cx, cy + r),
    curve(cx + k, cy + r, cx + r, cy + k, cx + r, cy),
  ].join(" ");
}

const polygonPath = (item: PolygonItem, flip: Flip): string =>
  item.points.map(([x, y], index) => `${at(x, y, flip)} ${index === 0 ? "m" : "l"}`).join(" ");
