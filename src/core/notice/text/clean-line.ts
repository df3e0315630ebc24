import type { NoticeLine } from "#core/notice/text/split-lines.ts";
import { joinStretches, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";

/** A line fit for reading: blanks evened out, markup of web texts taken off, every character still traceable. */
export interface CleanLine {
  readonly number: number;
  readonly stretch: Stretch;
  /** The number of the last line where several were put together again. */
  readonly last: number;
  readonly indent: number;
}

const BLANK = /\s/;
const NEEDS_CARE = /[\u00ad\u200b-\u200f\u2060\ufeff`\\[\]*_{]|\s{2}|[^\S ]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** How many characters of markup start here and are left out: emphasis, escapes, template tags, link targets. */
function markupLength(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === "**" || two === "__") return 2;
  if (two === "{%") return lengthThrough(text, at, "%}");
  if (two === "{{") return lengthThrough(text, at, "}}");
  if (two === "](" && text.lastIndexOf("[", at) >= 0) return lengthThrough(text, at, ")");
  if (text[at] === "\\" && /[.!#*()[\]_-]/.test(two[1] ?? "")) return 1;
  return text[at] === "`" || INVISIBLE.test(text[at]!) ? 1 : 0;
}

/** Tags and addresses are short; the look ahead is bounded, so a hostile line stays linear. */
function lengthThrough(text: string, at: number, end: string): number {
  const found = text.slice(at, at + 400).indexOf(end, 2);
  return found < 0 ? 0 : found + end.length;
}

/** Opening brackets of Markdown links: only those whose "](" follows. */
function opensLink(text: string, at: number): boolean {
  if (text[at] !== "[") return false;
  const close = text.slice(at, at + 400).indexOf("]");
  return close > 0 && text[at + close + 1] === "(";
}

/** "in**English**and": marks that stand between words in place of blanks; "**R**esponsible" is one word. */
const isBetweenLetters = (text: string, at: number): boolean =>
  /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 2] ?? "");
const SHORTEST_EMPHASIS = 2;

/** Copies what stays, in runs of characters that stand side by side in the notice. */
function evenOut(line: NoticeLine): Stretch {
  const runs: { at: number; length: number; line: number; column: number }[] = [];
  const kept: string[] = [];
  let length = 0;
  let pendingBlank = -1;
  let emphasised = -1;
  const keep = (character: string, column: number) => {
    const last = runs[runs.length - 1];
    if (last && last.column + last.length === column) last.length++;
    else runs.push({ at: length, length: 1, line: line.number, column });
    kept.push(character);
    length++;
  };
  for (let i = 0; i < line.text.length; i++) {
    const skip = opensLink(line.text, i) ? 1 : markupLength(line.text, i);
    if (skip > 0) {
      if (line.text.startsWith("**", i)) {
        const opens = emphasised < 0;
        if (isBetweenLetters(line.text, i) && (opens || i - emphasised > SHORTEST_EMPHASIS)) pendingBlank = i;
        emphasised = opens ? i + 2 : -1;
      }
      i += skip - 1;
    } else if (BLANK.test(line.text[i]!)) pendingBlank = pendingBlank < 0 ? i : pendingBlank;
    else {
      if (pendingBlank >= 0 && length > 0) keep(" ", pendingBlank);
      pendingBlank = -1;
      keep(line.text[i]!, i);
    }
  }
  return { text: kept.join(""), runs };
}

/** "[Keeper](https://…)" as "Keeper": a link that was broken over lines shows itself only when these are one again. */
export function withoutLinks(stretch: Stretch): Stretch {
  const { text } = stretch;
  if (!text.includes("](")) return stretch;
  const kept: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const skip = opensLink(text, i) ? 1 : text.startsWith("](", i) ? lengthThrough(text, i, ")") : 0;
    if (skip === 0) continue;
    kept.push(sliceStretch(stretch, from, i));
    from = i + skip;
    i = from - 1;
  }
  return joinStretches([...kept, sliceStretch(stretch, from)], "");
}

/** Most lines need no care: nothing to leave out but blanks at both ends. */
function asItIs(line: NoticeLine, text: string, indent: number): Stretch {
  return {
    text,
    runs: text === "" ? [] : [{ at: 0, length: text.length, line: line.number, column: indent }],
  };
}

/** "## Skills ##": the marks behind a heading say nothing. */
const withoutClosingHashes = (text: string): string =>
  text[0] === "#" && text.endsWith("#") ? text.replace(/\s*#+$/, "") : text;

export function cleanLine(line: NoticeLine): CleanLine {
  const trimmed = line.text.trimEnd();
  const text = withoutClosingHashes(trimmed.trimStart());
  const indent = trimmed.length - text.length;
  const stretch = NEEDS_CARE.test(text) ? evenOut(line) : asItIs(line, text, indent);
  return { number: line.number, last: line.number, stretch, indent };
}
