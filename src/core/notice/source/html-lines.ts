import { isUnseen, isWordMarker, keepsBlanks, standingOf } from "#core/notice/source/html-elements.ts";
import { attribute, type HtmlNode } from "#core/notice/source/html-node.ts";
import { LineWriter } from "#core/notice/source/line-writer.ts";

interface PageOptions {
  /**
   * A page, or a document that was turned into one: there a tab is a tab, a paragraph is a line, and an empty one is
   * the room its writer wanted.
   */
  readonly from: "page" | "document";
  /** A longer text is given up. */
  readonly mostText: number;
  /** The page inside a frame, where it came along. Each is given once. */
  readonly frame?: (frame: HtmlNode) => HtmlNode | null;
}

interface Step {
  readonly node: HtmlNode;
  readonly leaving: boolean;
  /** Inside an element in which blanks count. */
  readonly keeps: boolean;
}

interface List {
  /** The next number; null where there are none. */
  next: number | null;
}

interface Walk {
  readonly from: PageOptions["from"];
  readonly writer: LineWriter;
  readonly steps: Step[];
  readonly lists: List[];
}

/**
 * A page's text in lines, as a reader of the page sees it: list items begin with "- " or their number, the cells of a
 * row stand behind tabs. Null where it is longer than allowed. Walks without calling itself, however deep the page is.
 */
export function linesOfHtml(root: HtmlNode, options: PageOptions): string | null {
  const walk: Walk = {
    from: options.from,
    writer: new LineWriter(options.from === "document" ? "kept" : "blanks"),
    steps: [{ node: root, leaving: false, keeps: false }],
    lists: [],
  };
  for (let step = walk.steps.pop(); step !== undefined; step = walk.steps.pop()) {
    if (walk.writer.length() > options.mostText) return null;
    if (step.leaving) leave(walk, step.node);
    else enter(walk, step, options);
  }
  const text = walk.writer.text();
  return text.length > options.mostText ? null : text;
}

function enter(walk: Walk, { node, keeps }: Step, options: PageOptions): void {
  const { writer } = walk;
  const name = node.nodeName;
  if (name === "#text") return keeps ? writer.typed(node.value ?? "") : writer.words(node.value ?? "");
  const framed = name === "iframe" || name === "frame" ? (options.frame?.(node) ?? null) : null;
  if (framed !== null) {
    writer.endLine();
    walk.steps.push({ node: framed, leaving: false, keeps: false });
    return;
  }
  if (isUnseen(node)) return;
  if (name === "br") return writer.lineBreak();
  if (isWordMarker(node)) return writer.words(wordMarker(node));
  stand(walk, node);
  if (name === "li") beginItem(walk, node);
  if (name === "ul" || name === "menu" || name === "dir") walk.lists.push({ next: null });
  if (name === "ol") walk.lists.push({ next: numberOf(node, "start") ?? 1 });
  if (name === "tr") writer.beginRow();
  if (name === "td" || name === "th") writer.beginCell();
  const inner = keeps || keepsBlanks(node);
  walk.steps.push({ node, leaving: true, keeps });
  const children = node.childNodes ?? [];
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child !== undefined) walk.steps.push({ node: child, leaving: false, keeps: inner });
  }
}

function leave(walk: Walk, node: HtmlNode): void {
  const { writer } = walk;
  const name = node.nodeName;
  if (name === "tr") writer.endRow();
  if (name === "li") writer.dropMark();
  if (["ul", "ol", "menu", "dir"].includes(name)) walk.lists.pop();
  stand(walk, node);
}

/** Room before and after an element. Inside a list every item stands close to the next. */
function stand({ from, writer, lists }: Walk, node: HtmlNode): void {
  const standing = standingOf(node.nodeName);
  const isLine = from === "document" && node.nodeName === "p" && node.childNodes?.length !== 0;
  if (standing === "paragraph" && lists.length === 0 && !isLine) writer.endParagraph();
  else if (standing !== "inline") writer.endLine();
}

function beginItem({ writer, lists }: Walk, node: HtmlNode): void {
  const list = lists.at(-1);
  const number = list?.next ?? null;
  const own = numberOf(node, "value") ?? number;
  if (list !== undefined && own !== null && number !== null) list.next = own + 1;
  writer.mark("  ".repeat(Math.max(0, lists.length - 1)) + (number === null ? "- " : `${own}. `));
}

function numberOf(node: HtmlNode, name: string): number | null {
  const value = attribute(node, name)?.trim() ?? "";
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null;
}

const MOST_OF_A_MARKER = 50;

/** "1." and "a)" stay; Word's bullets are letters of a font of signs and become a dash. */
function wordMarker(node: HtmlNode): string {
  let text = "";
  const waiting: HtmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    text += next.value ?? "";
    const room = Math.max(0, MOST_OF_A_MARKER - text.length - waiting.length);
    waiting.push(...(next.childNodes ?? []).slice(0, room).toReversed());
  }
  const bare = text.trim();
  return /^\(?[\p{L}\d.]{1,8}[.)]$/u.test(bare) ? `${bare} ` : "- ";
}
