import { beforeAll, describe, expect, it } from "vitest";
import { formsDocument } from "#core/documents/forms.ts";
import type { Selection } from "#core/model/selection.ts";
import { err } from "#core/shared/result.ts";
import type { FilePlan } from "#usecases/make-documents.ts";
import { writeWord } from "#usecases/write-word.ts";
import type { WritingProgress } from "#usecases/writing-progress.ts";
import { buildSelection } from "#test/builders.ts";
import { PRINT } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";
import { readWord } from "#test/adapters/word/read-word.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildSelection(await testWorld(), { upTo: "locked" });
});

const leaf = (member: number, pile: string | null) => ({
  build: () => {
    const [person, candidate] = [selection.people[member], selection.candidates[0]];
    if (person === undefined || candidate === undefined) throw new Error("nobody");
    return formsDocument(selection, [{ kind: "short-form", member: person, candidate }], PRINT);
  },
  pile,
  pages: 2,
});

const plan = (title: string, pile: string | null = null): FilePlan => ({
  title,
  nameParts: [title, "Head, Technical Security"],
  leaves: [leaf(0, pile), leaf(1, pile)],
});

const watch = (signal = new AbortController().signal) => {
  const seen: WritingProgress[] = [];
  return { seen, onProgress: (progress: WritingProgress) => void seen.push(progress), signal };
};

describe("writing Word files", () => {
  it("writes one file a plan, in order, and counts the pages of the paper", async () => {
    const world = await testWorld();
    const watching = watch();
    const names = ["One_Head-Technical-Security.docx", "Two_Head-Technical-Security.docx"];
    expect(await writeWord(world, [plan("One"), plan("Two", "TS-01")], watching)).toEqual({
      is: "written",
      names,
      pages: 8,
    });
    expect([...world.files.saved.keys()]).toEqual(names);
    const shares = watching.seen.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const steps = watching.seen.map(({ phase, done }) => `${phase} ${done}`);
    expect(steps.filter((step, index) => step !== steps[index - 1])).toEqual([
      "building 0",
      "writing 0",
      "writing 2",
      "joining 0",
      "joining 1",
      "joining 3",
      "joining 4",
      "building 4",
      "writing 4",
      "joining 4",
      "joining 5",
      "joining 7",
      "joining 8",
    ]);
    expect(watching.seen.at(-1)).toMatchObject({ done: 8, total: 8, share: 1, file: 2, files: 2 });
    for (const bytes of world.files.saved.values()) {
      const { lines } = await readWord(bytes);
      expect(lines).toContain("M1 Corin Vanterpoole");
      expect(lines.indexOf("M1 Corin Vanterpoole")).toBeLessThan(lines.indexOf("M2 Ğülşen Işıkoğlu"));
    }
  });

  it("stops before anything is saved, and says what could not be saved", async () => {
    const world = await testWorld();
    const stop = new AbortController();
    stop.abort();
    expect(await writeWord(world, [plan("One")], watch(stop.signal))).toMatchObject({
      is: "stopped",
      names: [],
    });
    expect(world.files.saved.size).toBe(0);
    const full = {
      ...world,
      files: { ...world.files, saveAs: async () => err({ code: "full", detail: "" } as const) },
    };
    expect(await writeWord(full, [plan("One")], watch())).toMatchObject({
      is: "failed",
      name: "One_Head-Technical-Security.docx",
      why: { code: "full" },
    });
  });
});
