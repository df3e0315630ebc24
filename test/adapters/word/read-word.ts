import { inflate } from "#adapters/reading/inflate.ts";
import { zipDirectory } from "#core/notice/source/zip-directory.ts";

/** An element of one of the file's parts. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The parts of a Word file as text, by their paths. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const directory = zipDirectory(bytes, 5_000);
  if ("code" in directory) throw new Error(directory.code);
  const parts = new Map<string, string>();
  for (const part of directory) {
    const plain = await inflate(part, 512_000_000);
    if (typeof plain === "string") throw new Error(plain);
    parts.set(part.name, new TextDecoder("utf-8", { fatal: true }).decode(plain));
  }
  return parts;
}

const MARKS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(\w*);?/g, (_, name: string) => {
    const mark = MARKS[name];
    if (mark === undefined) throw new Error(`no such mark: ${name}`);
    return mark;
  });

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
/** What XML 1.0 has a place for. */
const LEGAL = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** A part as a tree. Throws where a strict reader would refuse it. */
export function xml(text: string): Element {
  if (!LEGAL.test(text)) throw new Error("a character that XML does not have");
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`not XML at ${at}: ${text.slice(at, at + 40)}`);
    const [, closes, name, attributes = "", alone, words] = found;
    if (words !== undefined) open.at(-1)?.children.push(unescaped(words));
    else if (name !== undefined && closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const element: Element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, unescaped(value)])),
        children: [],
      };
      open.at(-1)?.children.push(element);
      if (alone !== "/") open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** All elements of this name inside another, in order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

/** The text that is read: of runs, with line breaks. */
export const textIn = (element: Element): string =>
  element.children
    .map((child) =>
      typeof child === "string"
        ? element.name === "w:t"
          ? child
          : ""
        : child.name === "w:br"
          ? "\n"
          : textIn(child),
    )
    .join("");

/** A Word file opened: its parts, and its body as a tree. */
export interface WordFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly body: Element;
  /** The body's paragraphs, empty ones left out. */
  readonly lines: readonly string[];
}

export async function readWord(bytes: Uint8Array): Promise<WordFile> {
  const parts = await partsOf(bytes);
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) xml(text);
  const body = xml(parts.get("word/document.xml") ?? "");
  const lines = all(body, "w:p")
    .map(textIn)
    .filter((line) => line !== "");
  return { parts, body, lines };
}

/** Paragraphs of a style, as text. */
export const styled = (body: Element, style: string): readonly string[] =>
  all(body, "w:p")
    .filter((paragraph) => all(paragraph, "w:pStyle")[0]?.attributes["w:val"] === style)
    .map(textIn);
