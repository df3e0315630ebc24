import { describe, expect, it } from "vitest";
import { firstScores } from "#core/collect/first-scores.ts";
import { doneSteps } from "#core/files/progress.ts";
import { fold } from "#core/acts/fold.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { buildSelection, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

describe("the whole way through, without screens", () => {
  it("leads from a notice to agreed scores, and nothing of it is uncounted", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, { upTo: "agreed" });
    expect([...doneSteps(selection)]).toEqual([
      "notice",
      "sheet",
      "people",
      "interviews",
      "collect",
      "consensus",
    ]);
    expect(world.store.getState().open?.folded.notCounted).toEqual([]);
    expect(world.store.getState().save.is).toBe("saved");
  });

  it("opens again from storage exactly as it was, and a full fold gives the same as act by act", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, { upTo: "agreed" });
    const open = world.store.getState().open;
    expect(fold(before.id, open?.folded.inOrder ?? []).selection).toEqual(before);
    expect((await openSelection(world, before.id)).ok).toBe(true);
    expect(stateOf(world)).toEqual(before);
  });

  it("shows no score of a candidate before it is unsealed", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, { upTo: "handed-in" });
    expect(Object.keys(selection.sealed)).toHaveLength(15);
    for (const candidate of selection.candidates) expect(firstScores(selection, candidate.id)).toEqual([]);
  });
});
