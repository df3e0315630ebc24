import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftFor,
  EMPTY_DRAFT,
  enterScore,
  readDraft,
  setNotes,
  setVerdict,
  signedPrefix,
  taggedPrefix,
  tickProbe,
} from "#core/scores/draft.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { aNote, notAssessed, points } from "./a-draft.ts";

describe("a draft of before notes could be pinned", () => {
  const { indicator: _none, ...old } = aNote("n1", "Went there.", { star: "A" });

  it("is read with notes that are pinned to nothing", () => {
    const stored = {
      score: null,
      notes: [old, aNote("n2", "Came back.", { indicator: 1 })],
      ticked: [],
      source: "screen" as const,
    };
    expect(readDraft(stored).notes).toEqual([
      aNote("n1", "Went there.", { star: "A" }),
      aNote("n2", "Came back.", { indicator: 1 }),
    ]);
  });

  it("is the same object where nothing is missing", () => {
    const whole = { score: null, notes: [aNote("n2", "Came back.")], ticked: [], source: "screen" as const };
    expect(readDraft(whole)).toBe(whole);
  });
});

describe("giving a score", () => {
  it("begins with none: not yet is the absence of a score", () => {
    expect(draftFor(EMPTY_DRAFT, "k1").score).toBeNull();
  });

  it("takes exactly the points of the scale", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 1200 }), (value) => {
        const entered = enterScore(EMPTY_DRAFT, SHEET, "k1", { is: "points", points: value }, "screen");
        expect(entered.ok).toBe(SHEET.scale.points.some((point) => point.points === value));
      }),
    );
  });

  it("keeps a reason, and takes a score away again", () => {
    const entered = enterScore(EMPTY_DRAFT, SHEET, "k1", notAssessed("not-put"), "screen");
    if (!entered.ok) throw new Error(entered.error.code);
    expect(draftFor(entered.value, "k1").score).toEqual(notAssessed("not-put"));
    const away = enterScore(entered.value, SHEET, "k1", null, "screen");
    expect(away.ok && draftFor(away.value, "k1").score).toBeNull();
  });

  it("refuses a criterion that is not on the sheet", () => {
    expect(enterScore(EMPTY_DRAFT, SHEET, "k9", points(3), "screen")).toEqual({
      ok: false,
      error: { code: "criterion-unknown" },
    });
  });

  it("leaves the other criteria the same objects", () => {
    const first = enterScore(EMPTY_DRAFT, SHEET, "k1", points(3), "screen");
    if (!first.ok) throw new Error(first.error.code);
    const second = enterScore(first.value, SHEET, "k2", points(4), "screen");
    expect(second.ok && second.value.criteria["k1"]).toBe(first.value.criteria["k1"]);
  });
});

describe("notes", () => {
  it("enter well-formed, without control characters, with plain line ends", () => {
    const draft = setNotes(EMPTY_DRAFT, "k1", [aNote("n1", "a\ud800b\u0007c\r\nd")]);
    expect(draftFor(draft, "k1").notes[0]?.text).toBe("a\ufffdbc\nd");
  });

  it("that are in the draft already are not cleaned again: they stay the same objects", () => {
    const first = setNotes(EMPTY_DRAFT, "k1", [aNote("n1", "one"), aNote("n2", "two")]);
    const [one] = draftFor(first, "k1").notes;
    const second = setNotes(first, "k1", [one ?? aNote("", ""), aNote("n2", "two more")]);
    expect(draftFor(second, "k1").notes[0]).toBe(one);
    expect(draftFor(second, "k1").notes[1]?.text).toBe("two more");
  });

  it("do not touch the score, the ticks or the verdict", () => {
    const scored = enterScore(setVerdict(EMPTY_DRAFT, "recommended"), SHEET, "k1", points(5), "screen");
    if (!scored.ok) throw new Error(scored.error.code);
    const draft = setNotes(tickProbe(scored.value, "k1", "q1 b1"), "k1", [aNote("n1", "text")]);
    expect(draftFor(draft, "k1")).toMatchObject({ score: points(5), ticked: ["q1 b1"] });
    expect(draft.verdict).toBe("recommended");
  });
});

it("ticks a probe and unticks it", () => {
  const once = tickProbe(EMPTY_DRAFT, "k1", "q1 b1");
  expect(draftFor(once, "k1").ticked).toEqual(["q1 b1"]);
  expect(draftFor(tickProbe(once, "k1", "q1 b1"), "k1").ticked).toEqual([]);
});

describe("a typed prefix", () => {
  it.each([
    ["s: The office", "S", null, "The office"],
    ["T:No blank", "T", null, "No blank"],
    ["a:+ Went there", "A", "+", "Went there"],
    ["R: - Came to nothing", "R", "-", "Came to nothing"],
    ["a:− With a true minus", "A", "-", "With a true minus"],
    ["a:", "A", null, ""],
  ])("%s", (text, star, sign, rest) => {
    expect(taggedPrefix(text)).toEqual({ star, sign, rest });
  });

  it.each(["So: what", "x: no letter of the four", " s: not at the beginning", "as: two letters", ""])(
    "is none in %j",
    (text) => {
      expect(taggedPrefix(text)).toBeNull();
    },
  );

  it("may be a sign alone, once there is a blank after it", () => {
    expect(signedPrefix("+ gave dates")).toEqual({ sign: "+", rest: "gave dates" });
    expect(signedPrefix("– left it open")).toEqual({ sign: "-", rest: "left it open" });
    expect(signedPrefix("+1 more")).toBeNull();
  });
});
