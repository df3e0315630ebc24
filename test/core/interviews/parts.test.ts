import { describe, expect, it } from "vitest";
import { dayOfPart, daysOf, lastDayOf, latestNoted } from "#core/interviews/parts.ts";
import { aRecord } from "#test/core/interviews/an-interview.ts";

const TWO = aRecord({ day: "2025-02-18", continuedOn: ["2025-02-20"] });

describe("the days of an interview", () => {
  it("are the first and those on which it went on", () => {
    expect(daysOf(TWO)).toEqual(["2025-02-18", "2025-02-20"]);
    expect([lastDayOf(TWO), lastDayOf(aRecord())]).toEqual(["2025-02-20", null]);
  });

  it("are told part by part only where there is more than one", () => {
    expect([dayOfPart(TWO, 1), dayOfPart(TWO, 2), dayOfPart(TWO, 3)]).toEqual([
      "2025-02-18",
      "2025-02-20",
      null,
    ]);
    expect(dayOfPart(aRecord({ day: "2025-02-18" }), 1)).toBeNull();
  });
});

it("the latest time noted is that of the part that runs now", () => {
  const record = aRecord({
    ...TWO,
    presence: [
      { person: "p1", from: "09:30", to: "11:00", part: 1 },
      { person: "p1", from: "09:05", to: null, part: 2 },
    ],
    checklist: { opening: { at: "09:10", part: 2, words: "" } },
  });
  expect(latestNoted(record)).toBe("09:10");
  expect(latestNoted(aRecord())).toBeNull();
});
