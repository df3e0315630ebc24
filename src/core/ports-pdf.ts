import type { Missing } from "#core/layout/missing.ts";
import type { LayoutProblem, PlacedDocument } from "#core/layout/placed.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { Result } from "#core/shared/result.ts";

/** A file inside the PDF, such as the record the document was made from. */
export interface PdfAttachment {
  readonly name: string;
  readonly mime: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface PdfRequest {
  readonly documents: readonly PrintDocument[];
  /** "one-file": all documents in one PDF, `{filePage}` counts through. "each": a PDF for each document. */
  readonly mode: "one-file" | "each";
  /** Name, without extension, and title of the one file; in "each" mode the documents' own are used. */
  readonly fileName: string;
  readonly title: string;
  /** UTC, "2025-02-14T11:48:00Z". Handed in, so that the same input gives the same bytes. */
  readonly createdAt: string;
  /** 32 hexadecimal digits. Also handed in; in "each" mode the document's place is worked into it. */
  readonly fileId: string;
  /** Put into every file made. */
  readonly attachments?: readonly PdfAttachment[];
}

export interface PdfFile {
  /** Without extension. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file's pages are laid out, then drawn, then written into its bytes: each time all of them. */
export type PdfPhase = "placing" | "drawing" | "writing";

export interface PdfProgress {
  readonly phase: PdfPhase;
  /** Pages of the file that are through this phase. */
  readonly pages: number;
  /** Pages of the file, known once all are placed. */
  readonly of: number | null;
  /** The document it is at. */
  readonly name: string;
}

export type PdfFailure =
  | { readonly code: "cancelled" }
  /** Something could not be placed; nothing was written. */
  | { readonly code: "does-not-fit"; readonly problems: readonly LayoutProblem[] }
  /** The program failed at this document. */
  | { readonly code: "broken"; readonly name: string; readonly detail: string };

/** The browser shows no PDFs, or its print dialog does not come up: the file itself is to be offered. */
export interface PrintFailure {
  readonly code: "not-printed";
  readonly detail: string;
}

export interface PdfMaker {
  /**
   * Makes PDFs away from the page's own thread, which is never held up for more than 50 ms.
   * Resolves to all files or none. One request at a time: a second waits for the first.
   * Progress is told a few times a second. Aborting the signal resolves to "cancelled" within about 100 ms, whatever
   * it is at. Never rejects.
   */
  make(
    request: PdfRequest,
    onProgress?: (progress: PdfProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<readonly PdfFile[], PdfFailure>>;
  /** Texts holding characters that no font has, to be shown before `make`. */
  checkPrintable(documents: readonly PrintDocument[]): Promise<readonly Missing[]>;
  /**
   * The pages of a document as they would be printed, to be shown; codes come as the shapes they are drawn of. Works
   * beside `make`. Null where the program failed. Never rejects.
   */
  place(document: PrintDocument): Promise<PlacedDocument | null>;
  /** How many pages each document has; 0 for all where the program failed. Never rejects. */
  countPages(documents: readonly PrintDocument[]): Promise<readonly number[]>;
  /** Brings up the browser's print dialog for a finished PDF. Resolves once it is up, or closed. */
  print(file: PdfFile): Promise<Result<void, PrintFailure>>;
}
