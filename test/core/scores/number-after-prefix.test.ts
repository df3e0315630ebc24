import { describe, expect, it } from "vitest";
import { taggedPrefix } from "#core/scores/draft.ts";
import { pasteLines, settlePrefix } from "#core/scores/notes.ts";
import { aNote } from "./a-draft.ts";

describe("what stands before a number after a letter", () => {
  it.each([
    ["T: -5 degrees", "-5 degrees"],
    ["t:+3 points", "+3 points"],
    ["T: −5 degrees", "−5 degrees"],
    ["T: –5 degrees", "–5 degrees"],
    ["T:-", "", "-"],
    ["T:+ ", "", "+"],
    ["T:- -5 degrees", "-5 degrees", "-"],
    ["T:+named it", "named it", "+"],
  ] as const)("is a sign of the level unless a figure follows: %s", (text, rest, sign?) => {
    expect(taggedPrefix(text)).toEqual({ star: "T", sign: sign ?? null, rest });
  });

  it("stays in a line that is pasted among others", () => {
    let count = 1;
    const pasted = pasteLines(
      [aNote("n1", "")],
      "n1",
      { from: 0, to: 0 },
      "T: -5 degrees\nA: +3 points\nR: - none",
      () => `n${(count += 1)}`,
    );
    expect(pasted?.notes).toEqual([
      aNote("n1", "-5 degrees", { star: "T" }),
      aNote("n2", "+3 points", { star: "A" }),
      aNote("n3", "none", { star: "R", sign: "-" }),
    ]);
  });

  it("stays in a line that is pasted alone", () => {
    expect(settlePrefix([aNote("n1", "T: -5 degrees")], "n1", "")?.notes).toEqual([
      aNote("n1", "-5 degrees", { star: "T" }),
    ]);
  });
});
