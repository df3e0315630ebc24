import { attribute, type HtmlNode } from "#core/notice/source/html-node.ts";

/** Nothing of these is text on the page. */
const UNSEEN = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "noembed",
  "noframes",
  "iframe",
  "svg",
  "math",
  "object",
  "audio",
  "video",
  "canvas",
  "select",
  "datalist",
]);

/** They stand on lines of their own. */
const BLOCKS = new Set([
  ..."address article aside body center dd details dialog dir div dt fieldset figcaption figure".split(" "),
  ..."footer form header hgroup hr html legend li main nav optgroup search section summary".split(" "),
  ..."tbody tfoot thead tr title xmp".split(" "),
]);

/** They have room before and after them. */
const PARAGRAPHS = new Set(
  "blockquote caption dl h1 h2 h3 h4 h5 h6 listing menu ol p pre table ul".split(" "),
);

/** How an element stands: in its line, on lines of its own, or with room around them. */
export const standingOf = (name: string): "inline" | "block" | "paragraph" =>
  PARAGRAPHS.has(name) ? "paragraph" : BLOCKS.has(name) ? "block" : "inline";

/** Whether a reader of the page does not see it, as far as the page itself tells. */
export function isUnseen(node: HtmlNode): boolean {
  if (UNSEEN.has(node.nodeName)) return true;
  if (attribute(node, "hidden") !== null) return true;
  if (node.nodeName === "dialog" && attribute(node, "open") === null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    attribute(node, "style") ?? "",
  );
}

/** Whether blanks and line ends in it count, as in a text typed with a machine. */
export const keepsBlanks = (node: HtmlNode): boolean =>
  ["pre", "xmp", "listing", "textarea"].includes(node.nodeName) ||
  /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)/i.test(attribute(node, "style") ?? "");

/** Word's own bullet or number before a list's line, of which a page made by Word consists. */
export const isWordMarker = (node: HtmlNode): boolean =>
  node.nodeName === "span" && /mso-list\s*:\s*ignore/i.test(attribute(node, "style") ?? "");
