import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editOf, nextRun, type TypingRun } from "#core/scores/typing-run.ts";

/** The steps to undo that a row of texts of one note makes: those after which each run ended. */
function steps(...texts: readonly string[]): readonly string[] {
  let run: TypingRun | null = null;
  const ends: { readonly name: string; readonly text: string }[] = [];
  for (const [index, text] of texts.slice(1).entries()) {
    run = nextRun(run, "n1", texts[index] ?? "", text);
    const { name } = run;
    if (ends.at(-1)?.name === name) ends.pop();
    ends.push({ name, text });
  }
  return ends.map(({ text }) => text);
}

const typed = (text: string, from = ""): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, index) => from + text.slice(0, index));

describe("where two texts differ", () => {
  it("is told so that the one becomes the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, gone, put, tail) => {
        const [before, after] = [head + gone + tail, head + put + tail];
        const { at, removed, inserted } = editOf(before, after);
        expect(before.slice(0, at) + after.slice(at, at + inserted) + before.slice(at + removed)).toBe(after);
        expect(removed).toBeLessThanOrEqual(gone.length);
      }),
    );
  });
});

describe("one step to undo", () => {
  it("is a stretch of letters typed one behind the other", () => {
    expect(steps(...typed("Named three dates."))).toEqual(["Named three dates."]);
    expect(steps(...typed("Named three dates, and who was there"))).toEqual([
      "Named three dates, and w",
      "Named three dates, and who was there",
    ]);
  });

  it("is never what was typed together with what replaced it", () => {
    const all = typed("Named three dates.");
    expect(steps(...all, "z")).toEqual(["Named three dates.", "z"]);
    expect(steps(...all, "z", "zu")).toEqual(["Named three dates.", "z", "zu"]);
  });

  it("is a selection taken away, at the beginning as at the end", () => {
    const all = typed("January was hard");
    expect(steps(...all, " was hard")).toEqual(["January was hard", " was hard"]);
    expect(steps(...all, "January was")).toEqual(["January was hard", "January was"]);
  });

  it("is a paste, and what is typed behind it another", () => {
    expect(steps("", "x".repeat(240), `${"x".repeat(240)}a`, `${"x".repeat(240)}ab`)).toEqual([
      "x".repeat(240),
      `${"x".repeat(240)}ab`,
    ]);
  });

  it("ends where the caret is set elsewhere", () => {
    expect(steps("abc", "abcd", "zabcd", "zyabcd")).toEqual(["abcd", "zyabcd"]);
  });

  it("is a row of letters taken away, by Backspace or Delete", () => {
    expect(steps("abcd", "abc", "ab", "abx")).toEqual(["ab", "abx"]);
    expect(steps("abcd", "acd", "ad")).toEqual(["ad"]);
  });

  it("goes on over an accent that becomes its letter, and over letters of two units", () => {
    expect(steps("", "t", "t^", "t\u00ea", "t\u00eat")).toEqual(["t\u00eat"]);
    expect(steps("", "a", "a\u{1f600}", "a\u{1f600}b")).toEqual(["a\u{1f600}b"]);
  });

  it("belongs to one note", () => {
    const first = nextRun(null, "n1", "", "a");
    expect(nextRun(first, "n2", "", "a").name).not.toBe(first.name);
  });
});
