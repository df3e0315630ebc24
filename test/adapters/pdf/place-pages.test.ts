import { describe, expect, it } from "vitest";
import { createPagePlacer } from "#adapters/pdf/place-pages.ts";
import { countPages, placeForScreen } from "#adapters/pdf/place-for-screen.ts";
import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import type { WorkerLike } from "#adapters/pdf/worker-talk.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";

/** A worker that places as the real one does, in this thread; or breaks at the word "break". */
function aWorker(): WorkerLike & { terminated: boolean } {
  let documents: PrintDocument[] = [];
  const worker = {
    terminated: false,
    onmessage: null as WorkerLike["onmessage"],
    onerror: null as WorkerLike["onerror"],
    terminate: (): void => {
      worker.terminated = true;
    },
    postMessage: (message: ToWorker): void => {
      const say = (data: FromWorker): void => worker.onmessage?.({ data } as MessageEvent<FromWorker>);
      if (message.kind === "document") documents.push({ ...message.document, sections: [] });
      else if (message.kind === "section") {
        const last = documents.at(-1) as PrintDocument;
        documents[documents.length - 1] = { ...last, sections: [...last.sections, message.section] };
      } else {
        const given = documents;
        documents = [];
        queueMicrotask(() => {
          if (given[0]?.title === "break") return worker.onerror?.({ message: "broken" } as ErrorEvent);
          if (message.kind === "count") return say({ kind: "counted", pages: countPages(given) });
          const { pages, ...document } = placeForScreen(given[0] as PrintDocument);
          for (const page of pages) say({ kind: "page", page });
          return say({ kind: "placed", document });
        });
      }
    },
  };
  return worker;
}

const long = Array.from({ length: 200 }, (_, index) => paragraph(`Line ${index}`));

describe("placing pages for the screen", () => {
  it("gives the pages with the words on them, and counts them", async () => {
    const placer = createPagePlacer(() => Promise.resolve(aWorker()));
    const [placed, counts] = await Promise.all([
      placer.place(aDocument(long)),
      placer.countPages([aDocument([paragraph("a")]), aDocument(long)]),
    ]);
    expect(placed?.pages.length).toBeGreaterThan(1);
    expect(counts).toEqual([1, placed?.pages.length]);
    const words = placed?.pages[0]?.items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
    expect(words).toContain("Line 0");
  });

  it("starts a new worker after one that broke", async () => {
    const workers: ReturnType<typeof aWorker>[] = [];
    const placer = createPagePlacer(() => {
      workers.push(aWorker());
      return Promise.resolve(workers.at(-1) as WorkerLike);
    });
    expect(await placer.place(aDocument([paragraph("a")], { title: "break" }))).toBeNull();
    expect(workers[0]?.terminated).toBe(true);
    expect(await placer.countPages([aDocument([paragraph("a")])])).toEqual([1]);
  });

  it("says nothing of pages where no worker may start", async () => {
    const placer = createPagePlacer(() => Promise.reject(new Error("blocked by policy")));
    expect(await placer.place(aDocument([paragraph("a")]))).toBeNull();
    expect(await placer.countPages([aDocument([paragraph("a")])])).toEqual([0]);
  });
});
