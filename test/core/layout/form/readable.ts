import type { CircleItem, LineItem, PlacedPage, QrItem, RectItem } from "#core/layout/placed.ts";
import { boxOf, textItems } from "#test/core/layout/placed-text.ts";

/** The circles to fill, of all criteria. */
export const circlesOf = (page: PlacedPage): CircleItem[] =>
  page.items.filter((item) => item.kind === "circle");
const squaresOf = (page: PlacedPage): RectItem[] =>
  page.items.filter(
    (item): item is RectItem => item.kind === "rect" && item.w > 4 && item.w < 7 && item.radius === 0,
  );
const writingOf = (page: PlacedPage): LineItem[] =>
  page.items.filter(
    (item): item is LineItem =>
      item.kind === "line" && item.width < 0.8 && item.y1 === item.y2 && item.x2 - item.x1 > 60,
  );
const SLACK = 0.02;

/** What breaks the distances from which a scan is read back. */
export function unreadable(page: PlacedPage): string[] {
  const texts = textItems(page);
  const qrs = page.items.filter((item): item is QrItem => item.kind === "qr");
  const qrEdges = qrs.map((qr) => ({ left: qr.x, right: qr.x + qr.size, top: qr.y, bottom: qr.y + qr.size }));
  const near = (things: readonly Edges[], least: number, what: string): string[] =>
    texts
      .filter((item) => things.some((thing) => gap(boxOf(item), thing) < least - SLACK))
      .map((item) => `${what}: ${item.text}`);
  return [
    ...(squaresOf(page).length === 4 ? [] : ["squares"]),
    ...(qrs.length === 1 && qrs.every((qr) => qr.size >= 20) ? [] : ["QR"]),
    ...near(squaresOf(page).map(edges), 4, "near a square"),
    ...near(qrEdges, 3.2, "near the QR"),
    ...circlesOf(page).flatMap((circle) => tooNear(circle, page)),
  ];
}

function tooNear(circle: CircleItem, page: PlacedPage): string[] {
  const distance = (box: Edges): number =>
    Math.hypot(
      Math.max(0, box.left - circle.cx, circle.cx - box.right),
      Math.max(0, box.top - circle.cy, circle.cy - box.bottom),
    );
  const others = circlesOf(page).filter(
    (other) => other !== circle && Math.hypot(other.cx - circle.cx, other.cy - circle.cy) < 12 - SLACK,
  );
  const lines = writingOf(page).filter((line) => Math.abs(line.y1 - circle.cy) < 8 - SLACK);
  const gutters = page.items.filter((item): item is LineItem => item.kind === "line" && item.x1 === item.x2);
  const crossed = gutters.filter(
    (line) => distance({ left: line.x1, right: line.x1, top: line.y1, bottom: line.y2 }) < 4.9,
  );
  const texts = textItems(page).filter(
    (item) => item.node !== circle.node && distance(boxOf(item)) < 7 - SLACK,
  );
  return [
    ...(Math.abs(circle.r * 2 + circle.stroke - 6) < 0.001 ? [] : ["size of a circle"]),
    ...others.map(() => "circles too near"),
    ...lines.map(() => "writing line near a circle"),
    ...crossed.map(() => "letter column near a circle"),
    ...texts.map((item) => `near a circle: ${item.text}`),
  ];
}

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const edges = (rect: RectItem): Edges => ({
  left: rect.x - rect.stroke / 2,
  right: rect.x + rect.w + rect.stroke / 2,
  top: rect.y - rect.stroke / 2,
  bottom: rect.y + rect.h + rect.stroke / 2,
});
const gap = (a: Edges, b: Edges): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );
