import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, EMPTY_DRAFT, type SheetDraft } from "#core/scores/draft.ts";
import {
  backToType,
  checkTotal,
  givenOnScreen,
  nextToType,
  paperProgress,
  paperNotes,
  pointOfDigit,
  readPaperKey,
  setPaperNotes,
  typeScore,
} from "#core/scores/paper-entry.ts";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import { aNote, given, notAssessed, points, sheetOf } from "./a-draft.ts";

const NINE = sheetOf(9);

/** Types key after key, each into the row that comes next. */
function typeAll(keys: string, start: SheetDraft = EMPTY_DRAFT, sheet: Sheet = NINE): SheetDraft {
  let draft = start;
  let row = nextToType(draft, sheet, null);
  for (const key of keys) {
    if (row === null) throw new Error("more keys than rows");
    const typed = typeScore(draft, sheet, row, key);
    if (!typed.ok) throw new Error(typed.error.code);
    ({ draft, next: row } = typed.value);
  }
  return draft;
}

const scores = (draft: SheetDraft) => NINE.criteria.map((criterion) => draftFor(draft, criterion.id).score);

describe("a key", () => {
  it("is the point printed in the circle", () => {
    expect(readPaperKey(NINE, "4")).toEqual({ is: "score", score: points(4) });
    expect(readPaperKey(NINE, "6")).toEqual({ is: "unknown" });
    expect(readPaperKey(NINE, "0")).toEqual({ is: "unknown" });
  });

  it("0 is ten where there is no 0, and 0 where there is one", () => {
    expect(pointOfDigit({ ...NINE, scale: ownScale(1, 10) }, "0")).toBe(1000);
    expect(pointOfDigit({ ...NINE, scale: SCALES["0-4"] }, "0")).toBe(0);
  });

  it("is one of the four reasons, in either case", () => {
    expect([..."nPrT"].map((key) => readPaperKey(NINE, key))).toEqual(
      (["not-put", "not-present", "recused", "technical-failure"] as const).map((reason) => ({
        is: "score",
        score: notAssessed(reason),
      })),
    );
  });

  it("is never anything but a point of the scale or a reason", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2 }), (key) => {
        const read = readPaperKey(NINE, key);
        expect(read.is === "score").toBe(/^[1-5nprt]$/i.test(key));
      }),
    );
  });
});

describe("nine keys", () => {
  it("are nine scores, row by row", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."12345nprt"), { minLength: 9, maxLength: 9 }), (keys) => {
        const draft = typeAll(keys.join(""));
        expect(scores(draft).map((score) => score?.is === "points")).toEqual(
          keys.map((key) => /\d/.test(key)),
        );
        const digits = keys.filter((key) => /\d/.test(key)).map(Number);
        expect(checkTotal(draft, NINE)).toEqual({
          sum: 100 * digits.reduce((sum, digit) => sum + digit, 0),
          count: digits.length,
        });
        expect(paperProgress(draft, NINE)).toEqual({ typed: 9, of: 9 });
      }),
    );
  });

  it("end after the last row, and can be gone back through", () => {
    const draft = typeAll("333333333");
    expect(nextToType(draft, NINE, "k9")).toBeNull();
    expect(backToType(draft, NINE, null)).toBe("k9");
    expect(backToType(draft, NINE, "k9")).toBe("k8");
    expect(backToType(draft, NINE, "k1")).toBeNull();
  });

  it("keep their source and what was noted on screen", () => {
    const noted = given(null);
    const draft = typeAll("4", { ...EMPTY_DRAFT, criteria: { k1: noted } });
    expect(draftFor(draft, "k1")).toEqual({ ...noted, score: points(4), source: "paper" });
  });
});

describe("a sheet begun on screen and finished on paper", () => {
  const MIXED: SheetDraft = {
    ...EMPTY_DRAFT,
    criteria: { k1: given(points(5)), k3: given(notAssessed("recused")), k4: given(null) },
  };

  it("is typed past what was given on screen, which stays as it is", () => {
    const draft = typeAll("1234123", MIXED);
    expect(scores(draft)).toEqual(
      [5, 1, null, 2, 3, 4, 1, 2, 3].map((value) =>
        value === null ? notAssessed("recused") : points(value),
      ),
    );
    expect(draft.criteria["k1"]).toBe(MIXED.criteria["k1"]);
    expect(paperProgress(draft, NINE)).toEqual({ typed: 7, of: 7 });
  });

  it("refuses to type over it", () => {
    expect(typeScore(MIXED, NINE, "k1", "2")).toEqual({ ok: false, error: { code: "given-on-screen" } });
    expect([givenOnScreen(MIXED, "k1"), givenOnScreen(MIXED, "k4")]).toEqual([true, false]);
  });

  it("shows no check total from which a private score could be told", () => {
    const before = checkTotal(MIXED, NINE);
    const other = checkTotal({ ...MIXED, criteria: { ...MIXED.criteria, k1: given(points(1)) } }, NINE);
    expect(before).toEqual({ sum: 0, count: 0 });
    expect(other).toEqual(before);
  });

  it("goes back past it too", () => {
    expect(backToType(MIXED, NINE, "k4")).toBe("k2");
  });
});

describe("notes typed from paper", () => {
  const written = { k1: given(null, { notes: [aNote("n1", "Private, on screen.")] }) };
  const begun: SheetDraft = { ...EMPTY_DRAFT, criteria: written };

  it("stand behind those of the screen, which stay as they are and are never among them", () => {
    const typed = setPaperNotes(begun, "k1", [
      aNote("paper-1", "Named a date."),
      aNote("paper-2", "And a place."),
    ]);
    expect(paperNotes(typed, "k1").map(({ text }) => text)).toEqual(["Named a date.", "And a place."]);
    expect(draftFor(typed, "k1").notes.map(({ text }) => text)).toEqual([
      "Private, on screen.",
      "Named a date.",
      "And a place.",
    ]);
    const fewer = setPaperNotes(typed, "k1", [aNote("paper-2", "And a place.")]);
    expect(draftFor(fewer, "k1").notes.map(({ id }) => id)).toEqual(["n1", "paper-2"]);
  });

  it("cannot take the place of what was written on screen", () => {
    const hostile = setPaperNotes(begun, "k1", [aNote("n1", "Overwritten.")]);
    expect(draftFor(hostile, "k1").notes).toEqual(written.k1.notes);
  });
});
