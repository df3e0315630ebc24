import { readPlain } from "#adapters/reading/read-plain.ts";
import { charsetOfHtml, textOfBytes } from "#core/notice/source/decode-text.ts";
import { kindOfFile } from "#core/notice/source/file-kind.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS, type SourceText } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import type { ReadProgress } from "#core/ports-reading.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export interface ReadHooks {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Asked between pages, where nobody can end the worker. */
  readonly isStopped?: () => boolean;
}

export type Read = Result<SourceText, ReadFileRefusal>;

/** Reads a file anywhere: in the worker, in Node for tests. What a kind of file needs is loaded with its first file. */
export async function readSource(file: OpenedFile, hooks: ReadHooks = {}): Promise<Read> {
  const plain = readPlain(file);
  if (plain !== null) return plain;
  try {
    const read = await readFormatted(file, hooks);
    if (!read.ok) return read;
    const text = read.value.text.replaceAll("\u0000", "").toWellFormed();
    if (text.length > SOURCE_LIMITS.text) return err({ code: "too-large", limit: "text" });
    return text.trim() === "" ? err({ code: "empty" }) : ok({ ...read.value, text });
  } catch (error) {
    return err({ code: "damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}

async function readFormatted({ name, bytes }: OpenedFile, hooks: ReadHooks): Promise<Read> {
  const kind = kindOfFile(bytes, name).is;
  if (kind === "pdf") {
    const { readPdf } = await import("#adapters/reading/read-pdf.ts");
    return readPdf(bytes, hooks);
  }
  if (kind === "zip") {
    const { readDocx } = await import("#adapters/reading/read-docx.ts");
    return lines(await readDocx(bytes), "docx");
  }
  if (kind === "mime") {
    const { readMime } = await import("#adapters/reading/read-mime.ts");
    return lines(readMime(bytes), "html");
  }
  const { readHtml } = await import("#adapters/reading/read-html.ts");
  return lines(readHtml(textOfBytes(bytes, charsetOfHtml(bytes))), "html");
}

const lines = (read: Result<string, ReadFileRefusal>, kind: SourceText["kind"]): Read =>
  read.ok ? ok({ text: read.value, positions: null, kind }) : read;
