import { fromBase64, fromQuotedPrintable } from "#core/notice/source/transfer-encoding.ts";

/** A text inside a saved page or a mail. */
export interface MimeText {
  readonly is: "html" | "text";
  readonly charset: string | null;
  /** How a frame of the page names it: "cid:frame-1". */
  readonly id: string | null;
  /** Its address, by which a frame may also name it. */
  readonly location: string | null;
  /** Decoded when asked for: most parts of a page are pictures and never are. */
  readonly bytes: () => Uint8Array;
}

type Headers = ReadonlyMap<string, string>;

interface Part {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
/** Parts inside parts inside parts: a page in a mail in a mail. */
const DEEPEST = 8;
const MOST_HEADER_BYTES = 65_536;

const ascii = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** The texts of a saved page or a mail, in their order; null where it has more parts than `mostParts`. */
export function mimeTexts(bytes: Uint8Array, mostParts: number): readonly MimeText[] | null {
  const texts: MimeText[] = [];
  const waiting: { readonly part: Part; readonly depth: number }[] = [{ part: partOf(bytes), depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen > mostParts) return null;
    const { part, depth } = next;
    const type = part.headers.get("content-type") ?? "text/plain";
    const boundary = /^multipart\//i.test(type) ? parameter(type, "boundary") : null;
    if (boundary !== null && depth < DEEPEST) {
      const inside = cutAt(part.body, boundary, mostParts).map((each) => partOf(each));
      for (const each of inside.reverse()) waiting.push({ part: each, depth: depth + 1 });
    } else if (/^text\/(?:html|plain)\b|^application\/xhtml/i.test(type)) texts.push(textOf(part, type));
  }
  return texts;
}

function textOf({ headers, body }: Part, type: string): MimeText {
  const encoding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  return {
    is: /^text\/plain/i.test(type) ? "text" : "html",
    charset: parameter(type, "charset"),
    id: /<([^<>]+)>/.exec(headers.get("content-id") ?? "")?.[1] ?? null,
    location: headers.get("content-location") ?? null,
    bytes: () =>
      encoding === "base64"
        ? fromBase64(body)
        : encoding === "quoted-printable"
          ? fromQuotedPrintable(body)
          : body,
  };
}

/** The value of `name="value"` or `name=value` behind a header's first word. */
const parameter = (header: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header);
  return found === null ? null : (found[1] ?? found[2] ?? null);
};

/** Headers up to the first empty line, then the body. A header goes on in lines that begin with a blank. */
function partOf(bytes: Uint8Array): Part {
  const headers = new Map<string, string>();
  let name = "";
  let at = 0;
  while (at < bytes.length && at < MOST_HEADER_BYTES) {
    const line = lineAt(bytes, at);
    at = line.next;
    const text = ascii(bytes.subarray(line.from, line.to));
    if (text === "") {
      // Blanks before the first header are left there by some programs.
      if (headers.size > 0) break;
      continue;
    }
    const header = /^([\w-]+):\s*(.*)$/.exec(text);
    if (/^[ \t]/.test(text) && name !== "") headers.set(name, `${headers.get(name) ?? ""} ${text.trim()}`);
    else if (header !== null) {
      name = (header[1] ?? "").toLowerCase();
      if (!headers.has(name)) headers.set(name, (header[2] ?? "").trim());
    }
  }
  return { headers, body: bytes.subarray(at) };
}

interface Line {
  readonly from: number;
  /** Without its line end. */
  readonly to: number;
  readonly next: number;
}

function lineAt(bytes: Uint8Array, from: number): Line {
  const found = bytes.indexOf(LF, from);
  const end = found < 0 ? bytes.length : found;
  return { from, to: end > from && bytes[end - 1] === CR ? end - 1 : end, next: end + 1 };
}

/** What stands between the lines that are "--" and the boundary; the line end before such a line belongs to it. */
function cutAt(bytes: Uint8Array, boundary: string, mostParts: number): Uint8Array[] {
  const mark = `--${boundary}`;
  const parts: Uint8Array[] = [];
  let from = -1;
  for (let at = 0; at < bytes.length && parts.length <= mostParts;) {
    const line = lineAt(bytes, at);
    const isMark =
      bytes[at] === DASH && ascii(bytes.subarray(at, Math.min(line.to, at + mark.length))) === mark;
    if (isMark) {
      if (from >= 0) parts.push(bytes.subarray(from, endBefore(bytes, from, at)));
      const isLast = bytes[at + mark.length] === DASH && bytes[at + mark.length + 1] === DASH;
      from = isLast ? -1 : line.next;
    }
    at = line.next;
  }
  // A file that was not copied whole has no last mark; what is there is taken.
  if (from >= 0) parts.push(bytes.subarray(from));
  return parts;
}

function endBefore(bytes: Uint8Array, from: number, at: number): number {
  const end = bytes[at - 1] === LF ? at - 1 : at;
  return end > from && bytes[end - 1] === CR ? end - 1 : end;
}
