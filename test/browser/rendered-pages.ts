import { inRepo } from "../../scripts/paths.ts";
import type { Page } from "@playwright/test";

/** A cut-out of a rendered page: RGBA rows from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number };
  render(options: { canvas: HTMLCanvasElement; viewport: unknown }): { promise: Promise<void> };
}
interface PdfLibrary {
  getDocument(options: { data: Uint8Array }): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage> }>;
  };
}

/** Makes an empty page able to draw PDFs, by the library's own code in the page, without a network. */
export async function readyToDraw(page: Page): Promise<void> {
  await page.goto("about:blank");
  for (const part of ["pdf.worker.min.mjs", "pdf.min.mjs"])
    await page.addScriptTag({ path: inRepo(`node_modules/pdfjs-dist/legacy/build/${part}`), type: "module" });
  await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
}

/**
 * Draws every page at a resolution, in dots per inch, and gives of each the square of `side` millimetres in its upper
 * right corner.
 */
export async function cornersOf(page: Page, pdf: Uint8Array, dpi: number, side: number): Promise<Pixels[]> {
  const base64 = Buffer.from(pdf).toString("base64");
  const grey = await page.evaluate(
    async ([text, dots, mm]) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
      const library = (globalThis as unknown as { pdfjsLib: PdfLibrary }).pdfjsLib;
      const file = await library.getDocument({ data: bytes }).promise;
      const all: { side: number; grey: string }[] = [];
      for (let number = 1; number <= file.numPages; number += 1) {
        const sheet = await file.getPage(number);
        const viewport = sheet.getViewport({ scale: dots / 72 });
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await sheet.render({ canvas, viewport }).promise;
        const width = Math.round((mm / 25.4) * dots);
        const image = canvas.getContext("2d")?.getImageData(canvas.width - width, 0, width, width);
        if (image === undefined) throw new Error("no drawing");
        // Forms are black on white: one byte a pixel is enough to hand over.
        let bytesOfGrey = "";
        for (let at = 0; at < image.data.length; at += 4)
          bytesOfGrey += String.fromCharCode(image.data[at] ?? 255);
        all.push({ side: width, grey: btoa(bytesOfGrey) });
      }
      return all;
    },
    [base64, dpi, side] as const,
  );
  return grey.map((each) => ({
    width: each.side,
    height: each.side,
    data: Uint8Array.from(
      [...Buffer.from(each.grey, "base64")].flatMap((value) => [value, value, value, 255]),
    ),
  }));
}
