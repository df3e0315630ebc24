import { readSource } from "#adapters/reading/read-source.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import type { FromWorker, ToWorker } from "#adapters/reading/worker-messages.ts";

/** What this file uses of a worker's global scope; the page's own types know no workers. */
interface Scope {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "read-text") scope.postMessage({ kind: "text-read", reading: readNotice(data.text) });
  if (data.kind !== "read") return;
  void readSource(data.file, {
    onProgress: (progress) => scope.postMessage({ kind: "progress", progress }),
  }).then((read) => scope.postMessage({ kind: "done", read }));
});
