import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { linesOfHtml } from "#core/notice/source/html-lines.ts";
import { attribute, type HtmlNode } from "#core/notice/source/html-node.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS } from "#core/notice/source/source-text.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Elements lie too deep inside each other: the time for it would grow with the square. */
class TooDeep extends Error {}

/** The parser's own tree, which counts how deep the page is. */
function countingTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > SOURCE_LIMITS.depth) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** A page's tree. It is never made into a document of the browser: nothing in it runs or loads. */
const treeOf = (html: string): HtmlNode => parse(html, { treeAdapter: countingTree() });

/** The lines of a page. Pages of frames are looked up by the frame's address. */
export function readHtml(
  html: string,
  from: "page" | "document" = "page",
  frames: Map<string, () => string> = new Map(),
): Result<string, ReadFileRefusal> {
  try {
    const frame = (node: HtmlNode): HtmlNode | null => {
      const address = attribute(node, "src") ?? "";
      const inside = frames.get(address);
      frames.delete(address);
      return inside === undefined ? null : treeOf(inside());
    };
    const lines = linesOfHtml(treeOf(html), { from, mostText: SOURCE_LIMITS.text, frame });
    return lines === null ? err({ code: "too-large", limit: "text" }) : ok(lines);
  } catch (error) {
    if (error instanceof TooDeep) return err({ code: "too-large", limit: "depth" });
    throw error;
  }
}
