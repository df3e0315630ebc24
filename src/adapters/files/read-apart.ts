import type { FromFileWorker, ToFileWorker } from "#adapters/files/file-messages.ts";
import type { SelectionFile } from "#core/files/selection-file.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionFileRefusal, SelectionFiles } from "#core/ports-files.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The part of a worker that is used; tests hand in their own. */
export interface FileWorkerLike {
  postMessage(message: ToFileWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromFileWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

async function bundledWorker(): Promise<FileWorkerLike> {
  const { default: FileWorker } = await import("./file-worker.ts?worker&inline");
  return new FileWorker();
}

type ReadFile = Result<SelectionFile, SelectionFileRefusal>;

/**
 * Reads selection files in a worker, each in one of its own. Where no worker runs the page does it: a signature that is
 * not checked would be one that was forged.
 */
export function selectionFiles(startWorker: () => Promise<FileWorkerLike> = bundledWorker): SelectionFiles {
  return {
    read: async (bytes, onProgress, signal) => {
      if (signal?.aborted === true) return err({ code: "cancelled" });
      const worker = await startWorker().catch(() => null);
      if (worker === null) return readHere(bytes);
      try {
        return await readIn(worker, bytes, onProgress, signal);
      } catch {
        // Some organisations switch workers off, and some let them be made and not run.
        return await readHere(bytes);
      } finally {
        worker.terminate();
      }
    },
  };
}

async function readHere(bytes: Uint8Array): Promise<ReadFile> {
  const { readSelectionFile } = await import("#core/files/selection-file.ts");
  return readSelectionFile(bytes);
}

async function readIn(
  worker: FileWorkerLike,
  bytes: Uint8Array,
  onProgress: Parameters<SelectionFiles["read"]>[1],
  signal: AbortSignal | undefined,
): Promise<ReadFile> {
  const { readUncheckedAct } = await import("#core/acts/read-act.ts");
  const { promise, resolve, reject } = Promise.withResolvers<ReadFile>();
  const acts: Act[] = [];
  worker.onmessage = ({ data }) => {
    if (data.kind === "progress") onProgress?.(data.progress);
    else if (data.kind === "refused") resolve(err(data.refusal));
    else if (data.kind === "done") resolve(ok({ ...data.rest, acts }));
    else
      for (const [hash, stored] of data.acts) {
        const act = readUncheckedAct(hash, stored);
        if (act.ok) acts.push(act.value);
        else reject(new Error(`the worker passed what is no act: ${act.error.code}`));
      }
  };
  worker.onerror = (event) => reject(new Error(event.message));
  const cancel = (): void => resolve(err({ code: "cancelled" }));
  signal?.addEventListener("abort", cancel);
  worker.postMessage(bytes);
  try {
    return await promise;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}
