import type { PrintDocument } from "#core/model/blocks.ts";
import { createMakeFiles } from "#adapters/pdf/make-files.ts";
import type { MakeFiles } from "#adapters/pdf/make-files.ts";
import type { PdfRequest } from "#core/ports-pdf.ts";

export const FILE_ID = "0123456789abcdef0123456789abcdef";

export function aRequest(documents: readonly PrintDocument[], more: Partial<PdfRequest> = {}): PdfRequest {
  return {
    documents,
    mode: "one-file",
    fileName: "file",
    title: "Zażółć: the file",
    createdAt: "2025-02-14T11:48:00Z",
    fileId: FILE_ID,
    ...more,
  };
}

export const makeFiles: MakeFiles = createMakeFiles();

/** The bytes of the one file, or the failure as an error. */
export async function bytesOf(
  request: PdfRequest,
  make: MakeFiles = makeFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = await make(request);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const [file] = made.value;
  if (file === undefined) throw new Error("no file was made");
  return file.bytes;
}
