import { describe, expect, it } from "vitest";
import { createWordMaker, type WorkerLike } from "#adapters/word/make-word.ts";
import type { FromWorker, ToWorker } from "#adapters/word/worker-messages.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { aWordRequest } from "./a-word.ts";

type Answer = (worker: { readonly say: (message: FromWorker) => void; readonly fail: () => void }) => void;

/** A worker that answers "make" as told and remembers what it was sent. */
function aWorker(answer: Answer): WorkerLike & { readonly sent: ToWorker[]; terminated: number } {
  const worker = {
    sent: [] as ToWorker[],
    terminated: 0,
    onmessage: null as WorkerLike["onmessage"],
    onerror: null as WorkerLike["onerror"],
    terminate(): void {
      worker.terminated += 1;
    },
    postMessage(message: ToWorker): void {
      worker.sent.push(message);
      const say = (data: FromWorker): void => worker.onmessage?.({ data } as MessageEvent<FromWorker>);
      const fail = (): void => worker.onerror?.({ message: "out of memory" } as ErrorEvent);
      if (message.kind === "make") queueMicrotask(() => answer({ say, fail }));
    },
  };
  return worker;
}

const bytes = new Uint8Array([1, 2]);
const request = aWordRequest([
  aDocument([paragraph("a")]),
  aDocument([], {
    sections: [
      { kind: "flow", blocks: [] },
      { kind: "flow", blocks: [] },
    ],
  }),
]);

describe("createWordMaker", () => {
  it("sends documents section by section, then asks for the file and ends the worker with it", async () => {
    const worker = aWorker(({ say }) => say({ kind: "done", bytes }));
    const made = await createWordMaker(() => Promise.resolve(worker)).make(request);
    expect(made).toEqual({ ok: true, value: bytes });
    expect(worker.sent.map((message) => message.kind)).toEqual([
      "document",
      "section",
      "document",
      "section",
      "section",
      "make",
    ]);
    expect(worker.sent.at(-1)).toEqual({
      kind: "make",
      request: { fileName: "a-file", title: "A title", createdAt: "2025-02-14T11:48:00Z" },
    });
    expect(worker.terminated).toBe(1);
  });

  it("passes progress on, and failures with their code", async () => {
    const seen: string[] = [];
    const worker = aWorker(({ say }) => {
      say({ kind: "progress", progress: { done: 1, total: 2, joined: null, name: "TS-01" } });
      say({ kind: "failed", failure: { code: "broken", name: "TS-01", detail: "no" } });
    });
    const made = await createWordMaker(() => Promise.resolve(worker)).make(request, ({ name }) =>
      seen.push(name),
    );
    expect(made).toEqual({ ok: false, error: { code: "broken", name: "TS-01", detail: "no" } });
    expect(seen).toEqual(["TS-01"]);
  });

  it("ends at once when it is stopped, whatever the worker is doing", async () => {
    const stop = new AbortController();
    const worker = aWorker(() => stop.abort());
    const maker = createWordMaker(() => Promise.resolve(worker));
    expect(await maker.make(request, undefined, stop.signal)).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(worker.terminated).toBe(1);
    expect(await maker.make(request, undefined, stop.signal)).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(worker.terminated).toBe(1);
  });

  it("names the document at which the worker died, and says where none could be started", async () => {
    const worker = aWorker(({ say, fail }) => {
      say({ kind: "progress", progress: { done: 1, total: 2, joined: null, name: "TS-02" } });
      fail();
    });
    expect(await createWordMaker(() => Promise.resolve(worker)).make(request)).toEqual({
      ok: false,
      error: { code: "broken", name: "TS-02", detail: "out of memory" },
    });
    const none = createWordMaker(() => Promise.reject(new Error("no workers")));
    expect(await none.make(request)).toMatchObject({ ok: false, error: { code: "broken", name: "a-file" } });
  });
});
