import { readHtml } from "#adapters/reading/read-html.ts";
import { charsetOfHtml, textOfBytes } from "#core/notice/source/decode-text.ts";
import { mimeTexts, type MimeText } from "#core/notice/source/mime-parts.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS } from "#core/notice/source/source-text.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

function textOf(part: MimeText): string {
  const bytes = part.bytes();
  return textOfBytes(bytes, part.charset ?? charsetOfHtml(bytes));
}

/** The text of a saved page: its first page with those of its frames, or where there is none its first plain text. */
export function readMime(bytes: Uint8Array): Result<string, ReadFileRefusal> {
  const texts = mimeTexts(bytes, SOURCE_LIMITS.parts);
  if (texts === null) return err({ code: "too-large", limit: "parts" });
  const [first, ...others] = texts.filter((part) => part.is === "html");
  if (first !== undefined) return readHtml(textOf(first), "page", framesOf(others));
  const plain = texts[0];
  return plain === undefined ? err({ code: "empty" }) : ok(textOf(plain));
}

function framesOf(parts: readonly MimeText[]): Map<string, () => string> {
  const frames = new Map<string, () => string>();
  for (const part of parts) {
    if (part.id !== null) frames.set(`cid:${part.id}`, () => textOf(part));
    if (part.location !== null) frames.set(part.location, () => textOf(part));
  }
  return frames;
}
