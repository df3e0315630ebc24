import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_DRAFT,
  enterScore,
  setNotes,
  setVerdict,
  tickProbe,
  type SheetDraft,
} from "#core/scores/draft.ts";
import { beginHistory, record, redo, undo, type History } from "#core/scores/history.ts";
import { readHistory, writeHistory } from "#core/scores/kept-history.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { aNote, notAssessed, points } from "./a-draft.ts";

type Change = (draft: SheetDraft) => SheetDraft;

const criterion = fc.constantFrom("k1", "k2");
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom("Ο Δρ. ", "n\u0303", "👍🏽", "\ud83d", "__proto__"),
);

const rates: fc.Arbitrary<Change> = fc
  .tuple(
    criterion,
    fc.constantFrom(points(1), points(5), notAssessed("not-put"), null),
    fc.constantFrom("screen" as const, "paper" as const),
  )
  .map(([on, score, source]) => (draft) => {
    const entered = enterScore(draft, SHEET, on, score, source);
    return entered.ok ? entered.value : draft;
  });

const writes: fc.Arbitrary<Change> = fc
  .tuple(
    criterion,
    fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c"), text, fc.constantFrom(null, "S" as const, "R" as const))
        .map(([id, words, star]) => aNote(id, words, { star, alsoFor: star === "S" ? ["k2"] : [] })),
      { maxLength: 3 },
    ),
  )
  .map(([on, notes]) => (draft) => {
    const own = notes.filter(({ id }, index) => notes.findIndex((each) => each.id === id) === index);
    return setNotes(draft, on, own);
  });

const ticks: fc.Arbitrary<Change> = fc.tuple(criterion, fc.constantFrom("q1 p1", "q1 p2")).map(
  ([on, probe]) =>
    (draft) =>
      tickProbe(draft, on, probe),
);

const CHANGES = fc.array(fc.oneof(rates, writes, ticks), { maxLength: 40 });

const after = (changes: readonly Change[]): History =>
  changes.reduce(
    (history, change) => record(history, change(history.now), null),
    beginHistory(setVerdict(EMPTY_DRAFT, "recommended")),
  );

const far = (history: History, step: (from: History) => History, times: number): History =>
  Array.from({ length: times }).reduce<History>(step, history);

/** All that can be gone to from here. */
function states(history: History, step: (from: History) => History): readonly SheetDraft[] {
  const found = [history.now];
  for (let at = history; step(at) !== at; at = step(at)) found.push(step(at).now);
  return found;
}

describe("what can be undone, kept as a text", () => {
  it("is the same again, back and forth, however much there is", () => {
    fc.assert(
      fc.property(CHANGES, fc.nat({ max: 40 }), (changes, back) => {
        const history = far(after(changes), undo, back);
        const again = readHistory(writeHistory(history), history.now);
        expect(again.now).toBe(history.now);
        expect(states(again, undo)).toEqual(states(history, undo));
        expect(states(again, redo)).toEqual(states(history, redo));
      }),
    );
  });

  it("is the same again when it was gone on with, and written a second time", () => {
    fc.assert(
      fc.property(CHANGES, CHANGES, (first, then) => {
        const begun = after(first);
        const read = readHistory(writeHistory(begun), begun.now);
        const further = (from: History): History =>
          then.reduce((history, change) => record(history, change(history.now), null), from);
        const again = readHistory(writeHistory(further(read)), further(read).now);
        expect(states(again, undo)).toEqual(states(further(begun), undo));
      }),
    );
  });

  it("goes back in one step to what it was written for, where the draft went on after it", () => {
    const begun = after([(draft) => setNotes(draft, "k1", [aNote("a", "Named two dates.")])]);
    const now = setNotes(begun.now, "k1", [aNote("a", "Named two dates. And what came of them.")]);
    const read = readHistory(writeHistory(begun), now);
    expect(read.now).toBe(now);
    expect(undo(read).now).toEqual(begun.now);
    expect(undo(undo(read)).now.criteria).toEqual({});
    expect(redo(undo(read)).now).toEqual(now);
  });

  it("never takes away what was typed from paper since, and goes back in everything else", () => {
    const rated: Change = (draft) => {
      const entered = enterScore(draft, SHEET, "k1", points(4), "screen");
      return entered.ok ? entered.value : draft;
    };
    const noted: Change = (draft) => setNotes(draft, "k1", [aNote("a", "Named two dates.")]);
    const ticked: Change = (draft) => tickProbe(draft, "k2", "q1 p1");
    const begun = undo(after([rated, noted, ticked, noted]));
    const entered = enterScore(begun.now, SHEET, "k2", points(2), "paper");
    const now = entered.ok ? entered.value : begun.now;
    const read = readHistory(writeHistory(begun), now);
    expect(states(read, undo).map(({ criteria }) => criteria["k2"])).toEqual([
      now.criteria["k2"],
      now.criteria["k2"],
      now.criteria["k2"],
    ]);
    expect(
      states(read, undo).map(({ criteria }) => [criteria["k1"]?.score, criteria["k1"]?.notes.length]),
    ).toEqual([
      [points(4), 1],
      [points(4), 0],
      [undefined, undefined],
    ]);
    const more = readHistory(writeHistory(begun), setNotes(now, "k1", []));
    expect(undo(more).now.criteria["k1"]?.notes).toHaveLength(1);
    expect(undo(more).now.criteria["k2"]).toBe(now.criteria["k2"]);
  });

  it("keeps the letters that were typed, not the paragraph with each of them", () => {
    const long = "Chaired the board. ".repeat(1000);
    const changes = Array.from(
      { length: 100 },
      (_, index): Change =>
        (draft) =>
          setNotes(draft, "k1", [aNote("a", `${long}${"x".repeat(index)}`)]),
    );
    expect(writeHistory(after(changes)).length).toBeLessThan(2 * long.length + 100 * 200);
  });

  it.each([
    ["nothing", null],
    ["no text", { now: {} }],
    ["no JSON", "{"],
    ["something else", '{"now":{},"past":[{"k1":{"score":7}}],"future":[]}'],
    ["a form that is not known", '{"now":{},"past":{},"future":[]}'],
  ])("where there is %s is a history without steps", (_, kept) => {
    const now = setVerdict(EMPTY_DRAFT, "recommended");
    expect(readHistory(kept, now)).toEqual(beginHistory(now));
  });

  it("ends where a step names a paragraph that there is not", () => {
    const step = { k1: { score: null, notes: ["gone"], ticked: [], source: "screen" } };
    const kept = JSON.stringify({ now: {}, past: [step], future: [step] });
    expect(readHistory(kept, EMPTY_DRAFT)).toEqual(beginHistory(EMPTY_DRAFT));
  });
});
