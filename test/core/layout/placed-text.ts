import { ARTIFACT } from "#core/layout/placed.ts";
import type { PlacedDocument, PlacedPage, TextItem } from "#core/layout/placed.ts";

const MM_PER_POINT = 25.4 / 72;

export const textItems = (page: PlacedPage): TextItem[] => page.items.filter((item) => item.kind === "text");

/** The text of every node, put together again as a reader would: parted words whole, lines with spaces between. */
export function textByNode(document: PlacedDocument): Map<number, string> {
  const texts = new Map<number, string>();
  for (const page of document.pages) {
    for (const item of textItems(page))
      texts.set(item.node, (texts.get(item.node) ?? "") + item.text + (item.gap ? " " : ""));
  }
  return texts;
}

/** All words of the document's own content. */
export function placedWords(document: PlacedDocument): string[] {
  return [...textByNode(document)]
    .filter(([node]) => node !== ARTIFACT)
    .flatMap(([, text]) => text.split(/\s+/))
    .filter((word) => word !== "");
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** The ink of a line: capitals above the baseline, descenders below. */
export function boxOf(item: TextItem): Box {
  const size = item.size * MM_PER_POINT;
  return {
    left: item.x,
    right: item.x + item.width,
    top: item.y - 0.72 * size,
    bottom: item.y + 0.22 * size,
    text: item.text,
  };
}

const SLACK = 0.02;

/** Pairs of texts that run into each other. */
export function overlaps(page: PlacedPage): string[] {
  const boxes = textItems(page)
    .filter((item) => item.text.trim() !== "")
    .map(boxOf)
    .sort((a, b) => a.top - b.top);
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (b.top >= a.bottom - SLACK) break;
      if (a.left < b.right - SLACK && b.left < a.right - SLACK) found.push(`"${a.text}" and "${b.text}"`);
    }
  });
  return found;
}

/** Texts beyond the paper, or nearer to its edge than any printer prints. */
export function outside(page: PlacedPage, edge = 6): string[] {
  return textItems(page)
    .map(boxOf)
    .filter(
      (box) =>
        box.left < edge || box.right > page.width - edge || box.top < edge || box.bottom > page.height - edge,
    )
    .map((box) => box.text);
}
