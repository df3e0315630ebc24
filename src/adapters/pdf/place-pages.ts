import type { ToWorker } from "#adapters/pdf/worker-messages.ts";
import { send, type StartWorker, type WorkerLike } from "#adapters/pdf/worker-talk.ts";
import type { PlacedDocument, PlacedPage } from "#core/layout/placed.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { PdfMaker } from "#core/ports-pdf.ts";

type Answer = { readonly document: PlacedDocument | null; readonly counted: readonly number[] };

/** Places pages in a worker that lives as long as the page: the fonts' widths are read once. */
export function createPagePlacer(startWorker: StartWorker): Pick<PdfMaker, "place" | "countPages"> {
  let worker: Promise<WorkerLike> | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  const drop = (): void => {
    worker = null;
  };
  const ask = (documents: readonly PrintDocument[], task: ToWorker): Promise<Answer | null> => {
    const answered = busy
      .then(async () => {
        worker ??= startWorker();
        const started = await worker;
        const answer = answerOf(started, drop);
        await send(started, documents, task);
        return answer;
      })
      .catch(() => {
        drop();
        return null;
      });
    busy = answered;
    return answered;
  };
  return {
    place: async (document) => (await ask([document], { kind: "place" }))?.document ?? null,
    countPages: async (documents) =>
      (await ask(documents, { kind: "count" }))?.counted ?? documents.map(() => 0),
  };
}

function answerOf(worker: WorkerLike, drop: () => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const pages: PlacedPage[] = [];
    worker.onmessage = ({ data }) => {
      if (data.kind === "page") pages.push(data.page);
      else if (data.kind === "placed") resolve({ document: { ...data.document, pages }, counted: [] });
      else if (data.kind === "counted") resolve({ document: null, counted: data.pages });
      else if (data.kind === "failed") resolve(null);
    };
    worker.onerror = () => {
      worker.terminate();
      drop();
      resolve(null);
    };
  });
}
