import { stack } from "#core/layout/box.ts";
import type { Box, Stack } from "#core/layout/box.ts";
import { split } from "#core/layout/split.ts";
import type { Parts } from "#core/layout/split.ts";

export interface Pagination {
  readonly pages: readonly Box[];
  /** True where something could not be parted and is taller than a page. */
  readonly tooTall: boolean;
}

/** A long stack of boxes as one box a page. */
export function paginate(boxes: Stack, room: number): Pagination {
  const pages: Box[] = [];
  let rest: Box = boxes;
  while (rest.height > room + 0.001) {
    const parts: Parts | null = split(rest, room, false) ?? split(rest, room, true);
    if (parts === null || parts.head.height === 0) return { pages: [...pages, rest], tooTall: true };
    pages.push(parts.head);
    rest = parts.tail;
  }
  return { pages: rest.height > 0 || pages.length === 0 ? [...pages, rest] : pages, tooTall: false };
}

/** Several stacks, each beginning on a page of its own. */
export function paginateAll(parts: readonly Stack[], room: number): Pagination {
  const all = parts.map((part) => paginate(part, room));
  const pages = all.flatMap((each) => each.pages);
  return { pages: pages.length === 0 ? [stack([])] : pages, tooTall: all.some((each) => each.tooTall) };
}
