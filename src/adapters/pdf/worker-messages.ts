import type { PrintDocument, PrintSection } from "#core/model/blocks.ts";
import type { PlacedDocument, PlacedPage } from "#core/layout/placed.ts";
import type { PdfFailure, PdfFile, PdfProgress, PdfRequest } from "#core/ports-pdf.ts";

/*
 * What page and worker say to each other. Documents go over section by section, for copying a long one at once
 * would hold up the page.
 */
export type ToWorker =
  | { readonly kind: "document"; readonly document: Omit<PrintDocument, "sections"> }
  /** A further section of the document named last. */
  | { readonly kind: "section"; readonly section: PrintSection }
  /** All documents were sent: make them. */
  | { readonly kind: "make"; readonly request: Omit<PdfRequest, "documents"> }
  /** All documents were sent: place the one there is, to be shown. */
  | { readonly kind: "place" }
  /** All documents were sent: say how many pages each has. */
  | { readonly kind: "count" }
  | { readonly kind: "cancel" };

export type FromWorker =
  | { readonly kind: "progress"; readonly progress: PdfProgress }
  /** Bytes per file, handed over without copying. */
  | { readonly kind: "done"; readonly files: readonly PdfFile[] }
  /** A further page of the document being placed: all at once would hold up the page that reads them. */
  | { readonly kind: "page"; readonly page: PlacedPage }
  | { readonly kind: "placed"; readonly document: Omit<PlacedDocument, "pages"> }
  | { readonly kind: "counted"; readonly pages: readonly number[] }
  | { readonly kind: "failed"; readonly failure: PdfFailure };
