import { describe, expect, it } from "vitest";
import { createPdfMaker } from "#adapters/pdf/make-pdf.ts";
import type { WorkerLike } from "#adapters/pdf/worker-talk.ts";
import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import { aRequest } from "#test/adapters/pdf/a-request.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";

/** A worker that answers "make" as told and remembers what it was sent. */
function aWorker(
  answer: (worker: { say: (message: FromWorker) => void; fail: () => void }) => void,
  { hears } = { hears: true },
): WorkerLike & { readonly sent: ToWorker[]; terminated: boolean } {
  const worker = {
    sent: [] as ToWorker[],
    terminated: false,
    onmessage: null as WorkerLike["onmessage"],
    onerror: null as WorkerLike["onerror"],
    terminate(): void {
      worker.terminated = true;
    },
    postMessage(message: ToWorker): void {
      worker.sent.push(message);
      const say = (data: FromWorker): void => worker.onmessage?.({ data } as MessageEvent<FromWorker>);
      const fail = (): void => worker.onerror?.({ message: "out of memory" } as ErrorEvent);
      if (message.kind === "make") queueMicrotask(() => answer({ say, fail }));
      if (message.kind === "cancel" && hears)
        queueMicrotask(() => say({ kind: "failed", failure: { code: "cancelled" } }));
    },
  };
  return worker;
}

const file = { name: "file", bytes: new Uint8Array([1]) };
const documents = [
  aDocument([paragraph("a")]),
  aDocument([paragraph("b")], {
    sections: [
      { kind: "flow", blocks: [] },
      { kind: "flow", blocks: [] },
    ],
  }),
];

describe("createPdfMaker", () => {
  it("sends documents section by section, then asks for them", async () => {
    const worker = aWorker(({ say }) => say({ kind: "done", files: [file] }));
    const made = await createPdfMaker(() => Promise.resolve(worker)).make(aRequest(documents));
    expect(made).toEqual({ ok: true, value: [file] });
    expect(worker.sent.map((message) => message.kind)).toEqual([
      "document",
      "section",
      "document",
      "section",
      "section",
      "make",
    ]);
  });

  it("passes progress on, and failures with their code", async () => {
    const worker = aWorker(({ say }) => {
      say({ kind: "progress", progress: { phase: "drawing", pages: 1, of: 2, name: "DS-01" } });
      say({ kind: "failed", failure: { code: "does-not-fit", problems: [] } });
    });
    const seen: number[] = [];
    const made = await createPdfMaker(() => Promise.resolve(worker)).make(aRequest(documents), ({ pages }) =>
      seen.push(pages),
    );
    expect(seen).toEqual([1]);
    expect(made).toEqual({ ok: false, error: { code: "does-not-fit", problems: [] } });
  });

  it("cancels what is under way, and what has not begun", async () => {
    const worker = aWorker(() => undefined);
    const maker = createPdfMaker(() => Promise.resolve(worker));
    const stop = new AbortController();
    const made = maker.make(aRequest(documents), undefined, stop.signal);
    setTimeout(() => stop.abort(), 5);
    expect(await made).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(await maker.make(aRequest(documents), undefined, stop.signal)).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
  });

  it("ends a worker that does not hear that it is to stop, and starts another for the next", async () => {
    const deaf = aWorker(() => undefined, { hears: false });
    const workers = [deaf, aWorker(({ say }) => say({ kind: "done", files: [file] }))];
    const maker = createPdfMaker(() => Promise.resolve(workers.shift() ?? deaf));
    const stop = new AbortController();
    const seen: number[] = [];
    const made = maker.make(aRequest(documents), ({ pages }) => seen.push(pages), stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const since = performance.now();
    stop.abort();
    expect(await made).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(performance.now() - since).toBeLessThan(1000);
    expect(deaf.terminated).toBe(true);
    deaf.onmessage?.({
      data: { kind: "progress", progress: { phase: "writing", pages: 2, of: 2, name: "" } },
    } as MessageEvent<FromWorker>);
    expect(seen).toEqual([]);
    expect(await maker.make(aRequest(documents))).toEqual({ ok: true, value: [file] });
  });

  it("starts a new worker after one that broke, and names where", async () => {
    const workers = [
      aWorker(({ say, fail }) => {
        say({ kind: "progress", progress: { phase: "placing", pages: 3, of: null, name: "DS-04" } });
        fail();
      }),
      aWorker(({ say }) => say({ kind: "done", files: [file] })),
    ];
    const left = [...workers];
    const maker = createPdfMaker(() => Promise.resolve(left.shift() ?? aWorker(() => undefined)));
    expect(await maker.make(aRequest(documents))).toEqual({
      ok: false,
      error: { code: "broken", name: "DS-04", detail: "out of memory" },
    });
    expect(workers[0]?.terminated).toBe(true);
    expect(await maker.make(aRequest(documents))).toMatchObject({ ok: true });
  });

  it("makes one request after the other", async () => {
    const order: string[] = [];
    const worker = aWorker(({ say }) => {
      order.push("make");
      setTimeout(() => say({ kind: "done", files: [] }), 3);
    });
    const maker = createPdfMaker(() => Promise.resolve(worker));
    await Promise.all([
      maker.make(aRequest(documents)).then(() => order.push("done")),
      maker.make(aRequest(documents)).then(() => order.push("done")),
    ]);
    expect(order).toEqual(["make", "done", "make", "done"]);
  });

  it("says before writing what cannot be printed", async () => {
    const maker = createPdfMaker(() => Promise.reject(new Error("not needed")));
    const missing = await maker.checkPrintable([
      aDocument([paragraph("Fine: Żółć ≥ ნინო"), paragraph("王小明 and 😀")], { name: "DS-01" }),
    ]);
    expect(missing).toEqual([
      { document: "DS-01", text: "王小明 and 😀", characters: ["王", "小", "明", "😀"] },
    ]);
  });

  it("reports a worker that cannot start", async () => {
    const made = await createPdfMaker(() => Promise.reject(new Error("blocked by policy"))).make(
      aRequest(documents),
    );
    expect(made).toMatchObject({ ok: false, error: { code: "broken", detail: "Error: blocked by policy" } });
  });
});
