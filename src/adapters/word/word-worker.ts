import type { FromWorker, ToWorker } from "#adapters/word/worker-messages.ts";
import { writeDocx } from "#adapters/word/write-docx.ts";
import type { PrintDocument, PrintSection } from "#core/model/blocks.ts";

/** What this file uses of a worker's global scope; the page's own types know no workers. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;

type Growing = PrintDocument & { sections: PrintSection[] };

/** One file in its life: the page ends this worker with it, or when somebody stops it. */
function listen(): void {
  const documents: Growing[] = [];
  scope.addEventListener("message", ({ data }) => {
    if (data.kind === "document") documents.push({ ...data.document, sections: [] });
    else if (data.kind === "section") documents.at(-1)?.sections.push(data.section);
    else void make(documents, data.request);
  });
}

async function make(
  documents: readonly Growing[],
  request: Extract<ToWorker, { kind: "make" }>["request"],
): Promise<void> {
  const made = await writeDocx({ ...request, documents }, (progress) =>
    scope.postMessage({ kind: "progress", progress }, []),
  );
  if (made.ok) scope.postMessage({ kind: "done", bytes: made.value }, [made.value.buffer]);
  else scope.postMessage({ kind: "failed", failure: made.error }, []);
}

listen();
