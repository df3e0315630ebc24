import { expect, it, describe } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { timeWarnings, warningAbout } from "#core/people/time-warnings.ts";
import { aCandidate, aSelection } from "#test/core/people/a-selection.ts";

const DAY = "2025-02-18";

const at = (id: string, time: string, change: Partial<Candidate> = {}) =>
  aCandidate(id, { day: DAY, time, ...change });

const codes = (selection: Selection, planned = 60) =>
  timeWarnings(selection, planned).map((warning) => [
    warning.code,
    warning.one.id,
    ...("other" in warning ? [warning.other.id] : []),
  ]);

const lunch = { breaks: [{ day: DAY, from: "12:30", minutes: 60, words: "Lunch" }], gapMinutes: 0 };

describe("the times are looked at", () => {
  it("nothing is said of times that follow each other, nor of candidates without a time", () => {
    const candidates = [at("a", "09:00"), at("b", "10:00"), aCandidate("c", { day: DAY })];
    expect(codes(aSelection({ candidates }))).toEqual([]);
  });

  it("for interviews that overlap, every pair once", () => {
    const candidates = [at("a", "09:00"), at("b", "09:30"), at("c", "09:59"), at("d", "11:30")];
    expect(codes(aSelection({ candidates }))).toEqual([
      ["overlap", "a", "b"],
      ["overlap", "a", "c"],
      ["overlap", "b", "c"],
    ]);
  });

  it("for two in one room, however it is written; a room and a video link are not one", () => {
    const candidates = [
      at("a", "09:00", { place: "Room 4.12" }),
      at("b", "09:30", { place: "room 4.12" }),
      at("c", "10:00", { place: "Room 4.12", mode: "video" }),
    ];
    expect(codes(aSelection({ candidates }))).toEqual([
      ["same-room", "a", "b"],
      ["overlap", "b", "c"],
    ]);
  });

  it("for an interview that meets a break by a minute, and not for one that ends as it begins", () => {
    expect(codes(aSelection({ candidates: [at("a", "11:30")], schedule: lunch }))).toEqual([]);
    expect(codes(aSelection({ candidates: [at("a", "11:31")], schedule: lunch }))).toEqual([
      ["in-break", "a"],
    ]);
    expect(codes(aSelection({ candidates: [at("a", "13:29")], schedule: lunch }))).toEqual([
      ["in-break", "a"],
    ]);
    expect(codes(aSelection({ candidates: [at("a", "13:30")], schedule: lunch }))).toEqual([]);
  });

  it("for one that runs past midnight, by the candidate's own time", () => {
    const selection = aSelection({
      candidates: [at("a", "23:00")],
      adjustments: { a: { minutes: 61, reason: "" } },
    });
    expect(codes(selection)).toEqual([["past-midnight", "a"]]);
    expect(codes({ ...selection, adjustments: {} })).toEqual([]);
  });

  it("for less time than the sheet plans, and for a gap shorter than the planned one", () => {
    const selection = aSelection({
      candidates: [at("a", "09:00"), at("b", "10:10"), at("c", "11:25")],
      schedule: { breaks: [], gapMinutes: 15 },
      adjustments: { b: { minutes: 45, reason: "" } },
    });
    expect(timeWarnings(selection, 60)).toMatchObject([
      { code: "short-time", one: { id: "b" }, minutes: 45, planned: 60 },
      { code: "short-gap", one: { id: "a" }, other: { id: "b" }, minutes: 10, planned: 15 },
    ]);
  });

  it("only for those who count", () => {
    const selection = aSelection({
      candidates: [at("a", "09:00"), at("b", "09:30")],
      interviews: { b: { ...blankRecord("b"), status: "withdrew" } },
    });
    expect(codes(selection)).toEqual([]);
  });

  it("and the gravest one speaks for a candidate", () => {
    const selection = aSelection({ candidates: [at("a", "12:00"), at("b", "12:59")], schedule: lunch });
    const warnings = timeWarnings(selection, 60);
    expect(warningAbout(warnings, "b")?.code).toBe("overlap");
    expect(warningAbout(warnings, "c")).toBeNull();
  });
});
