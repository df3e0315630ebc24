import { beforeAll, describe, expect, it } from "vitest";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { formsDocument } from "#core/documents/forms.ts";
import type { Selection } from "#core/model/selection.ts";
import { err } from "#core/shared/result.ts";
import {
  printDocument,
  writeDocuments,
  type FilePlan,
  type WritingProgress,
} from "#usecases/make-documents.ts";
import { buildSelection } from "#test/builders.ts";
import { pagesOf, PRINT } from "#test/core/documents/print.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { nodePdf } from "#test/node-pdf.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildSelection(await testWorld(), { upTo: "unsealed" });
});

const aWorld = async (): Promise<TestWorld> => ({ ...(await testWorld()), pdf: nodePdf() });

const pagePlan = (index: number): FilePlan => {
  const { id = "", code = "" } = selection.candidates[index] ?? {};
  return {
    title: "Deliberation file",
    nameParts: [`Deliberation file, ${code}`, "Head, Technical Security", "2025-02-18"],
    leaves: [{ build: () => deliberationPage(selection, id, PRINT), pile: null, pages: 1 }],
  };
};

const watch = (signal = new AbortController().signal) => {
  const seen: WritingProgress[] = [];
  return { seen, onProgress: (progress: WritingProgress) => void seen.push(progress), signal };
};

describe("writing documents", () => {
  it("writes one file after another, under names every system takes, and counts pages", async () => {
    const world = await aWorld();
    const watching = watch();
    const came = await writeDocuments(world, [pagePlan(0), pagePlan(1)], watching);
    const names = [
      "Deliberation-file-TS-01_Head-Technical-Security_2025-02-18.pdf",
      "Deliberation-file-TS-02_Head-Technical-Security_2025-02-18.pdf",
    ];
    expect(came).toEqual({ is: "written", names, pages: 2 });
    expect([...world.files.saved.keys()]).toEqual(names);
    expect(watching.seen.at(0)).toMatchObject({ done: 0, total: 2, file: 1, files: 2 });
    expect(watching.seen.at(-1)).toMatchObject({ done: 2, total: 2, file: 2 });
  });

  it("asks where to put a single file, never for each of several", async () => {
    const world = await aWorld();
    const asked: string[] = [];
    const files = {
      ...world.files,
      saveAs: async (name: string) => (asked.push(name), "cancelled" as const),
    };
    const asking = {
      ...world,
      files: {
        ...files,
        saveAs: async (name: string) => ({ ok: true as const, value: await files.saveAs(name) }),
      },
    };
    expect(await writeDocuments(asking, [pagePlan(0)], watch())).toMatchObject({ is: "stopped", names: [] });
    expect(asked).toHaveLength(1);
    expect(await writeDocuments(asking, [pagePlan(0), pagePlan(1)], watch())).toMatchObject({
      is: "written",
    });
    expect(asked).toHaveLength(1);
  });

  it("keeps two files of one name apart", async () => {
    const world = await aWorld();
    const came = await writeDocuments(world, [pagePlan(0), pagePlan(0)], watch());
    expect(came.names).toHaveLength(2);
    expect(came.names[1]).toMatch(/-2\.pdf$/);
  });

  it("stops between files, keeps what was written and names what was not", async () => {
    const world = await aWorld();
    const stopping = new AbortController();
    const watching = watch(stopping.signal);
    const came = await writeDocuments(world, [pagePlan(0), pagePlan(1), pagePlan(2)], {
      ...watching,
      onProgress: (progress) => (progress.file === 2 ? stopping.abort() : undefined),
    });
    expect(came).toMatchObject({ is: "stopped", name: expect.stringContaining("TS-02") });
    expect(world.files.saved.size).toBe(1);
  });

  it("says which file failed, and why", async () => {
    const world = await aWorld();
    const full = {
      ...world,
      files: { ...world.files, saveAs: async () => err({ code: "full", detail: "" } as const) },
    };
    expect(await writeDocuments(full, [pagePlan(0)], watch())).toMatchObject({
      is: "failed",
      name: expect.stringContaining("TS-01"),
      why: { code: "full" },
    });
  });

  it("joins the forms of one pile into one document and keeps piles in order", async () => {
    const world = await aWorld();
    const candidate = selection.candidates[0] as never;
    const leaves = selection.people.slice(0, 2).map((member) => ({
      build: () => formsDocument(selection, [{ kind: "short-form", member, candidate }], PRINT),
      pile: "TS-01",
      pages: 2,
    }));
    await writeDocuments(world, [{ title: "Forms", nameParts: ["Forms"], leaves }], watch());
    const text = await pagesOf(world.files.saved.get("Forms.pdf") as Uint8Array);
    expect(text).toHaveLength(4);
    expect(text[0]).toContain("M1");
    expect(text[2]).toContain("M2");
  });
});

describe("printing", () => {
  it("hands the finished file to the print dialog and saves nothing", async () => {
    const pdf = nodePdf();
    const world = { ...(await testWorld()), pdf };
    expect(await printDocument(world, pagePlan(0), watch())).toMatchObject({ is: "written" });
    expect(pdf.printed).toHaveLength(1);
    expect(world.files.saved.size).toBe(0);
  });

  it("says when the browser does not print", async () => {
    const world = {
      ...(await testWorld()),
      pdf: nodePdf(() => err({ code: "not-printed", detail: "no reader" })),
    };
    expect(await printDocument(world, pagePlan(0), watch())).toMatchObject({
      is: "failed",
      why: { code: "not-printed" },
    });
  });
});
