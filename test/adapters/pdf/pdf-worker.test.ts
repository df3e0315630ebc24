import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FromWorker, ToWorker } from "#adapters/pdf/worker-messages.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import { aRequest } from "#test/adapters/pdf/a-request.ts";
import { aDocument } from "#test/core/layout/a-document.ts";
import { aCriterion, aForm } from "#test/core/layout/form/a-form.ts";

interface Said {
  readonly message: FromWorker;
  readonly at: number;
}

let ask: (message: ToWorker) => void = () => undefined;
let hear: (said: Said) => void = () => undefined;

/** The worker's own file, in this thread: messages reach it when it lets them in. */
beforeAll(async () => {
  vi.stubGlobal("addEventListener", (_: string, listener: (event: { data: ToWorker }) => void) => {
    ask = (data) => listener({ data });
  });
  vi.stubGlobal("postMessage", (message: FromWorker) => hear({ message, at: performance.now() }));
  await import("#adapters/pdf/pdf-worker.ts");
});

afterAll(() => vi.unstubAllGlobals());

/** Sixty candidates' booklets. */
const pile: PrintDocument = aDocument([], {
  name: "Booklets, M2",
  sections: Array.from({ length: 60 }, () =>
    aForm(
      "booklet",
      Array.from({ length: 9 }, (_, index) => aCriterion(index + 1, 5)),
    ),
  ),
});

/** All that is said until the file is made or the worker has stopped. */
function make(onSaid: (said: Said) => void = () => undefined): Promise<readonly Said[]> {
  const all: Said[] = [];
  return new Promise((resolve) => {
    hear = (said) => {
      all.push(said);
      onSaid(said);
      if (said.message.kind !== "progress") resolve(all);
    };
    const { sections, ...document } = pile;
    ask({ kind: "document", document });
    for (const section of sections) ask({ kind: "section", section });
    const { documents: _, ...request } = aRequest([]);
    ask({ kind: "make", request });
  });
}

describe("the worker that makes PDFs", () => {
  it("tells how far it is now and then, not with every page", async () => {
    const said = await make();
    expect(said.at(-1)?.message.kind).toBe("done");
    const progress = said.slice(0, -1);
    const phases = progress.map(({ message }) => (message.kind === "progress" ? message.progress.phase : ""));
    expect([...new Set(phases)]).toEqual(["placing", "drawing", "writing"]);
    const gaps = progress.slice(1).map(({ at }, index) => at - (progress[index]?.at ?? 0));
    // The timer reads the clock a little before the message is sent.
    expect(Math.min(...gaps)).toBeGreaterThan(45);
  });

  it.each(["placing", "drawing"] as const)("hears that it is to stop while %s one pile", async (phase) => {
    let since = 0;
    const said = await make(({ message, at }) => {
      if (since !== 0 || message.kind !== "progress" || message.progress.phase !== phase) return;
      since = at;
      setTimeout(() => ask({ kind: "cancel" }));
    });
    expect(said.at(-1)?.message).toEqual({ kind: "failed", failure: { code: "cancelled" } });
    expect(
      said.some(({ message }) => message.kind === "progress" && message.progress.phase === "writing"),
    ).toBe(false);
    expect(since).toBeGreaterThan(0);
  });
});
