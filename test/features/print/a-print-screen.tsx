import { screen } from "@testing-library/react";
import PrintScreen from "#features/print/print-screen.tsx";
import type { PdfProgress, PdfRequest, PrintFailure } from "#core/ports-pdf.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { buildDays } from "#test/core/documents/a-day.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { nodePdf, type NodePdf } from "#test/node-pdf.ts";
import { renderScreen } from "#test/render-screen.tsx";

export interface PrintDesk {
  readonly world: TestWorld;
  /** The selection. */
  readonly id: string;
  readonly leave: () => void;
  readonly made: PdfRequest[];
  readonly pdf: NodePdf;
}

/** The screen over a selection with two interview days. What is asked of the PDF maker is kept beside it. */
export async function openPrint(
  printing?: () => Result<void, PrintFailure>,
  wait: () => Promise<void> = async () => undefined,
  says: PdfProgress = { phase: "drawing", pages: 120, of: 3000, name: "" },
): Promise<PrintDesk> {
  const made: PdfRequest[] = [];
  const pdf = nodePdf(printing);
  const world: TestWorld = {
    ...(await testWorld()),
    pdf: {
      ...pdf,
      make: async (request, onProgress, signal) => {
        made.push(request);
        onProgress?.(says);
        await wait();
        if (signal?.aborted === true) return err({ code: "cancelled" });
        return ok([{ name: request.fileName, bytes: new Uint8Array([1]) }]);
      },
    },
  };
  const { id } = await buildDays(world);
  const { unmount } = renderScreen(<PrintScreen />, world, `/s/${id}/print`);
  return { world, id, leave: unmount, made, pdf };
}

/** Dozens of documents are built and counted in this one thread. */
export const PATIENT = { timeout: 15_000 };

/** The button once it says how many sheets, which is when all are counted. */
export const printButton = (sheets: RegExp = /^Print \d+ sheets?$/): Promise<HTMLElement> =>
  screen.findByRole("button", { name: sheets }, PATIENT);

export const soon = (text: string | RegExp): Promise<HTMLElement> => screen.findByText(text, {}, PATIENT);
