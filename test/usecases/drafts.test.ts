import { describe, expect, it } from "vitest";
import type { ScoreDraft } from "#core/model/score.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { keepSheetDraft } from "#usecases/drafts.ts";
import type { DraftChange } from "#usecases/saver.ts";
import type { World } from "#usecases/world.ts";
import { buildSelection } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

const NOTE = { id: "n1", text: "Rowed", star: null, sign: null, alsoFor: [], indicator: null };
const BEGUN: ScoreDraft = { score: null, notes: [NOTE], ticked: [], source: "screen" };

/** How the record of the first criterion is handed to the saver when it changes from `before` to `after`. */
async function changeFrom(before: ScoreDraft | null, after: ScoreDraft): Promise<DraftChange | null> {
  const world = await testWorld();
  await buildSelection(world, { upTo: "interviewed" });
  let kind: DraftChange | null = null;
  const watched: World = {
    ...world,
    saver: {
      ...world.saver,
      draft: (id, key, value, change) => {
        kind = change;
        world.saver.draft(id, key, value, change);
      },
    },
  };
  const draftOf = (draft: ScoreDraft | null): SheetDraft => ({
    criteria: draft === null ? {} : { k1: draft },
    verdict: null,
  });
  keepSheetDraft(watched, "p1", "c1", draftOf(before), draftOf(after));
  return kind;
}

describe("what is written at once", () => {
  it("is a score, a tag and a tick, not the words of a note", async () => {
    expect(await changeFrom(BEGUN, { ...BEGUN, notes: [{ ...NOTE, text: "Rowed out" }] })).toBe("typing");
    expect(await changeFrom(BEGUN, { ...BEGUN, notes: [{ ...NOTE, sign: "+" }] })).toBe("choice");
    expect(await changeFrom(BEGUN, { ...BEGUN, ticked: ["probe"] })).toBe("choice");
  });
});
