import { createMakeFiles } from "#adapters/pdf/make-files.ts";
import { countPages, placeForScreen } from "#adapters/pdf/place-for-screen.ts";
import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import type { PrintDocument, PrintSection } from "#core/model/blocks.ts";
import type { PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { seldom } from "#core/shared/seldom.ts";

/** What this file uses of a worker's global scope; the page's own types know no workers. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const makeFiles = createMakeFiles();

interface Job {
  documents: (PrintDocument & { sections: PrintSection[] })[];
  cancelled: boolean;
}

const newJob = (): Job => ({ documents: [], cancelled: false });

/** How long pages are made before messages are let in, so that "cancel" is heard. */
const TURN_MS = 40;

/** Progress is told no oftener: a page draws itself anew with each. */
const TELL_MS = 50;

function listen(): void {
  let job = newJob();
  scope.addEventListener("message", ({ data }) => {
    if (data.kind === "document") job.documents.push({ ...data.document, sections: [] });
    else if (data.kind === "section") job.documents.at(-1)?.sections.push(data.section);
    else if (data.kind === "cancel") {
      // One that comes too late finds no documents yet, and must not stop the next job.
      if (job.documents.length > 0) job.cancelled = true;
    } else if (data.kind === "place" || data.kind === "count") {
      const { documents } = job;
      job = newJob();
      if (data.kind === "place") place(documents[0]);
      else scope.postMessage({ kind: "counted", pages: countPages(documents) }, []);
    } else {
      const started = job;
      void make({ ...data.request, documents: job.documents }, () => !started.cancelled).then(() => {
        job = newJob();
      });
    }
  });
}

/** Pages one at a time, so that whoever shows them is never held up. */
function place(document: PrintDocument | undefined): void {
  if (document === undefined) throw new Error("nothing to place");
  const { pages, ...placed } = placeForScreen(document);
  for (const page of pages) scope.postMessage({ kind: "page", page }, []);
  scope.postMessage({ kind: "placed", document: placed }, []);
}

async function make(request: PdfRequest, goOn: () => boolean): Promise<void> {
  let since = performance.now();
  const turn = async (): Promise<boolean> => {
    if (performance.now() - since > TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    return goOn();
  };
  const result = await makeFiles(request, {
    turn,
    onProgress: seldom(
      (progress: PdfProgress) => scope.postMessage({ kind: "progress", progress }, []),
      TELL_MS,
      () => performance.now(),
    ),
  });
  if (result.ok)
    scope.postMessage(
      { kind: "done", files: result.value },
      result.value.map((file) => file.bytes.buffer),
    );
  else scope.postMessage({ kind: "failed", failure: result.error }, []);
}

listen();
