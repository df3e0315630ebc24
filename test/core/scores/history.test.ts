import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, enterScore, setVerdict, tickProbe, type SheetDraft } from "#core/scores/draft.ts";
import { beginHistory, changedCriterion, record, redo, undo, type History } from "#core/scores/history.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { points } from "./a-draft.ts";

const rate = (draft: SheetDraft, criterion: string, value: number): SheetDraft => {
  const entered = enterScore(draft, SHEET, criterion, points(value), "screen");
  if (!entered.ok) throw new Error(entered.error.code);
  return entered.value;
};

const repeat = (history: History, step: (from: History) => History, times: number): History =>
  Array.from({ length: times }).reduce<History>(step, history);

const CHANGES = fc.array(fc.tuple(fc.constantFrom("k1", "k2"), fc.integer({ min: 1, max: 5 })), {
  maxLength: 60,
});

describe("undo", () => {
  it("goes back through everything, however much, and forward again", () => {
    fc.assert(
      fc.property(CHANGES, fc.nat({ max: 80 }), (changes, back) => {
        const states: SheetDraft[] = [EMPTY_DRAFT];
        let history = beginHistory(EMPTY_DRAFT);
        for (const [criterion, value] of changes) {
          const next = rate(history.now, criterion, value);
          states.push(next);
          history = record(history, next, null);
        }
        const behind = repeat(history, undo, back);
        expect(behind.now).toEqual(states[Math.max(0, states.length - 1 - back)]);
        expect(repeat(behind, redo, back).now).toEqual(history.now);
      }),
    );
  });

  it("takes a run of typing as one step, and not more", () => {
    const one = record(beginHistory(EMPTY_DRAFT), rate(EMPTY_DRAFT, "k1", 1), "typing");
    const two = record(one, rate(one.now, "k1", 2), "typing");
    const other = record(two, rate(two.now, "k1", 3), "typing further");
    expect(undo(other).now).toEqual(two.now);
    expect(undo(undo(other)).now).toEqual(EMPTY_DRAFT);
  });

  it("ends a run of typing: what is typed after it is a step of its own", () => {
    const typed = record(beginHistory(EMPTY_DRAFT), rate(EMPTY_DRAFT, "k1", 1), "typing");
    const back = undo(record(typed, rate(typed.now, "k2", 2), null));
    const more = record(back, rate(back.now, "k1", 3), "typing");
    expect(undo(more).now).toEqual(back.now);
  });

  it("forgets what was undone once something new is done", () => {
    const done = record(beginHistory(EMPTY_DRAFT), rate(EMPTY_DRAFT, "k1", 1), null);
    const other = record(undo(done), rate(EMPTY_DRAFT, "k2", 5), null);
    expect(redo(other)).toBe(other);
  });

  it("leaves the own word alone", () => {
    const rated = record(beginHistory(EMPTY_DRAFT), rate(EMPTY_DRAFT, "k1", 1), null);
    const said = { ...rated, now: setVerdict(rated.now, "recommended") };
    expect(undo(said).now).toEqual({ criteria: {}, verdict: "recommended" });
  });

  it("at the beginning and the end does nothing", () => {
    const history = beginHistory(EMPTY_DRAFT);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(record(history, EMPTY_DRAFT, null)).toBe(history);
  });
});

it("names the criterion in which two states differ", () => {
  const one = rate(EMPTY_DRAFT, "k1", 1);
  expect(changedCriterion(one, tickProbe(one, "k2", "q1 b1"))).toBe("k2");
  expect(changedCriterion(one, EMPTY_DRAFT)).toBe("k1");
  expect(changedCriterion(one, one)).toBeNull();
});
