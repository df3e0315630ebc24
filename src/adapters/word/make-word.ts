import type { FromWorker, ToWorker } from "#adapters/word/worker-messages.ts";
import type { WordFailure, WordMaker, WordProgress, WordRequest } from "#core/ports-word.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The part of a worker that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type StartWorker = () => Promise<WorkerLike>;

/** Loaded on demand: the first screen holds nothing of Word. */
async function bundledWorker(): Promise<WorkerLike> {
  const { default: WordWorker } = await import("./word-worker.ts?worker&inline");
  return new WordWorker();
}

/** How long the page may be busy with sending before it gets a turn, well under the 50 ms it may be held up. */
const SEND_MS = 12;

type Made = Result<Uint8Array<ArrayBuffer>, WordFailure>;

/** Makes Word files, each in a worker of its own: packing cannot be interrupted, so stopping ends the worker. */
export function createWordMaker(startWorker: StartWorker = bundledWorker): WordMaker {
  return {
    make: async (request, onProgress, signal) => {
      if (signal?.aborted === true) return err({ code: "cancelled" });
      try {
        return await runJob(await startWorker(), request, onProgress, signal);
      } catch (error) {
        return err({ code: "broken", name: request.fileName, detail: String(error) });
      }
    },
  };
}

async function runJob(
  worker: WorkerLike,
  request: WordRequest,
  onProgress?: (progress: WordProgress) => void,
  signal?: AbortSignal,
): Promise<Made> {
  const { promise, resolve } = Promise.withResolvers<Made>();
  const cancel = (): void => resolve(err({ code: "cancelled" }));
  let name = request.fileName;
  worker.onmessage = ({ data }) => {
    if (data.kind === "progress") {
      name = data.progress.name;
      onProgress?.(data.progress);
    } else resolve(data.kind === "done" ? ok(data.bytes) : err(data.failure));
  };
  worker.onerror = (event) => resolve(err({ code: "broken", name, detail: event.message }));
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted === true) cancel();
  try {
    await send(worker, request, () => signal?.aborted === true);
    return await promise;
  } finally {
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  }
}

/** Documents in small pieces, with turns for the page between them. */
async function send(
  worker: WorkerLike,
  { documents, ...request }: WordRequest,
  stopped: () => boolean,
): Promise<void> {
  let since = performance.now();
  for (const { sections, ...document } of documents) {
    worker.postMessage({ kind: "document", document });
    for (const section of sections) {
      if (performance.now() - since > SEND_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (stopped()) return;
      worker.postMessage({ kind: "section", section });
    }
  }
  worker.postMessage({ kind: "make", request });
}
