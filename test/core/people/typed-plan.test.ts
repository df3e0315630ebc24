import { describe, expect, it } from "vitest";
import { readPlan, typedPlan, type TypedPlan } from "#core/people/typed-plan.ts";

const TYPED: TypedPlan = {
  days: "18 Feb 2025, 19.2.2025;\n 2025-02-20 ,",
  first: "9h30",
  last: "17.30",
  gap: "25",
  place: " Room 4.12 ",
  breaks: [
    { from: "12:30", minutes: "60", words: " Lunch " },
    { from: "", minutes: "15", words: "forgotten" },
  ],
};

const faultOf = (change: Partial<TypedPlan>) => {
  const read = readPlan({ ...TYPED, ...change }, "2025-02-01");
  return read.ok ? null : read.error;
};

describe("the typed plan", () => {
  it("is read as people write days and times", () => {
    expect(readPlan(TYPED, "2025-02-01")).toEqual({
      ok: true,
      value: {
        days: ["2025-02-18", "2025-02-19", "2025-02-20"],
        first: "09:30",
        last: "17:30",
        gapMinutes: 25,
        breaks: [{ from: "12:30", minutes: 60, words: "Lunch" }],
        place: "Room 4.12",
      },
    });
    expect(readPlan({ ...TYPED, days: "18 Feb", gap: "0" }, "2025-02-01")).toMatchObject({
      value: { days: ["2025-02-18"], gapMinutes: 0 },
    });
  });

  it.each([
    [{ days: " , " }, { code: "days-missing" }],
    [{ days: "18 Feb 2025, 3/2/2025" }, { code: "day-unread", text: "3/2/2025" }],
    [{ first: "early" }, { code: "no-first" }],
    [{ last: "24:10" }, { code: "no-last" }],
    [{ last: "09:30" }, { code: "last-before-first" }],
    [{ gap: "a bit" }, { code: "no-gap" }],
    [{ breaks: [{ from: "noon", minutes: "60", words: "" }] }, { code: "break-time", at: 0 }],
    [{ breaks: [{ from: "12:30", minutes: "", words: "" }] }, { code: "break-minutes", at: 0 }],
  ])("says which field it cannot read: %j", (change, fault) => {
    expect(faultOf(change)).toEqual(fault);
  });

  it("comes back from a wish as it was", () => {
    const read = readPlan(TYPED, "2025-02-01");
    if (!read.ok) throw new Error(read.error.code);
    expect(
      readPlan(
        typedPlan(read.value, (day) => day),
        "2025-02-01",
      ),
    ).toEqual(read);
  });
});
