import { textOfBytes } from "#core/notice/source/decode-text.ts";
import type { UnreadKind } from "#core/notice/source/refusal.ts";

/** What a file is by its bytes: one of the kinds that are read, or why it is none. */
export type FileKind =
  | { readonly is: "text" | "html" | "mime" | "zip" | "pdf" }
  | { readonly is: "unread"; readonly what: UnreadKind }
  | { readonly is: "encrypted" }
  | { readonly is: "empty" };

const LOOKED_AT = 4_096;
const PDF_WITHIN = 1_024;

const PICTURES: readonly (readonly [number, string])[] = [
  [0, "\u0089PNG"],
  [0, "\u00ff\u00d8\u00ff"],
  [0, "GIF8"],
  [0, "BM"],
  [0, "II*\u0000"],
  [0, "MM\u0000*"],
  [4, "ftyphei"],
  [4, "ftypavif"],
  [8, "WEBP"],
];

const ARCHIVES = ["7z\u00bc\u00af", "Rar!", "\u001f\u008b", "BZh", "\u00fd7zXZ"];

/** Bytes as letters of the same number, so that marks can be written down. */
const plain = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Which kind of file this is. The name helps only where the bytes are text that could be either. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return { is: "empty" };
  const head = plain(bytes.subarray(0, LOOKED_AT));
  if (head.slice(0, PDF_WITHIN).includes("%PDF-")) return { is: "pdf" };
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return { is: "zip" };
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return kindOfCompound(bytes);
  if (head.startsWith("{\\rtf")) return { is: "unread", what: "rtf" };
  if (head.startsWith("panelkit file v")) return { is: "unread", what: "panelkit" };
  if (PICTURES.some(([at, mark]) => head.startsWith(mark, at) && isBinary(head)))
    return { is: "unread", what: "picture" };
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return { is: "unread", what: "archive" };
  return kindOfText(textOfBytes(bytes.subarray(0, LOOKED_AT)), name);
}

/** The names of streams inside the container that Office used before 2007, and still uses to lock a file. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ["EncryptedPackage", { is: "encrypted" }],
  ["WordDocument", { is: "unread", what: "old-word" }],
  ["Workbook", { is: "unread", what: "spreadsheet" }],
  ["PowerPoint Document", { is: "unread", what: "presentation" }],
  ["__properties_version1.0", { is: "unread", what: "outlook" }],
];

function kindOfCompound(bytes: Uint8Array): FileKind {
  const found = STREAMS.find(([stream]) => holdsWide(bytes, stream));
  return found?.[1] ?? { is: "unread", what: "unknown" };
}

/** Whether the bytes hold a name with two bytes a letter. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  const fits = (at: number): boolean => {
    for (let index = 0; index < name.length; index += 1)
      if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
    return true;
  };
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (fits(at)) return true;
  return false;
}

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|table|h[1-6]|ul|ol|section|article|main|span)\b/i;
const MIME_START = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|content-type):/i;
const ANY_TAG = /<(?:\/?[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i;

/** What a page begins with behind comments and the mark of XML. */
function behindComments(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const end = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?xml") ? ">" : null;
    const found = end === null ? -1 : rest.indexOf(end);
    if (end === null || found < 0) return rest;
    rest = rest.slice(found + end.length).trimStart();
  }
}

function kindOfText(head: string, name: string): FileKind {
  if (isBinary(head)) return { is: "unread", what: "unknown" };
  if (HTML_START.test(behindComments(head)) || (/\.x?html?$/i.test(name) && ANY_TAG.test(head)))
    return { is: "html" };
  const lines = head.replaceAll("\r\n", "\n").trimStart();
  return MIME_START.test(lines) ? { is: "mime" } : { is: "text" };
}

/** Below the blank, what text may hold: tab, line ends, page break, the old mark of a file's end, escape. */
const CONTROLS_OF_TEXT = "\t\n\f\r\u001a\u001b";

/** Signs that text never holds: more than a stray one in a hundred, and the file is something else. */
function isBinary(head: string): boolean {
  let strange = 0;
  for (const letter of head) if (letter < " " && !CONTROLS_OF_TEXT.includes(letter)) strange += 1;
  return head.includes("\u0000") || strange > head.length / 100;
}
