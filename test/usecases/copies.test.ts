import { describe, expect, it } from "vitest";
import { bringIn } from "#usecases/bring-in.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { draftsOf, testWorld, type TestWorld } from "#test/make-world.ts";

const onlyFile = (world: TestWorld): Uint8Array => [...world.files.saved.values()][0] as Uint8Array;

describe("a copy of a selection", () => {
  it("brings everything to another laptop, drafts too, under a new writer who has the desk", async () => {
    const here = await testWorld();
    const selection = await buildSelection(here, { upTo: "handed-in" });
    keepDraft(here, draftKey.text("remark"), "half a sentence");
    // What a member took away again does not travel.
    keepDraft(here, draftKey.undo("p1", "c1"), "a sentence that was taken away");
    must(await saveCopy(here));
    const there = await testWorld();
    const brought = must(await bringIn(there, onlyFile(here)));
    expect(brought).toEqual({
      id: selection.id,
      wasHere: false,
      newActs: here.store.getState().open?.folded.inOrder.length,
    });
    must(await openSelection(there, selection.id));
    const restored = stateOf(there);
    expect(restored.desk).not.toBe(selection.desk);
    expect({ ...restored, desk: null, writers: {} }).toEqual({ ...selection, desk: null, writers: {} });
    expect(draftsOf(there)).toEqual({
      ...draftsOf(here),
      [draftKey.undo("p1", "c1")]: undefined,
    });
    expect(draftsOf(there)[draftKey.text("remark")]).toBe("half a sentence");
  });

  it("changes nothing when the file is damaged in any one byte", async () => {
    const here = await testWorld();
    await buildSelection(here, { upTo: "people" });
    must(await saveCopy(here));
    const file = onlyFile(here);
    for (const at of [0, 20, 400, Math.floor(file.length / 2), file.length - 2]) {
      const there = await testWorld();
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const brought = await bringIn(there, damaged);
      expect(brought.ok, `byte ${at}`).toBe(false);
      expect(must(await there.storage.list())).toEqual([]);
    }
  });

  it("brought in where it came from adds nothing", async () => {
    const here = await testWorld();
    const selection = await buildSelection(here, { upTo: "locked" });
    must(await saveCopy(here));
    const brought = must(await bringIn(here, onlyFile(here)));
    expect(brought).toEqual({ id: selection.id, wasHere: true, newActs: 0 });
    must(await openSelection(here, selection.id));
    expect(stateOf(here)).toEqual(selection);
  });
});

describe("a copy that cannot be saved", () => {
  it("is said until one is saved", async () => {
    const world = await testWorld();
    await buildSelection(world, { upTo: "confirmed" });
    const files = {
      ...world.files,
      saveAs: async () => ({ ok: false as const, error: { code: "full" as const, detail: "" } }),
    };
    expect((await saveCopy({ ...world, files })).ok).toBe(false);
    expect(world.store.getState().copyFailed).toBe("full");
    must(await saveCopy(world));
    expect(world.store.getState().copyFailed).toBeNull();
  });
});
