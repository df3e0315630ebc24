import type { FromFileWorker, ToFileWorker } from "#adapters/files/file-messages.ts";
import { SELECTION_LIMITS } from "#core/files/hostile.ts";
import { readSelectionFile } from "#core/files/selection-file.ts";
import type { Act } from "#core/model/act.ts";
import { seldom } from "#core/shared/seldom.ts";

/** What this file uses of a worker's global scope; the page's own types know no workers. */
interface Scope {
  postMessage(message: FromFileWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToFileWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;

/** Progress is told no oftener: a page draws itself anew with each. */
const TELL_MS = 50;
/** Characters of one part, for the page to take without being held up. */
const PART = 500_000;

scope.addEventListener("message", ({ data }) => {
  const tell = seldom(
    (progress: { act: number; acts: number }) => scope.postMessage({ kind: "progress", progress }),
    TELL_MS,
    () => performance.now(),
  );
  const file = readSelectionFile(data, SELECTION_LIMITS, (act, acts) => tell({ act, acts }));
  if (!file.ok) return scope.postMessage({ kind: "refused", refusal: file.error });
  const { acts, ...rest } = file.value;
  for (const part of partsOf(acts))
    scope.postMessage({ kind: "acts", acts: part.map(({ hash, stored }) => [hash, stored]) });
  scope.postMessage({ kind: "done", rest });
});

function partsOf(acts: readonly Act[]): Act[][] {
  const parts: Act[][] = [];
  let room = 0;
  for (const act of acts) {
    if (room <= 0) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(act);
    room -= (act.stored.body?.length ?? 0) + act.stored.header.length;
  }
  return parts;
}
