import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  changesOf,
  firstWish,
  planTimes,
  setSchedule,
  withoutRoom,
  type TimesWish,
} from "#core/people/plan-times.ts";
import { timeWarnings } from "#core/people/time-warnings.ts";
import { minutesOf } from "#core/people/schedule.ts";
import { aCandidate, aSelection } from "#test/core/people/a-selection.ts";

const many = (count: number) => Array.from({ length: count }, (_, index) => aCandidate(`c${index + 1}`));

const WISH: TimesWish = {
  days: ["2025-02-18", "2025-02-19"],
  first: "09:30",
  last: "16:30",
  gapMinutes: 25,
  breaks: [{ from: "12:30", minutes: 60, words: "Lunch" }],
  place: "",
};

/** "09:30" for the first day, "+09:30" for the second. */
const starts = (selection: Selection, wish: TimesWish = WISH) =>
  planTimes(selection, 65, wish).times.map(({ becomes, stays }) => {
    if (stays) return "stays";
    return becomes.time === null ? "no-room" : `${becomes.day === wish.days[0] ? "" : "+"}${becomes.time}`;
  });

describe("planning the times", () => {
  it("goes on in list order, over the break, and to the next day", () => {
    expect(starts(aSelection({ candidates: many(7) }))).toEqual([
      "09:30",
      "11:00",
      "13:30",
      "15:00",
      "+09:30",
      "+11:00",
      "+13:30",
    ]);
  });

  it("gives those with time of their own that time", () => {
    const adjustments = {
      c1: { minutes: 75, reason: "" },
      c2: { minutes: 80, reason: "" },
    };
    expect(starts(aSelection({ candidates: many(3), adjustments }))).toEqual(["09:30", "11:10", "13:30"]);
    const tooLong = { c2: { minutes: 95, reason: "" } };
    expect(starts(aSelection({ candidates: many(3), adjustments: tooLong }))).toEqual([
      "09:30",
      "13:30",
      "+09:30",
    ]);
  });

  it("begins at a multiple of five minutes", () => {
    const adjustments = { c1: { minutes: 62, reason: "" } };
    expect(starts(aSelection({ candidates: many(2), adjustments }))).toEqual(["09:30", "11:00"]);
  });

  it("says who finds no room, and still places who fits", () => {
    const adjustments = { c2: { minutes: 500, reason: "" } };
    const wish = { ...WISH, days: ["2025-02-18"] };
    expect(starts(aSelection({ candidates: many(6), adjustments }), wish)).toEqual([
      "09:30",
      "no-room",
      "11:00",
      "13:30",
      "15:00",
      "no-room",
    ]);
  });

  it("takes the old time from who finds no room, so that it is in nobody's way", () => {
    const candidates = [...many(4), aCandidate("c5", { day: "2025-02-18", time: "09:30" })];
    const plan = planTimes(aSelection({ candidates }), 65, { ...WISH, days: ["2025-02-18"] });
    expect(withoutRoom(plan).map(({ id }) => id)).toEqual(["c5"]);
    expect(changesOf(plan).at(-1)).toMatchObject({ id: "c5", day: null, time: null });
  });

  it("leaves interviews that have begun where they are, and plans round them with the gap", () => {
    const [one, two, three, four] = many(4);
    const held = { ...one!, day: "2025-02-18", time: "11:00" };
    const selection = aSelection({
      candidates: [held, two!, three!, four!],
      interviews: { c1: { ...blankRecord("c1"), clock: [{ from: 1, to: null, offset: 60, part: 1 }] } },
    });
    expect(starts(selection)).toEqual(["stays", "09:30", "13:30", "15:00"]);
    const sooner = { ...selection, candidates: [{ ...held, time: "10:50" }, two!, three!, four!] };
    expect(starts(sooner)).toEqual(["stays", "13:30", "15:00", "+09:30"]);
  });

  it("leaves out who does not count", () => {
    const selection = aSelection({
      candidates: many(3),
      interviews: { c1: { ...blankRecord("c1"), status: "withdrew" } },
    });
    expect(starts(selection)).toEqual(["09:30", "11:00"]);
  });

  it("puts a room in for those who come to one, and changes nobody who is as planned", () => {
    const candidates = [
      aCandidate("c1", { day: "2025-02-18", time: "09:30", place: "Room 4.12" }),
      aCandidate("c2", { place: "Channel 2", mode: "video" }),
      aCandidate("c3"),
    ];
    const plan = planTimes(aSelection({ candidates }), 65, { ...WISH, place: "Room 4.12" });
    expect(changesOf(plan).map(({ id, time, place }) => [id, time, place])).toEqual([
      ["c2", "11:00", "Channel 2"],
      ["c3", "13:30", "Room 4.12"],
    ]);
  });

  it("sets the breaks of its days and keeps those of others", () => {
    const other = { day: "2025-03-03", from: "10:00", minutes: 15, words: "Coffee" };
    const gone = { day: "2025-02-18", from: "10:00", minutes: 15, words: "Coffee" };
    const selection = aSelection({
      candidates: many(1),
      schedule: { breaks: [other, gone], gapMinutes: 5 },
    });
    const { schedule } = planTimes(selection, 65, WISH);
    expect(setSchedule(schedule).body).toEqual({
      breaks: [
        { day: "2025-02-18", from: "12:30", minutes: 60, words: "Lunch" },
        { day: "2025-02-19", from: "12:30", minutes: 60, words: "Lunch" },
        other,
      ],
      gapMinutes: 25,
    });
  });

  it("never makes a plan that is warned of, whatever is asked for", () => {
    const pause = fc.record({
      from: fc.integer({ min: 8 * 60, max: 18 * 60 }),
      minutes: fc.integer({ min: 5, max: 120 }),
    });
    fc.assert(
      fc.property(
        fc.array(pause, { maxLength: 3 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 65, max: 200 }), { maxLength: 9 }),
        (breaks, gapMinutes, lengths) => {
          const text = (minutes: number) =>
            `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
          const selection = aSelection({
            candidates: many(9),
            adjustments: Object.fromEntries(
              lengths.map((minutes, index) => [`c${index + 1}`, { minutes, reason: "" }]),
            ),
          });
          const wish = {
            ...WISH,
            gapMinutes,
            breaks: breaks.map((each) => ({ from: text(each.from), minutes: each.minutes, words: "" })),
          };
          const plan = planTimes(selection, 65, wish);
          const candidates = changesOf(plan);
          expect(timeWarnings({ ...selection, candidates, schedule: plan.schedule }, 65)).toEqual([]);
          const placed = candidates.filter(({ time }) => time !== null);
          const order = placed.map(({ day, time }) => `${day} ${time}`);
          expect(order).toEqual([...order].sort());
          expect(placed.every(({ time }) => minutesOf(time ?? "") >= minutesOf(wish.first))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what the form offers first", () => {
  it("is a usual day where nothing is planned", () => {
    expect(firstWish(aSelection(), "Lunch")).toEqual({
      days: [],
      first: "09:30",
      last: "17:30",
      gapMinutes: 15,
      breaks: [{ from: "12:30", minutes: 60, words: "Lunch" }],
      place: "",
    });
  });

  it("is what was planned, each break once", () => {
    const pause = { from: "13:00", minutes: 45, words: "Lunch" };
    const selection = aSelection({
      candidates: [
        aCandidate("a", { day: "2025-02-19", time: "10:00" }),
        aCandidate("b", { day: "2025-02-18", time: "09:00" }),
      ],
      schedule: {
        breaks: [
          { day: "2025-02-18", ...pause },
          { day: "2025-02-19", ...pause },
        ],
        gapMinutes: 0,
      },
    });
    expect(firstWish(selection, "Lunch")).toMatchObject({
      days: ["2025-02-18", "2025-02-19"],
      first: "09:00",
      gapMinutes: 0,
      breaks: [pause],
    });
  });
});
