import { createPagePlacer } from "#adapters/pdf/place-pages.ts";
import { printPdf } from "#adapters/pdf/print-pdf.ts";
import { bundledWorker, send, type StartWorker, type WorkerLike } from "#adapters/pdf/worker-talk.ts";
import type { PdfFailure, PdfFile, PdfMaker, PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { findMissing } from "#core/layout/missing.ts";
import { err, ok } from "#core/shared/result.ts";
import type { Result } from "#core/shared/result.ts";

type Made = Result<readonly PdfFile[], PdfFailure>;

/** How long a worker has to hear "cancel". Putting a long file together takes seconds in which it hears nothing. */
const CANCEL_MS = 100;

/** Makes PDFs in one worker that lives as long as the page or until it does not stop, so that fonts are unpacked once. */
export function createPdfMaker(startWorker: StartWorker = bundledWorker): PdfMaker {
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
    // A worker of its own: pages are shown while files are written.
    ...createPagePlacer(startWorker),
    print: printPdf,
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
  const ended = Promise.withResolvers<Made>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    worker.terminate();
    worker.onmessage = null;
    drop();
    ended.resolve(err({ code: "cancelled" }));
  };
  const cancel = (): void => {
    worker.postMessage({ kind: "cancel" });
    waiting = setTimeout(end, CANCEL_MS);
  };
  signal?.addEventListener("abort", cancel);
  try {
    const answer = answerOf(worker, request, drop, onProgress);
    const { documents, ...rest } = request;
    await send(worker, documents, { kind: "make", request: rest }, () => signal?.aborted === true);
    return await Promise.race([answer, ended.promise]);
  } finally {
    clearTimeout(waiting);
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
      } else if (data.kind === "done") resolve(ok(data.files));
      else if (data.kind === "failed") resolve(err(data.failure));
    };
    worker.onerror = (event) => {
      worker.terminate();
      drop();
      resolve(err({ code: "broken", name, detail: event.message }));
    };
  });
}
