import { describe, expect, it } from "vitest";
import type { FromFileWorker, ToFileWorker } from "#adapters/files/file-messages.ts";
import { selectionFiles, type FileWorkerLike } from "#adapters/files/read-apart.ts";
import { readSelectionFile } from "#core/files/selection-file.ts";
import type { CheckProgress } from "#core/ports-files.ts";
import { buildSelection, must } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { saveCopy } from "#usecases/save-copy.ts";

async function aBackup(): Promise<Uint8Array> {
  const world = await testWorld();
  await buildSelection(world, { upTo: "people" });
  must(await saveCopy(world));
  return [...world.files.saved.values()][0] as Uint8Array;
}

/** A worker that answers as it is told to, and tells whether it was ended. */
function aWorker(answer: (say: (message: FromFileWorker) => void, asked: ToFileWorker) => void) {
  const worker: FileWorkerLike & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (asked) =>
      queueMicrotask(() =>
        answer((data) => worker.onmessage?.({ data } as MessageEvent<FromFileWorker>), asked),
      ),
    terminate: () => {
      worker.ended = true;
    },
  };
  return worker;
}

/** The worker's own work, in two parts. */
const working = () =>
  aWorker((say, asked) => {
    const file = must(
      readSelectionFile(asked, undefined, (act, acts) => say({ kind: "progress", progress: { act, acts } })),
    );
    const { acts, ...rest } = file;
    const sent = acts.map(({ hash, stored }) => [hash, stored] as const);
    say({ kind: "acts", acts: sent.slice(0, 3) });
    say({ kind: "acts", acts: sent.slice(3) });
    say({ kind: "done", rest });
  });

describe("a selection file that is read in a worker", () => {
  it("is what it is when the page reads it, and tells how far it is", async () => {
    const bytes = await aBackup();
    const worker = working();
    const told: CheckProgress[] = [];
    const file = await selectionFiles(async () => worker).read(bytes, (progress) => told.push(progress));
    const here = must(readSelectionFile(bytes));
    expect(file).toEqual({ ok: true, value: here });
    expect(told).toHaveLength(here.acts.length);
    expect(told.at(-1)).toEqual({ act: here.acts.length, acts: here.acts.length });
    expect(worker.ended).toBe(true);
  });

  it("is checked by the page where no worker starts, or one breaks", async () => {
    const bytes = await aBackup();
    const here = { ok: true, value: must(readSelectionFile(bytes)) };
    const none = selectionFiles(async () => Promise.reject(new Error("switched off")));
    expect(await none.read(bytes)).toEqual(here);
    const broken = aWorker(() => broken.onerror?.({ message: "not here" } as ErrorEvent));
    expect(await selectionFiles(async () => broken).read(bytes)).toEqual(here);
    const forged = bytes.slice();
    forged[bytes.length - 200] = (forged[bytes.length - 200] ?? 0) ^ 1;
    expect((await none.read(forged)).ok).toBe(false);
  });

  it("is left when it is stopped, and refused in the worker's words", async () => {
    const bytes = await aBackup();
    const stopping = new AbortController();
    const waiting = aWorker(() => stopping.abort());
    expect(await selectionFiles(async () => waiting).read(bytes, undefined, stopping.signal)).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(waiting.ended).toBe(true);
    const before = selectionFiles(async () => Promise.reject(new Error("never asked for")));
    expect(await before.read(bytes, undefined, AbortSignal.abort())).toMatchObject({
      error: { code: "cancelled" },
    });
    const refusing = aWorker((say) => say({ kind: "refused", refusal: { code: "truncated" } }));
    expect(await selectionFiles(async () => refusing).read(bytes)).toEqual({
      ok: false,
      error: { code: "truncated" },
    });
  });
});
