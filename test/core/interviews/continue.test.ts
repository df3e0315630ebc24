import { describe, expect, it } from "vitest";
import { clockStarts, goesOn, interruptionOver, isInterrupted } from "#core/interviews/continue.ts";
import type { Interruption } from "#core/model/interview.ts";
import { aRecord } from "#test/core/interviews/an-interview.ts";

/** 18 February 2025, 09:30 in Brussels. */
const HALF_PAST_NINE = 1739867400;
const runs = aRecord({
  day: "2025-02-18",
  clock: [{ from: HALF_PAST_NINE + 10, to: null, offset: 60, part: 1 }],
});
const continued = { type: "continued", day: "2025-02-20", at: "09:45" };

describe("going on on another day", () => {
  it("noted at once stops the clock now", () => {
    const now = HALF_PAST_NINE + 15 * 60 + 20;
    expect(goesOn(runs, "2025-02-20", "09:45", now)).toEqual([{ type: "clock-stopped", at: now }, continued]);
  });

  it("noted the next morning stops the clock when the part ended, never before it began", () => {
    const now = HALF_PAST_NINE + 86_400;
    const end = HALF_PAST_NINE + 15 * 60 + 59;
    expect(goesOn(runs, "2025-02-20", "09:45", now)[0]).toEqual({ type: "clock-stopped", at: end });
    expect(goesOn(runs, "2025-02-20", "08:00", now)[0]).toEqual({
      type: "clock-stopped",
      at: HALF_PAST_NINE + 10,
    });
  });

  it("leaves a clock alone that stands", () => {
    expect(goesOn(aRecord({ day: "2025-02-18" }), "2025-02-20", "09:45", HALF_PAST_NINE)).toEqual([
      continued,
    ]);
  });
});

describe("an interruption", () => {
  const open: Interruption = { from: "09:40", to: null, words: "Alarm", part: 1 };
  const stands = [{ from: HALF_PAST_NINE, to: HALF_PAST_NINE + 600, offset: 60, part: 1 }];
  const types = (record: Parameters<typeof interruptionOver>[0]) =>
    interruptionOver(record, "09:45", HALF_PAST_NINE + 900).map(({ type }) => type);

  it("goes on in its own part only", () => {
    expect(isInterrupted(aRecord({ interruptions: [open] }))).toBe(true);
    expect(isInterrupted(aRecord({ interruptions: [open], continuedOn: ["2025-02-20"] }))).toBe(false);
    expect(isInterrupted(aRecord({ interruptions: [{ ...open, to: "09:45" }] }))).toBe(false);
  });

  it("that is over lets the clock go on, if it ran in this part and stands", () => {
    expect(types(aRecord({ interruptions: [open], clock: stands }))).toEqual(["resumed", "clock-started"]);
    expect(types({ ...runs, interruptions: [open] })).toEqual(["resumed"]);
    expect(types(aRecord({ interruptions: [open] }))).toEqual(["resumed"]);
  });

  it("that is over leaves the clock alone while another one goes on", () => {
    expect(types(aRecord({ interruptions: [open, open], clock: stands }))).toEqual(["resumed"]);
  });

  it("ends when the clock starts, as all of its part do", () => {
    const starts = (record: Parameters<typeof clockStarts>[0]) => clockStarts(record, "09:45", 900);
    expect(starts(aRecord())).toEqual([{ type: "clock-started", at: 900 }]);
    const former = { ...open, part: 2 };
    expect(starts(aRecord({ interruptions: [open, { ...open, to: "09:41" }, open, former] }))).toEqual([
      { type: "resumed", at: "09:45" },
      { type: "resumed", at: "09:45" },
      { type: "clock-started", at: 900 },
    ]);
  });
});
