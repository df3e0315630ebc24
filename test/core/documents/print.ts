import { createMakeFiles } from "#adapters/pdf/make-files.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { Print } from "#core/documents/print.ts";
import { printWords } from "#words/print-words.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { must } from "#test/builders.ts";

export const PRINT: Print = printWords({
  format: "A4",
  printedAt: "2025-02-14T11:48:00+01:00",
  draft: false,
});

/** The documents as PDFs, each alone. */
export async function pdfsOf(documents: readonly PrintDocument[]): Promise<readonly Uint8Array[]> {
  const made = await createMakeFiles()({
    documents,
    mode: "each",
    fileName: "documents",
    title: "Documents",
    createdAt: "2025-02-14T11:48:00Z",
    fileId: "0".repeat(32),
  });
  return must(made).map((file) => file.bytes);
}

/** The text of each page of a PDF, white space folded. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: bytes.slice() });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " "),
    );
  }
  await loading.destroy();
  return pages;
}

export const textOf = async (document: PrintDocument): Promise<string> =>
  (await pagesOf((await pdfsOf([document]))[0] as Uint8Array)).join(" ");
