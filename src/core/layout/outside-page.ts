import { MM_PER_POINT } from "#core/layout/measure.ts";
import type { PlacedPage, TextItem } from "#core/layout/placed.ts";

/** The last guard against cut text: what stands beyond the paper's edge is named, and no file is written. */
export function outsidePage(pages: readonly PlacedPage[]): string[] {
  return pages.flatMap((page) =>
    page.items
      .filter((item): item is TextItem => item.kind === "text" && isOutside(item, page))
      .map((item) => item.text),
  );
}

function isOutside(item: TextItem, page: PlacedPage): boolean {
  if (item.turned === true)
    return item.x > page.width || item.x - item.width < 0 || item.y < 0 || item.y > page.height;
  const below = item.y + item.size * 0.25 * MM_PER_POINT;
  return item.x < 0 || item.x + item.width > page.width || below > page.height || item.y < 0;
}
