import { textOfBytes } from "#core/notice/source/decode-text.ts";
import { kindOfFile } from "#core/notice/source/file-kind.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS, type SourceText } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The most bytes that a letter takes in any encoding that is read. */
const MOST_BYTES_OF_A_LETTER = 4;

/** Reads what needs no parser, and refuses what none can read; null for a file that needs the worker. */
export function readPlain({ name, bytes }: OpenedFile): Result<SourceText, ReadFileRefusal> | null {
  if (bytes.length > SOURCE_LIMITS.file) return err({ code: "too-large", limit: "file" });
  const kind = kindOfFile(bytes, name);
  if (kind.is === "unread") return err({ code: "not-supported", what: kind.what });
  if (kind.is === "encrypted" || kind.is === "empty") return err({ code: kind.is });
  return kind.is === "text" ? readText(bytes) : null;
}

function readText(bytes: Uint8Array): Result<SourceText, ReadFileRefusal> {
  const isTooLong = bytes.length > SOURCE_LIMITS.text * MOST_BYTES_OF_A_LETTER;
  const text = isTooLong ? "" : textOfBytes(bytes).toWellFormed();
  if (isTooLong || text.length > SOURCE_LIMITS.text) return err({ code: "too-large", limit: "text" });
  // Far behind a beginning that looked like text.
  if (text.includes("\u0000")) return err({ code: "not-supported", what: "unknown" });
  return text.trim() === "" ? err({ code: "empty" }) : ok({ text, positions: null, kind: "text" });
}
