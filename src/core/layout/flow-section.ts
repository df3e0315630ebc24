import type { Block, FlowSection, PrintDocument } from "#core/model/blocks.ts";
import type { Stack } from "#core/layout/box.ts";
import { footBox, headerBox, roomFor } from "#core/layout/chrome.ts";
import type { Chrome } from "#core/layout/chrome.ts";
import type { Context } from "#core/layout/context.ts";
import { report } from "#core/layout/context.ts";
import { emit } from "#core/layout/emit.ts";
import type { Target } from "#core/layout/emit.ts";
import { flow } from "#core/layout/flow.ts";
import { MARGIN, pageSize } from "#core/layout/geometry.ts";
import type { DraftPage } from "#core/layout/draft-page.ts";
import { paginateAll } from "#core/layout/paginate.ts";

/** The pages of a running section; head and foot are drawn once all pages of the file are counted. */
export function flowPages(
  section: FlowSection,
  document: PrintDocument,
  base: Omit<Context, "width" | "pageRoom">,
): DraftPage[] {
  const chrome: Chrome = {
    header: section.header ?? document.header,
    foot: section.foot ?? document.foot,
    marking: document.marking,
  };
  const room = roomFor(chrome, document, base.measure);
  const size = pageSize(document.format);
  const context: Context = { ...base, width: room.width, pageRoom: room.height };
  const { pages, tooTall } = paginateAll(stacksOf(section.blocks, context), room.height);
  if (tooTall) report(context, "too-tall", document.title);
  return pages.map((box): DraftPage => {
    const target: Target = { items: [], bookmarks: [] };
    emit(box, room.x, room.y, target);
    return {
      ...size,
      ...target,
      finish: (numbers) => {
        const edge: Target = { items: [], bookmarks: [] };
        emit(headerBox(chrome.header, room.width, numbers, base.measure), MARGIN.left, MARGIN.top, edge);
        const foot = footBox(chrome, room.width, numbers, base.measure);
        emit(foot, MARGIN.left, size.height - MARGIN.bottom - foot.height, edge);
        return edge.items;
      },
    };
  });
}

/** Blocks between page breaks. */
function stacksOf(blocks: readonly Block[], context: Context): Stack[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "page-break") parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0).map((part) => flow(part, context));
}
