import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import { clockFace, clockRuns, clockText, runSeconds } from "#core/interviews/clock.ts";

const record = (...clock: readonly { from: number; to: number | null }[]) => ({
  ...blankRecord("x1"),
  clock: clock.map((each) => ({ ...each, offset: 60, part: 1 })),
});

describe("the clock of an interview", () => {
  it("adds its stretches, the open one up to now", () => {
    expect(runSeconds(record({ from: 100, to: 160 }, { from: 200, to: null }), 230)).toBe(90);
    expect(runSeconds(record(), 230)).toBe(0);
  });

  it("never runs backwards when the laptop's clock is set back", () => {
    expect(runSeconds(record({ from: 100, to: 160 }, { from: 200, to: null }), 50)).toBe(60);
    expect(runSeconds(record({ from: 100, to: 90 }), 50)).toBe(0);
  });

  it("runs while a stretch is open", () => {
    expect(clockRuns(record({ from: 1, to: 2 }))).toBe(false);
    expect(clockRuns(record({ from: 1, to: 2 }, { from: 3, to: null }))).toBe(true);
  });

  it("is written in minutes and seconds", () => {
    expect([0, 59, 2472, 4500].map(clockText)).toEqual(["00:00", "00:59", "41:12", "75:00"]);
  });

  it("shows what it is over once it is past the plan", () => {
    expect(clockFace(3600, 60)).toBe("60:00");
    expect(clockFace(3672, 60)).toBe("+01:12");
  });
});
