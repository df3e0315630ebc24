import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import { byDay, interviewOrder, shortestGap, timeAfter } from "#core/people/schedule.ts";
import { aCandidate, aSelection } from "#test/core/people/a-selection.ts";

const at = (id: string, day: string | null, time: string | null) => aCandidate(id, { day, time });

const LIST = [
  at("a", null, null),
  at("b", "2025-02-19", "09:30"),
  at("c", "2025-02-18", "11:00"),
  at("d", "2025-02-18", "09:30"),
  at("e", "2025-02-18", null),
];

describe("the order of interviews", () => {
  it("is by day and time, what is not fixed last", () => {
    expect(byDay(LIST).map(({ day, candidates }) => [day, candidates.map(({ id }) => id).join("")])).toEqual([
      ["2025-02-18", "dce"],
      ["2025-02-19", "b"],
      [null, "a"],
    ]);
    expect(
      interviewOrder(LIST)
        .map(({ id }) => id)
        .join(""),
    ).toBe("dceba");
  });

  it("is the order of the list where nothing is fixed", () => {
    expect(interviewOrder([at("z", null, null), at("a", null, null)]).map(({ id }) => id)).toEqual([
      "z",
      "a",
    ]);
  });
});

it("counts minutes on from a time of day", () => {
  expect(timeAfter("09:30", 65)).toBe("10:35");
  expect(timeAfter("23:30", 65)).toBe("00:35");
});

describe("the shortest gap between interviews", () => {
  it("is between neighbours of one day, below nothing where they overlap", () => {
    const selection = aSelection({ candidates: [...LIST, at("f", "2025-02-19", "11:00")] });
    expect(shortestGap(selection, 65)).toMatchObject({ minutes: 25, one: { id: "d" }, other: { id: "c" } });
    expect(shortestGap(selection, 120)?.minutes).toBe(-30);
  });

  it("is none with one interview a day, and leaves out who is out", () => {
    expect(shortestGap(aSelection({ candidates: [at("b", "2025-02-19", "09:30")] }), 65)).toBeNull();
    const out = aSelection({
      candidates: LIST,
      interviews: { c: { ...blankRecord("c"), status: "withdrew" } },
    });
    expect(shortestGap(out, 65)).toBeNull();
  });
});
