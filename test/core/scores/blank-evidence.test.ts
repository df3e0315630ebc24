import { describe, expect, it } from "vitest";
import { countedFor } from "#core/scores/counted-for.ts";
import { setNotes } from "#core/scores/draft.ts";
import { gapsOf } from "#core/scores/gaps.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { aDraft, aNote, given, points, ready } from "./a-draft.ts";

/** A paragraph under the first criterion that counts also for the second, which has none of its own. */
const draft = (text: string) =>
  aDraft({
    criteria: {
      k1: given(points(4), {
        notes: [aNote("n1", "Named two dates."), aNote("n2", text, { alsoFor: ["k2"] })],
      }),
      k2: given(points(3), { notes: [] }),
    },
  });

describe("a paragraph without text", () => {
  it.each(["", "  ", "\n\u00a0\t"])("of %j is no note of a further criterion", (text) => {
    expect(gapsOf(ready(), SHEET, "p2", "x1", draft(text))).toEqual([
      { code: "score-without-note", weight: "warns", criterion: "k2" },
    ]);
    expect(countedFor(draft(text), SHEET, "k2").size).toBe(0);
  });

  it("counts from its first letter on", () => {
    const written = aNote("n2", " x", { alsoFor: ["k2"] });
    const typed = setNotes(draft(" "), "k1", [written]);
    expect(gapsOf(ready(), SHEET, "p2", "x1", typed)).toEqual([]);
    expect([...countedFor(typed, SHEET, "k2")]).toEqual([[written, "k1"]]);
  });
});
