import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pdfDots } from "#adapters/reading/pdf-dots.ts";
import type { ReadHooks } from "#adapters/reading/read-source.ts";
import type { PdfPage, PdfRun } from "#core/notice/source/pdf-page.ts";
import { textOfPages } from "#core/notice/source/pdf-text.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS, type SourceText } from "#core/notice/source/source-text.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Letters and figures: fewer, and what there is are page numbers over pictures. */
const LEAST_LETTERS = 20;

/** Text only: no fonts, pictures, programs or files of its own are made, and nothing is fetched. */
const TEXT_ONLY = {
  verbosity: 0,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  // Larger pictures, which is all, are passed over before they are unpacked.
  maxImageSize: 1,
  // For the fonts' names.
  fontExtraProperties: true,
};

/** The text of a PDF, page by page. */
export async function readPdf(
  bytes: Uint8Array,
  hooks: ReadHooks,
): Promise<Result<SourceText, ReadFileRefusal>> {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({ ...TEXT_ONLY, data: bytes.slice() });
  try {
    return await readPages(await task.promise, hooks);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return err(name === "PasswordException" ? { code: "encrypted" } : { code: "damaged", detail: message });
  } finally {
    await task.destroy();
  }
}

/**
 * PDF.js would start a worker by its address. Its worker's part, once loaded, is found and used where we are, which is
 * in a worker.
 */
async function loadPdfJs() {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

async function readPages(
  pdf: PDFDocumentProxy,
  hooks: ReadHooks,
): Promise<Result<SourceText, ReadFileRefusal>> {
  if (pdf.numPages > SOURCE_LIMITS.pages) return err({ code: "too-large", limit: "pages" });
  const pages: PdfPage[] = [];
  let letters = 0;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    hooks.onProgress?.({ page: number, pages: pdf.numPages });
    if (hooks.isStopped?.() === true) return err({ code: "cancelled" });
    const page = await readPage(await pdf.getPage(number));
    pages.push(page);
    for (const { text } of page.runs) {
      length += text.length;
      letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    }
    if (length > SOURCE_LIMITS.text) return err({ code: "too-large", limit: "text" });
  }
  return letters < LEAST_LETTERS ? err({ code: "no-text" }) : ok(textOfPages(pages));
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const { height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const bold = new Map<string, boolean>();
  const runs = items.flatMap((item) => ("str" in item ? [runOf(item, transform, boldOf(page, bold))] : []));
  page.cleanup();
  return { height, runs, dots: pdfDots(operators, transform) };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The place of letters on the page as it is held to be read, which may be turned against the way it is stored. */
function runOf(item: Item, view: readonly number[], isBold: (fontName: string) => boolean): PdfRun {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const across = va * a + vc * b;
  const down = vb * a + vd * b;
  return {
    text: item.str.replaceAll("\u0000", ""),
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: item.height,
    bold: isBold(item.fontName),
    isUpright: across > 0 && Math.abs(down) < across / 4,
  };
}

interface NamedFont {
  readonly name?: string;
}

/** Whether a font is bold, by its name: "ABCDEF+Arial-BoldMT". */
function boldOf(page: PDFPageProxy, known: Map<string, boolean>): (fontName: string) => boolean {
  return (fontName) => {
    const before = known.get(fontName);
    if (before !== undefined) return before;
    const font = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as NamedFont) : {};
    const bold = /bold|black|heavy|demi/i.test(font.name ?? "");
    known.set(fontName, bold);
    return bold;
  };
}
