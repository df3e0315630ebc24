import type { PrintDocument, PrintSection } from "#core/model/blocks.ts";
import type { WordFailure, WordProgress, WordRequest } from "#core/ports-word.ts";

/*
 * What page and worker say to each other. Documents go over section by section, for copying a long one at once
 * would hold up the page.
 */
export type ToWorker =
  | { readonly kind: "document"; readonly document: Omit<PrintDocument, "sections"> }
  /** A further section of the document named last. */
  | { readonly kind: "section"; readonly section: PrintSection }
  /** All documents were sent: make the file. */
  | { readonly kind: "make"; readonly request: Omit<WordRequest, "documents"> };

export type FromWorker =
  | { readonly kind: "progress"; readonly progress: WordProgress }
  /** Handed over without copying. */
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly failure: WordFailure };
