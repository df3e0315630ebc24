import { checkStored } from "#adapters/storage/check-stored.ts";
import type { CheckAsked, CheckSaid } from "#adapters/storage/check-messages.ts";
import type { Connection } from "#adapters/storage/connection.ts";

/**
 * Checks a stored selection in a worker that reads the database itself, so that the page goes on meanwhile. Where no
 * worker runs the page does it: a check that is not done would be a check that was passed.
 */
export async function checkApart(connection: Connection, asked: CheckAsked): Promise<CheckSaid> {
  try {
    if (typeof Worker !== "undefined") return await inWorker(asked);
  } catch {
    // Some organisations switch workers off.
  }
  return checkStored(connection, asked.selection);
}

async function inWorker(asked: CheckAsked): Promise<CheckSaid> {
  const { default: CheckWorker } = await import("./check-worker.ts?worker&inline");
  const worker = new CheckWorker();
  try {
    return await new Promise<CheckSaid>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CheckSaid>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}
