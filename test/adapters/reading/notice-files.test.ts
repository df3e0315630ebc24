import { describe, expect, it } from "vitest";
import { createNoticeFiles, type WorkerLike } from "#adapters/reading/notice-files.ts";
import { readSource } from "#adapters/reading/read-source.ts";
import type { FromWorker, ToWorker } from "#adapters/reading/worker-messages.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { noticeFilesContract } from "#test/contract/notice-files.ts";
import { nodeNoticeFiles } from "#test/node-reading.ts";
import { fixture } from "./fixtures.ts";

interface AWorker extends WorkerLike {
  ended: boolean;
}

/** A worker in this thread that answers as told. */
function aWorker(answer: (message: ToWorker, say: (message: FromWorker) => void) => void): AWorker {
  const worker: AWorker = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      worker.ended = true;
    },
    postMessage: (message) =>
      queueMicrotask(() =>
        answer(structuredClone(message), (data) => {
          if (!worker.ended) worker.onmessage?.({ data } as MessageEvent<FromWorker>);
        }),
      ),
  };
  return worker;
}

/** Does what the real one does. */
const reading = (): AWorker =>
  aWorker((asked, say) => {
    if (asked.kind === "read-text") {
      say({ kind: "text-read", reading: readNotice(asked.text) });
      return;
    }
    void readSource(asked.file, { onProgress: (progress) => say({ kind: "progress", progress }) }).then(
      (read) => say({ kind: "done", read }),
    );
  });

noticeFilesContract("the adapter", () => createNoticeFiles(async () => reading()));
noticeFilesContract("the reader without a worker", nodeNoticeFiles);

const pdf = fixture("notice-chromium.pdf");

describe("a worker", () => {
  it("reads one file and is ended with it", async () => {
    const started: AWorker[] = [];
    const files = createNoticeFiles(async () => {
      const worker = reading();
      started.push(worker);
      return worker;
    });
    await files.read(pdf);
    await files.read(pdf);
    expect(started.map((worker) => worker.ended)).toEqual([true, true]);
  });

  it("is not started for plain text, nor for what is refused by its first bytes", async () => {
    const files = createNoticeFiles(() => Promise.reject(new Error("not needed")));
    expect(await files.read(fixture("notice.txt"))).toMatchObject({ ok: true });
    expect(await files.read(fixture("not-read.rtf"))).toMatchObject({ error: { code: "not-supported" } });
  });

  it("reads one long text and is ended with it, or when the reader is told to stop", async () => {
    const worker = reading();
    const read = await createNoticeFiles(async () => worker).readText("Title: Keeper");
    expect(read).toEqual({ ok: true, value: readNotice("Title: Keeper") });
    expect(worker.ended).toBe(true);
    const slow = aWorker(() => undefined);
    const stopping = new AbortController();
    const waiting = createNoticeFiles(async () => slow).readText("Title: Keeper", stopping.signal);
    stopping.abort();
    expect(await waiting).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(slow.ended).toBe(true);
  });

  it("that takes too long is ended", async () => {
    const worker = aWorker(() => undefined);
    const read = await createNoticeFiles(async () => worker, 20).read(pdf);
    expect(read).toEqual({ ok: false, error: { code: "too-slow" } });
    expect(worker.ended).toBe(true);
  });

  it("that answers nothing is ended when the person stops it", async () => {
    const worker = aWorker(() => undefined);
    const stopping = new AbortController();
    const read = createNoticeFiles(async () => worker).read(pdf, undefined, stopping.signal);
    setTimeout(() => stopping.abort(), 5);
    expect(await read).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(worker.ended).toBe(true);
  });

  it("that breaks, or does not start, is a failure in words of its own", async () => {
    const broken = aWorker(() => broken.onerror?.({ message: "out of memory" } as ErrorEvent));
    expect(await createNoticeFiles(async () => broken).read(pdf)).toEqual({
      ok: false,
      error: { code: "failed", detail: "out of memory" },
    });
    expect(broken.ended).toBe(true);
    const blocked = createNoticeFiles(() => Promise.reject(new Error("blocked by policy")));
    expect(await blocked.read(pdf)).toMatchObject({ error: { code: "failed" } });
  });

  it("may say things of its libraries' own", async () => {
    const worker = aWorker((_message, say) => {
      say({ sourceName: "worker", action: "ready" } as unknown as FromWorker);
      say({ kind: "done", read: { ok: false, error: { code: "no-text" } } });
    });
    expect(await createNoticeFiles(async () => worker).read(pdf)).toMatchObject({
      error: { code: "no-text" },
    });
  });
});
