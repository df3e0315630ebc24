/** What may be hashed or signed: JSON without fractions, dates or anything a reader might write differently. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

const ASCII_KEY = /^[\x20-\x7e]+$/;

/**
 * The one text of a value that is hashed or signed: JSON, keys sorted by code unit, no spaces.
 * Throws on anything but safe integers, well-formed strings, booleans, null, lists and objects with ASCII keys:
 * such a value is a programming error. `undefined` members are an error too, never left out in silence.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value))
    return `[${Array.from(value as unknown[], (each) => canonicalText(each)).join(",")}]`;
  if (typeof value === "object" && isPlain(value)) return canonicalObject(value as Record<string, unknown>);
  throw new Error(`not canonical: ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error(`not canonical: number ${value}`);
  return String(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new Error("not canonical: string with a lone surrogate");
  return JSON.stringify(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function canonicalObject(value: Record<string, unknown>): string {
  const keys = Object.keys(value).sort();
  const members = keys.map((key) => {
    if (!ASCII_KEY.test(key)) throw new Error(`not canonical: key ${JSON.stringify(key)}`);
    return `${JSON.stringify(key)}:${canonicalText(value[key])}`;
  });
  return `{${members.join(",")}}`;
}

/**
 * Text as it may enter a selection: well-formed Unicode, NFC, and without control characters but tab and line feed.
 * Lone surrogates become U+FFFD; CRLF and CR become LF.
 */
export const enteringText = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (character) => (character === "\t" || character === "\n" ? character : ""));

/** A text as it enters where it stands on one line: names, titles, labels. */
export const enteringLine = (text: string): string => enteringText(text).replace(/[\n\t ]+/g, " ");

/** Length in code points, as a person counts. */
export const lengthOf = (text: string): number => Array.from(text).length;
