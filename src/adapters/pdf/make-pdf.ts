import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import type { PdfFailure, PdfFile, PdfMaker, PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { findMissing } from "#core/layout/missing.ts";
import { err, ok } from "#core/shared/result.ts";
import type { Result } from "#core/shared/result.ts";

/** The part of a worker that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Made = Result<readonly PdfFile[], PdfFailure>;

/** How long the page may be busy with sending before it gets a turn, well under the 50 ms it may be held up. */
const SEND_MS = 12;

/** Loaded on demand: the first screen holds neither jsPDF nor fonts. */
async function bundledWorker(): Promise<WorkerLike> {
  const { default: PdfWorker } = await import("./pdf-worker.ts?worker&inline");
  return new PdfWorker();
}

/** Makes PDFs in one worker that lives as long as the page, so that fonts are unpacked once. */
export function createPdfMaker(startWorker: () => Promise<WorkerLike> = bundledWorker): PdfMaker {
  let worker: Promise<WorkerLike> | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  const drop = (): void => {
    worker = null;
  };
  return {
    make: (request, onProgress, signal) => {
      const made = busy
        .then(async () => {
          worker ??= startWorker();
          return runJob(await worker, request, drop, onProgress, signal);
        })
        .catch((error: unknown): Made => {
          drop();
          return err({ code: "broken", name: request.fileName, detail: String(error) });
        });
      busy = made;
      return made;
    },
    checkPrintable: async (documents) => {
      const { createFontMetrics } = await import("#adapters/pdf/font-metrics.ts");
      return findMissing(documents, createFontMetrics());
    },
  };
}

async function runJob(
  worker: WorkerLike,
  request: PdfRequest,
  drop: () => void,
  onProgress?: (progress: PdfProgress) => void,
  signal?: AbortSignal,
): Promise<Made> {
  if (signal?.aborted === true) return err({ code: "cancelled" });
  const cancel = (): void => worker.postMessage({ kind: "cancel" });
  signal?.addEventListener("abort", cancel);
  try {
    const answer = answerOf(worker, request, drop, onProgress);
    await send(worker, request, () => signal?.aborted === true);
    return await answer;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

function answerOf(
  worker: WorkerLike,
  request: PdfRequest,
  drop: () => void,
  onProgress?: (progress: PdfProgress) => void,
): Promise<Made> {
  return new Promise((resolve) => {
    let name = request.fileName;
    worker.onmessage = ({ data }) => {
      if (data.kind === "progress") {
        name = data.progress.name;
        onProgress?.(data.progress);
      } else resolve(data.kind === "done" ? ok(data.files) : err(data.failure));
    };
    worker.onerror = (event) => {
      worker.terminate();
      drop();
      resolve(err({ code: "broken", name, detail: event.message }));
    };
  });
}

/** In small pieces, with turns for the page between them. */
async function send(worker: WorkerLike, request: PdfRequest, stopped: () => boolean): Promise<void> {
  const { documents, ...rest } = request;
  let since = performance.now();
  for (const { sections, ...document } of documents) {
    worker.postMessage({ kind: "document", document });
    for (const section of sections) {
      if (performance.now() - since > SEND_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (!stopped()) worker.postMessage({ kind: "section", section });
    }
  }
  worker.postMessage({ kind: "make", request: rest });
}
