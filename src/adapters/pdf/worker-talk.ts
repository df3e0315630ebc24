import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import type { PrintDocument } from "#core/model/blocks.ts";

/** The part of a worker that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type StartWorker = () => Promise<WorkerLike>;

/** How long the page may be busy with sending before it gets a turn, well under the 50 ms it may be held up. */
const SEND_MS = 12;

/** Loaded on demand: the first screen holds neither jsPDF nor fonts. */
export async function bundledWorker(): Promise<WorkerLike> {
  const { default: PdfWorker } = await import("./pdf-worker.ts?worker&inline");
  return new PdfWorker();
}

/** Documents in small pieces, with turns for the page between them, then what is to be done with them. */
export async function send(
  worker: WorkerLike,
  documents: readonly PrintDocument[],
  task: ToWorker,
  stopped: () => boolean = () => false,
): Promise<void> {
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
  worker.postMessage(task);
}
