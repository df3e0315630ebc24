import type { FromWorker, ToWorker } from "#adapters/reading/worker-messages.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import type { SourceText } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import type { NoticeFiles, ReadProgress } from "#core/ports-reading.ts";
import { err, type Result } from "#core/shared/result.ts";

type Read = Result<SourceText, ReadFileRefusal>;

/** The part of a worker that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type StartWorker = () => Promise<WorkerLike>;

/** Loaded on demand: the first screen holds no reader. */
async function bundledWorker(): Promise<WorkerLike> {
  const { default: ReadingWorker } = await import("./reading-worker.ts?worker&inline");
  return new ReadingWorker();
}

/** Far above what a file within the limits takes on a slow laptop. */
const MOST_MILLISECONDS = 60_000;

/**
 * Reads files, each in a worker of its own, which is ended with its file: what a hostile one has left behind reaches
 * no other, and one that would take for ever is cut off. Plain text needs none.
 */
export function createNoticeFiles(
  startWorker: StartWorker = bundledWorker,
  mostMilliseconds: number = MOST_MILLISECONDS,
): NoticeFiles {
  return {
    read: async (file, onProgress, signal) => {
      if (signal?.aborted === true) return err({ code: "cancelled" });
      const { readPlain } = await import("#adapters/reading/read-plain.ts");
      const plain = readPlain(file);
      if (plain !== null) return plain;
      try {
        return await readIn(await startWorker(), file, mostMilliseconds, onProgress, signal);
      } catch (error) {
        return err({ code: "failed", detail: String(error) });
      }
    },
  };
}

async function readIn(
  worker: WorkerLike,
  file: OpenedFile,
  mostMilliseconds: number,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<Read> {
  const { promise, resolve } = Promise.withResolvers<Read>();
  const cancel = (): void => resolve(err({ code: "cancelled" }));
  const timer = setTimeout(() => resolve(err({ code: "too-slow" })), mostMilliseconds);
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted === true) cancel();
  worker.onmessage = ({ data }) => {
    if (data.kind === "progress") onProgress?.(data.progress);
    else if (data.kind === "done") resolve(data.read);
  };
  worker.onerror = (event) => resolve(err({ code: "failed", detail: event.message }));
  worker.postMessage({ kind: "read", file });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  }
}
