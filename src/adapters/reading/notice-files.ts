import type { FromWorker, ToWorker } from "#adapters/reading/worker-messages.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

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
        const worker = await startWorker();
        return await inWorker(worker, { kind: "read", file }, mostMilliseconds, signal, (said) => {
          if (said.kind === "progress") onProgress?.(said.progress);
          return said.kind === "done" ? said.read : null;
        });
      } catch (error) {
        return err({ code: "failed", detail: String(error) });
      }
    },
    readText: async (text, signal) => {
      if (signal?.aborted === true) return err({ code: "cancelled" });
      try {
        const worker = await startWorker();
        return await inWorker(worker, { kind: "read-text", text }, mostMilliseconds, signal, (said) =>
          said.kind === "text-read" ? ok(said.reading) : null,
        );
      } catch (error) {
        return err({ code: "failed", detail: String(error) });
      }
    },
  };
}

/** Asks a worker one thing and ends it. `answer` gives the result out of what it says, or null where it goes on. */
async function inWorker<T>(
  worker: WorkerLike,
  ask: ToWorker,
  mostMilliseconds: number,
  signal: AbortSignal | undefined,
  answer: (said: FromWorker) => Result<T, ReadFileRefusal> | null,
): Promise<Result<T, ReadFileRefusal>> {
  const { promise, resolve } = Promise.withResolvers<Result<T, ReadFileRefusal>>();
  const cancel = (): void => resolve(err({ code: "cancelled" }));
  const timer = setTimeout(() => resolve(err({ code: "too-slow" })), mostMilliseconds);
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted === true) cancel();
  worker.onmessage = ({ data }) => {
    const answered = answer(data);
    if (answered !== null) resolve(answered);
  };
  worker.onerror = (event) => resolve(err({ code: "failed", detail: event.message }));
  worker.postMessage(ask);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  }
}
