import { describe, expect, it } from "vitest";
import { countedFor } from "#core/scores/counted-for.ts";
import { setNotes } from "#core/scores/draft.ts";
import { aDraft, aNote, given, points, sheetOf } from "./a-draft.ts";

const sheet = sheetOf(3);
const late = aNote("n3", "Came back.", { alsoFor: ["k1"] });
const early = aNote("n2", "Went there.", { alsoFor: ["k3", "k1"] });
const draft = aDraft({
  criteria: {
    k3: given(points(3), { notes: [late] }),
    k2: given(points(3), { notes: [aNote("n1", "Only here."), early] }),
  },
});

describe("evidence that counts for a criterion it was not written under", () => {
  it("comes in the order of the sheet, with where it is from", () => {
    expect([...countedFor(draft, sheet, "k1")]).toEqual([
      [early, "k2"],
      [late, "k3"],
    ]);
    expect([...countedFor(draft, sheet, "k3")]).toEqual([[early, "k2"]]);
    expect(countedFor(draft, sheet, "k2").size).toBe(0);
  });

  it("is the same nothing for every draft where nothing counts, so that nothing is drawn again", () => {
    const typed = setNotes(draft, "k1", [aNote("n9", "A letter more")]);
    expect(countedFor(typed, sheet, "k2")).toBe(countedFor(draft, sheet, "k2"));
    expect([...countedFor(typed, sheet, "k1").keys()]).toEqual([early, late]);
  });
});
