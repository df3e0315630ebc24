import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinNote, splitNote } from "#core/scores/notes.ts";
import { aNote } from "./a-draft.ts";

const TAGS = { star: "R", sign: "+", alsoFor: ["k2"], indicator: 1 } as const;

describe("a paragraph begun before a text", () => {
  it("is empty and has no tags: the text keeps all of its own, and the caret", () => {
    const whole = aNote("n1", "Decided on 3 March.", TAGS);
    expect(splitNote([aNote("n0", "Before."), whole], "n1", { from: 0, to: 0 }, "n2")).toEqual({
      notes: [aNote("n0", "Before."), aNote("n2", ""), whole],
      note: "n1",
      caret: 0,
    });
  });

  it("takes the blanks before the caret along", () => {
    const split = splitNote([aNote("n1", " \u00a0Decided.", TAGS)], "n1", { from: 2, to: 2 }, "n2");
    expect(split.notes).toEqual([aNote("n2", " \u00a0"), aNote("n1", "Decided.", TAGS)]);
  });

  it("leaves the tags with what stays of the text, where its beginning was selected", () => {
    const split = splitNote([aNote("n1", "Then decided.", TAGS)], "n1", { from: 0, to: 5 }, "n2");
    expect(split.notes).toEqual([aNote("n2", ""), aNote("n1", "decided.", TAGS)]);
  });

  it("comes after a paragraph that has tags and no text", () => {
    for (const text of ["", "  "]) {
      const tagged = aNote("n1", text, TAGS);
      const at = { from: text.length, to: text.length };
      expect(splitNote([tagged], "n1", at, "n2")).toEqual({
        notes: [tagged, aNote("n2", "")],
        note: "n2",
        caret: 0,
      });
    }
  });

  it("joined again gives back what was, whatever blanks went with it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\u00a0") }), (blanks) => {
        const whole = aNote("n1", `${blanks}Decided.`, TAGS);
        const at = { from: blanks.length, to: blanks.length };
        const split = splitNote([whole], "n1", at, "n2");
        expect(joinNote(split.notes, split.note)).toEqual({
          notes: [whole],
          note: "n1",
          caret: blanks.length,
        });
      }),
    );
  });
});
