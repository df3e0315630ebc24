import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceNote } from "#core/model/score.ts";
import {
  countAlso,
  isBlank,
  joinNote,
  moveNote,
  pasteLines,
  pinNote,
  pinOf,
  settlePrefix,
  signNote,
  splitNote,
  tagNote,
  type Notes,
} from "#core/scores/notes.ts";
import { aNote } from "./a-draft.ts";

const STAR = fc.constantFrom("S", "T", "A", "R", null);

const NOTES: fc.Arbitrary<Notes> = fc
  .array(
    fc.record({
      text: fc.string({ unit: "grapheme", maxLength: 40 }),
      star: STAR,
      sign: fc.constantFrom("+", "-", null),
      alsoFor: fc.uniqueArray(fc.constantFrom("k2", "k3")),
      indicator: fc.constantFrom(0, 1, null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((notes) => notes.map((note, index) => ({ id: `n${index}`, ...note })));

const texts = (notes: Notes): readonly string[] => notes.map((note) => note.text);

const counter = () => {
  let count = 0;
  return () => {
    count += 1;
    return `new${count}`;
  };
};

describe("splitting and joining", () => {
  it("joining what was split gives the same paragraphs back", () => {
    fc.assert(
      fc.property(NOTES, fc.nat(), fc.nat(), (notes, at, caret) => {
        const note = notes[at % notes.length] as EvidenceNote;
        fc.pre(!isBlank(note));
        const from = caret % (note.text.length + 1);
        const split = splitNote(notes, note.id, { from, to: from }, "new");
        expect(split.caret).toBe(0);
        const joined = joinNote(split.notes, split.note);
        expect(joined?.notes).toEqual(notes);
        expect(joined).toMatchObject({ note: note.id, caret: from });
      }),
    );
  });

  it("loses no letter but what was selected", () => {
    fc.assert(
      fc.property(NOTES, fc.nat(), fc.nat(), fc.nat(), (notes, at, one, two) => {
        const note = notes[at % notes.length] as EvidenceNote;
        const [from, to] = [one, two]
          .map((place) => place % (note.text.length + 1))
          .sort((a, b) => a - b) as [number, number];
        const split = splitNote(notes, note.id, { from, to }, "new");
        const kept = notes
          .map((each) => (each === note ? note.text.slice(0, from) + note.text.slice(to) : each.text))
          .join("");
        expect(texts(split.notes).join("")).toBe(kept);
      }),
    );
  });

  it("gives the new paragraph no tags", () => {
    const split = splitNote(
      [aNote("n1", "ab", { star: "A", sign: "+", alsoFor: ["k2"] })],
      "n1",
      { from: 1, to: 1 },
      "n2",
    );
    expect(split.notes[1]).toEqual(aNote("n2", "b"));
  });

  it("keeps the tags of the paragraph before, and both counts", () => {
    const joined = joinNote(
      [aNote("n1", "a", { star: "S", alsoFor: ["k2"] }), aNote("n2", "b", { star: "A", alsoFor: ["k3"] })],
      "n2",
    );
    expect(joined?.notes).toEqual([aNote("n1", "ab", { star: "S", alsoFor: ["k2", "k3"] })]);
  });

  it("keeps the tags of the second where the first is blank", () => {
    const joined = joinNote([aNote("n1", ""), aNote("n2", "b", { star: "A", sign: "-" })], "n2");
    expect(joined?.notes).toEqual([aNote("n2", "b", { star: "A", sign: "-" })]);
  });

  it("keeps the first pin there is", () => {
    const pin = (a: number | null, b: number | null) =>
      joinNote([aNote("n1", "a", { indicator: a }), aNote("n2", "b", { indicator: b })], "n2")?.notes[0]
        ?.indicator;
    expect([pin(0, 1), pin(null, 1), pin(2, null), pin(null, null)]).toEqual([0, 1, 2, null]);
  });

  it("does nothing at the first paragraph", () => {
    expect(joinNote([aNote("n1", "a")], "n1")).toBeNull();
  });
});

describe("pasting", () => {
  it("makes a paragraph of each line, with the text around it kept", () => {
    const pasted = pasteLines(
      [aNote("n1", "before after")],
      "n1",
      { from: 7, to: 7 },
      "one\r\n\n two \nthree ",
      counter(),
    );
    expect(texts(pasted?.notes ?? [])).toEqual(["before one", "two", "threeafter"]);
    expect(pasted).toMatchObject({ note: "new2", caret: "three".length });
  });

  it("reads tags at the beginning of lines", () => {
    const pasted = pasteLines(
      [aNote("n1", "")],
      "n1",
      { from: 0, to: 0 },
      "s: The office\na:+ Went there",
      counter(),
    );
    expect(pasted?.notes).toEqual([
      aNote("n1", "The office", { star: "S" }),
      aNote("new1", "Went there", { star: "A", sign: "+" }),
    ]);
  });

  it("leaves one line to the field", () => {
    expect(
      pasteLines([aNote("n1", "")], "n1", { from: 0, to: 0 }, "a long line without end", counter()),
    ).toBeNull();
    expect(pasteLines([aNote("n1", "")], "n1", { from: 0, to: 0 }, "\n\n", counter())).toBeNull();
  });

  it("keeps every word of 20,000 characters", () => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `Line ${index} with its forty-odd characters of text`,
    );
    const pasted = pasteLines([aNote("n1", "")], "n1", { from: 0, to: 0 }, lines.join("\n"), counter());
    expect(texts(pasted?.notes ?? [])).toEqual(lines);
    expect(new Set(pasted?.notes.map((note) => note.id)).size).toBe(400);
  });
});

describe("tags", () => {
  it("come and go with the same key", () => {
    const tagged = tagNote([aNote("n1", "a")], "n1", "A");
    expect(tagged[0]?.star).toBe("A");
    expect(tagNote(tagged, "n1", "T")[0]?.star).toBe("T");
    expect(tagNote(tagged, "n1", "A")[0]?.star).toBeNull();
    expect(signNote(signNote(tagged, "n1", "+"), "n1", "+")[0]?.sign).toBeNull();
    expect(countAlso(countAlso(tagged, "n1", "k2"), "n1", "k2")[0]?.alsoFor).toEqual([]);
  });

  it("leave every other paragraph the same object", () => {
    const notes = [aNote("n1", "a"), aNote("n2", "b")];
    expect(tagNote(notes, "n1", "A")[1]).toBe(notes[1]);
  });

  it("are taken out of a prefix as it is typed, letter by letter", () => {
    let notes: Notes = [aNote("n1", "")];
    for (const letter of "a:+ Went there") {
      const before = notes[0]?.text ?? "";
      const typed = notes.map((note) => ({ ...note, text: before + letter }));
      notes = settlePrefix(typed, "n1", before)?.notes ?? typed;
    }
    expect(notes).toEqual([aNote("n1", "Went there", { star: "A", sign: "+" })]);
  });

  it("are not taken out of a prefix that undo brought back", () => {
    expect(settlePrefix([aNote("n1", "s: x")], "n1", "s: ")).toBeNull();
  });

  it("leave a dash alone where there is no letter: it is a list", () => {
    expect(settlePrefix([aNote("n1", "- ")], "n1", "-")).toBeNull();
  });
});

describe("a pin", () => {
  it("is set, set anew and taken away, and touches nothing else", () => {
    const notes = [aNote("n1", "a", { star: "A" }), aNote("n2", "b")];
    const pinned = pinNote(notes, "n1", 0);
    expect(pinned).toEqual([aNote("n1", "a", { star: "A", indicator: 0 }), notes[1]]);
    expect(pinNote(pinned, "n1", 2)[0]?.indicator).toBe(2);
    expect(pinNote(pinned, "n1", 0)).toEqual(notes);
    expect(isBlank(aNote("n1", "", { indicator: 0 }))).toBe(false);
  });

  it("is the words of the indicator, and none where there is none", () => {
    const criterion = { indicators: ["Shares what they know.", "Asks before judging."] };
    expect(pinOf(aNote("n1", "a", { indicator: 1 }), criterion)).toBe("Asks before judging");
    expect(pinOf(aNote("n1", "a"), criterion)).toBeNull();
    expect(pinOf(aNote("n1", "a", { indicator: 7 }), criterion)).toBeNull();
    expect(pinOf(aNote("n1", "a", { indicator: 0 }), undefined)).toBeNull();
  });
});

describe("moving a paragraph", () => {
  it("goes by one, the caret with it, and no further than the ends", () => {
    const notes = ["a", "b", "c"].map((text, index) => aNote(`n${index}`, text));
    const up = moveNote(notes, "n2", -1, 1);
    expect(up).toEqual({ notes: [notes[0], notes[2], notes[1]], note: "n2", caret: 1 });
    expect(texts(moveNote(notes, "n0", 1, 0)?.notes ?? [])).toEqual(["b", "a", "c"]);
    expect(moveNote(notes, "n0", -1, 0)).toBeNull();
    expect(moveNote(notes, "n2", 1, 0)).toBeNull();
    expect(moveNote(notes, "gone", 1, 0)).toBeNull();
  });

  it("back again gives what was, whatever was moved", () => {
    fc.assert(
      fc.property(NOTES, fc.nat(), fc.constantFrom(1 as const, -1 as const), (notes, at, by) => {
        const { id } = notes[at % notes.length] as EvidenceNote;
        const there = moveNote(notes, id, by, 0);
        const back = there === null ? null : moveNote(there.notes, id, by === 1 ? -1 : 1, 0);
        expect(back === null ? notes : back.notes).toEqual(notes);
        expect(there?.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? notes).toEqual(
          notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });
});
