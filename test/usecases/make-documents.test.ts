import { beforeAll, describe, expect, it } from "vitest";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { formsDocument } from "#core/documents/forms.ts";
import type { Selection } from "#core/model/selection.ts";
import { err } from "#core/shared/result.ts";
import { printDocument, writeDocuments, type FilePlan } from "#usecases/make-documents.ts";
import type { WritingProgress } from "#usecases/writing-progress.ts";
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

/** Short forms in one pile, with the pages that the plan takes each to have. */
const pilePlan = (title: string, forms: number, pages = 2): FilePlan => {
  const [member, candidate] = [selection.people[0], selection.candidates[0]];
  if (member === undefined || candidate === undefined) throw new Error("nobody");
  const build = () => formsDocument(selection, [{ kind: "short-form", member, candidate }], PRINT);
  return {
    title,
    nameParts: [title],
    leaves: Array.from({ length: forms }, () => ({ build, pile: "TS-01", pages })),
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
    expect(watching.seen.at(0)).toMatchObject({ done: 0, total: 2, share: 0, file: 1, files: 2 });
    expect(watching.seen.at(-1)).toMatchObject({ done: 2, total: 2, share: 1, file: 2 });
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

  it("tells of every part of the work, and moves on steadily inside a pile too", async () => {
    const world = await aWorld();
    const watching = watch();
    await writeDocuments(world, [pilePlan("One", 60), pilePlan("Two", 20)], watching);
    const shares = watching.seen.map(({ share }) => share);
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // What follows a file's last page is the largest step.
    const steps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(0.07);
    const phases = watching.seen.map(({ phase, file }) => `${phase} ${file}`);
    expect([...new Set(phases)]).toEqual(
      [1, 2].flatMap((file) =>
        ["building", "placing", "drawing", "writing"].map((each) => `${each} ${file}`),
      ),
    );
    expect(watching.seen.find(({ phase, done }) => phase === "placing" && done === 120)).toMatchObject({
      total: 160,
      file: 1,
    });
    expect(watching.seen.findLast(({ phase }) => phase === "drawing")).toMatchObject({
      done: 160,
      total: 160,
      file: 2,
    });
  });

  it("goes by the pages there are once they are placed, and never back", async () => {
    const watching = watch();
    const [less, more] = [pilePlan("One", 3, 1), pilePlan("Two", 3, 9)];
    await writeDocuments(await aWorld(), [less, more], watching);
    expect(watching.seen.find(({ phase }) => phase === "drawing")).toMatchObject({ total: 6 + 27 });
    expect(watching.seen.at(-1)).toMatchObject({ done: 12, total: 12, share: 1 });
    const shares = watching.seen.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const { done, total } of watching.seen) expect(done).toBeLessThanOrEqual(total);
  });

  it.each(["building", "placing", "drawing"] as const)("stops inside a pile while %s", async (phase) => {
    const world = await aWorld();
    const stopping = new AbortController();
    const watching = watch(stopping.signal);
    const came = await writeDocuments(world, [pilePlan("One", 90)], {
      ...watching,
      onProgress: (progress) => {
        watching.seen.push(progress);
        if (progress.phase === phase && progress.done >= 80) stopping.abort();
      },
    });
    expect(came).toMatchObject({ is: "stopped", names: [], name: "One.pdf" });
    expect(watching.seen.at(-1)).toMatchObject({ phase });
    expect(watching.seen.at(-1)?.done).toBeLessThan(90);
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
