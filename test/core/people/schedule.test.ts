import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import {
  byDay,
  entriesOf,
  interviewOrder,
  placeOfDay,
  shortestGap,
  slotsOf,
  timeAfter,
} from "#core/people/schedule.ts";
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

describe("the list of a day", () => {
  const [day] = byDay([
    at("d", "2025-02-18", "09:30"),
    at("e", "2025-02-18", null),
    at("c", "2025-02-18", "13:00"),
  ]);
  const pause = (from: string, on = "2025-02-18") => ({ day: on, from, minutes: 30, words: "" });

  it("has the breaks of that day where they come", () => {
    const breaks = [pause("15:00"), pause("12:30"), pause("13:00"), pause("10:00", "2025-02-19")];
    expect(
      entriesOf(day!, breaks).map((each) => (each.is === "break" ? each.pause.from : each.candidate.id)),
    ).toEqual(["d", "12:30", "13:00", "c", "15:00", "e"]);
  });

  it("names the place once where it is one room for all", () => {
    const withPlaces = (...places: readonly string[]) =>
      placeOfDay({
        day: "2025-02-18",
        candidates: places.map((place, index) => aCandidate(`${index}`, { place })),
      });
    expect(withPlaces("Room 4.12", "Room 4.12")).toBe("Room 4.12");
    expect(withPlaces("Room 4.12", "Room 2.01")).toBeNull();
    expect(withPlaces("", "")).toBeNull();
    const video = aCandidate("v", { place: "Channel 2", mode: "video" });
    expect(placeOfDay({ day: null, candidates: [video] })).toBeNull();
    const room = aCandidate("r", { place: "Room 4.12" });
    expect(placeOfDay({ day: null, candidates: [video, room] })).toBe("Room 4.12");
  });
});

it("an interview lasts as long as the sheet or the candidate's own time says", () => {
  const selection = aSelection({
    candidates: [at("d", "2025-02-18", "09:30"), at("c", "2025-02-18", "23:30"), at("e", null, "09:00")],
    adjustments: { c: { minutes: 75, reason: "" } },
  });
  expect(slotsOf(selection, 60)).toMatchObject([
    { start: 570, end: 630, adjusted: false },
    { start: 1410, end: 1485, adjusted: true },
  ]);
});
