import type { PdfFile, PrintFailure } from "#core/ports-pdf.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** How long the browser's reader may take to show a file before it is taken for missing. */
const READER_MS = 15_000;

const FRAME_ID = "panelkit-print-frame";

const notPrinted = (detail: string): Result<void, PrintFailure> => err({ code: "not-printed", detail });

/**
 * Prints a PDF out of a frame that nobody sees. It stays in the page until the next one: the dialog reads from it
 * for as long as it is open, and no event says when it closes.
 */
export async function printPdf(file: PdfFile): Promise<Result<void, PrintFailure>> {
  if (navigator.pdfViewerEnabled === false) return notPrinted("no reader");
  dropFrame();
  const address = URL.createObjectURL(new Blob([file.bytes], { type: "application/pdf" }));
  const frame = hiddenFrame(address);
  const loaded = await shown(frame);
  try {
    if (!loaded || frame.contentWindow === null) throw new Error("not shown");
    frame.contentWindow.print();
    return ok(undefined);
  } catch (error) {
    dropFrame();
    return notPrinted(String(error));
  }
}

/** Not `display: none`: what is not laid out prints empty. */
function hiddenFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.id = FRAME_ID;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  Object.assign(frame.style, {
    position: "fixed",
    width: "1px",
    height: "1px",
    border: "0",
    visibility: "hidden",
  });
  frame.src = address;
  return frame;
}

function shown(frame: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(true), { once: true });
    setTimeout(() => resolve(false), READER_MS);
    document.body.append(frame);
  });
}

function dropFrame(): void {
  const before = document.querySelector<HTMLIFrameElement>(`#${FRAME_ID}`);
  if (before === null) return;
  URL.revokeObjectURL(before.src);
  before.remove();
}
