import { describe, expect, it } from "vitest";
import { dayOf, looksLikeMoment, momentOf, slashOrder, timeOf } from "#core/people/pasted-dates.ts";

describe("a day", () => {
  it.each([
    ["2025-02-18", "2025-02-18"],
    ["2025-2-8", "2025-02-08"],
    ["18.2.2025", "2025-02-18"],
    ["18. 2. 2025", "2025-02-18"],
    ["18 Feb 2025", "2025-02-18"],
    ["Tue 18 Feb 2025", "2025-02-18"],
    ["18-Feb-25", "2025-02-18"],
    ["18 février 2025", "2025-02-18"],
    ["1 août 2025", "2025-08-01"],
    ["29.2.2024", "2024-02-29"],
  ])("%s is %s", (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each(["31.4.2025", "29.2.2025", "2/3/2025", "18 Feb", "18 Foo 2025", "2025-13-01", "", "Ottoline"])(
    "%s is none",
    (cell) => {
      expect(dayOf(cell)).toBeNull();
    },
  );

  it("with slashes is read as told", () => {
    expect(dayOf("2/3/2025", { slashes: "day-first", today: null })).toBe("2025-03-02");
    expect(dayOf("2/3/2025", { slashes: "month-first", today: null })).toBe("2025-02-03");
    expect(dayOf("18/2/25", { slashes: "month-first", today: null })).toBeNull();
  });

  it("without a year is the next such day", () => {
    const reading = { slashes: null, today: "2025-02-18" };
    expect(dayOf("18 Feb", reading)).toBe("2025-02-18");
    expect(dayOf("Mon 17 Feb", reading)).toBe("2026-02-17");
  });
});

describe("the order of days with slashes", () => {
  it("is settled by a number above twelve, and by nothing else", () => {
    expect(slashOrder(["2/3/2025", "18/3/2025 09:30"])).toBe("day-first");
    expect(slashOrder(["2/18/2025"])).toBe("month-first");
    expect(slashOrder(["2/3/2025"])).toBe("either");
    expect(slashOrder(["2/18/2025", "18/2/2025"])).toBe("either");
    expect(slashOrder(["2025-02-18", "TS-01"])).toBeNull();
  });
});

describe("a time", () => {
  it.each([
    ["9:30", "09:30"],
    ["09h30", "09:30"],
    ["9.30", "09:30"],
    ["09:30:00", "09:30"],
    ["1:30 PM", "13:30"],
    ["12:05 am", "00:05"],
    ["12:05 p.m.", "12:05"],
    ["09:30–10:35", "09:30"],
    ["09:30 - 10:35", "09:30"],
  ])("%s is %s", (cell, time) => {
    expect(timeOf(cell)).toBe(time);
  });

  it.each(["24:00", "9:60", "13:00 pm", "9", "TS-01", ""])("%s is none", (cell) => {
    expect(timeOf(cell)).toBeNull();
  });
});

describe("a cell of a day and a time", () => {
  const reading = { slashes: "day-first", today: null } as const;
  it("gives both", () => {
    expect(momentOf("18/02/2025 09:30", reading)).toEqual({ day: "2025-02-18", time: "09:30" });
    expect(momentOf("2025-02-18T09:30", reading)).toEqual({ day: "2025-02-18", time: "09:30" });
    expect(momentOf("18 Feb 2025, 09:30", reading)).toEqual({ day: "2025-02-18", time: "09:30" });
    expect(momentOf("Ottoline 09:30", reading)).toBeNull();
  });

  it("is known even where it is not understood, so that it never becomes a code or a name", () => {
    expect(["2/3/2025", "18 Feb", "31.12.99", "25:10"].map(looksLikeMoment)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["TS-01", "17", "Ottoline", "C3", "12-3"].map(looksLikeMoment)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
