import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import { createMakeFiles } from "#adapters/pdf/make-files.ts";
import { countPages, placeForScreen } from "#adapters/pdf/place-for-screen.ts";
import { findMissing } from "#core/layout/missing.ts";
import type { PdfFile, PdfMaker, PrintFailure } from "#core/ports-pdf.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export interface NodePdf extends PdfMaker {
  /** What was sent to the print dialog. */
  readonly printed: PdfFile[];
}

/** The PDF adapter without its worker: the same code in this thread. Printing may be told to fail. */
export function nodePdf(printing: () => Result<void, PrintFailure> = () => ok(undefined)): NodePdf {
  const make = createMakeFiles();
  const metrics = createFontMetrics();
  const printed: PdfFile[] = [];
  return {
    printed,
    make: async (request, onProgress, signal) => {
      const turn = async (): Promise<boolean> => {
        await new Promise((resolve) => setTimeout(resolve));
        return signal?.aborted !== true;
      };
      if (signal?.aborted === true) return err({ code: "cancelled" });
      return make(request, { turn, ...(onProgress === undefined ? {} : { onProgress }) });
    },
    checkPrintable: async (documents) => findMissing(documents, metrics),
    place: async (document) => placeForScreen(document),
    countPages: async (documents) => countPages(documents),
    print: async (file) => {
      printed.push(file);
      return printing();
    },
  };
}
