import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import { candidateCalendar, panelCalendar, type CalendarWorld } from "#core/files/interview-calendar.ts";
import type { Selection } from "#core/model/selection.ts";
import { utf8 } from "#core/shared/hash.ts";
import "#words/schedule-words.ts";
import { t } from "#words/t.ts";
import { readCalendar } from "#test/core/files/calendar-reader.ts";
import { aCandidate, aSelection } from "#test/core/people/a-selection.ts";
import { testClock } from "#test/make-world.ts";

const clock = testClock();
const WORLD: CalendarWorld = {
  say: (code, params) => t(`schedule.calendar.${code}`, params),
  utcAfter: (day, time, minutes) => clock.utcAfter(day, time, minutes),
  stamp: clock.utcAfter(clock.today(), clock.timeOfDay(), 0),
  sequence: 12,
};

const DAY = "2025-02-18";

const THREE = [
  aCandidate("x1", {
    code: "TS-01",
    name: "Ελένη Παπαδοπούλου",
    day: DAY,
    time: "09:30",
    place: "Room 4.12",
  }),
  aCandidate("x2", { code: "TS-02", name: "ნინო გელაშვილი", day: DAY, time: "23:30", mode: "video" }),
  aCandidate("x3", { code: "TS-03", name: "Ğülşen Işıkoğlu" }),
];

const selectionOf = (change: Partial<Selection> = {}): Selection =>
  aSelection({
    candidates: THREE,
    adjustments: { x2: { minutes: 75, reason: "Reads lips" } },
    ...change,
  });

const panel = (selection: Selection) => {
  const text = panelCalendar(selection, 65, WORLD);
  return text === null ? null : readCalendar(utf8(text));
};
const own = (id: string, selection = selectionOf()) => {
  const text = candidateCalendar(selection, 65, id, WORLD);
  return text === null ? null : readCalendar(utf8(text));
};

describe("the panel's calendar", () => {
  it("has every interview with a day and a time, at its moment, as long as it is", () => {
    expect(panel(selectionOf())).toEqual([
      {
        UID: "panel-x1@panelkit",
        DTSTAMP: "2025-02-18T13:03:00Z",
        "LAST-MODIFIED": "2025-02-18T13:03:00Z",
        SEQUENCE: "12",
        DTSTART: "2025-02-18T08:30:00Z",
        DTEND: "2025-02-18T09:35:00Z",
        SUMMARY: "Interview TS-01 Ελένη Παπαδοπούλου",
        DESCRIPTION: "09:30 to 10:35 at the panel’s place.",
        LOCATION: "Room 4.12",
      },
      {
        UID: "panel-x2@panelkit",
        DTSTAMP: "2025-02-18T13:03:00Z",
        "LAST-MODIFIED": "2025-02-18T13:03:00Z",
        SEQUENCE: "12",
        DTSTART: "2025-02-18T22:30:00Z",
        DTEND: "2025-02-18T23:45:00Z",
        SUMMARY: "Interview TS-02 ნინო გელაშვილი",
        DESCRIPTION: "23:30 to 00:45 at the panel’s place.",
        LOCATION: "By video",
      },
    ]);
  });

  it("has codes only where the documents have", () => {
    const text = panelCalendar(selectionOf({ documents: { marking: "", names: "codes" } }), 65, WORLD);
    expect(text).toContain("SUMMARY:Interview TS-01\r\n");
    for (const { name } of THREE) expect(text).not.toContain(name.split(" ")[0]);
  });

  it("never marks an adjusted time, nor says why", () => {
    const text = panelCalendar(selectionOf(), 65, WORLD);
    expect(text).not.toMatch(/adjust|lips/i);
  });

  it("keeps its names of events when times change, leaves out who is out, and is none without times", () => {
    const later = THREE.map((each) => ({ ...each, time: "15:00", day: DAY }));
    expect(panel(selectionOf({ candidates: later }))?.map((each) => each["UID"])).toEqual([
      "panel-x1@panelkit",
      "panel-x2@panelkit",
      "panel-x3@panelkit",
    ]);
    const out = { x1: { ...blankRecord("x1"), status: "withdrew" as const } };
    expect(panel(selectionOf({ interviews: out }))).toHaveLength(1);
    expect(panel(selectionOf({ candidates: [THREE[2]!] }))).toBeNull();
  });
});

describe("breaks in the panel's calendar", () => {
  const breaks = [
    { day: DAY, from: "12:30", minutes: 60, words: "Lunch; in 4.14" },
    { day: DAY, from: "10:50", minutes: 15, words: "" },
    { day: "2025-02-19", from: "12:30", minutes: 60, words: "Lunch" },
  ];
  const withBreaks = (now = breaks) => selectionOf({ schedule: { breaks: now, gapMinutes: 0 } });

  it("stand between the interviews of their day, and only on days with interviews", () => {
    expect(panel(withBreaks())?.map((each) => [each["DTSTART"], each["DTEND"], each["SUMMARY"]])).toEqual([
      ["2025-02-18T08:30:00Z", "2025-02-18T09:35:00Z", "Interview TS-01 Ελένη Παπαδοπούλου"],
      ["2025-02-18T09:50:00Z", "2025-02-18T10:05:00Z", "Break"],
      ["2025-02-18T11:30:00Z", "2025-02-18T12:30:00Z", "Lunch; in 4.14"],
      ["2025-02-18T22:30:00Z", "2025-02-18T23:45:00Z", "Interview TS-02 ნინო გელაშვილი"],
    ]);
    expect(panel(withBreaks())?.[2]?.["DESCRIPTION"]).toBe("12:30 to 13:30 at the panel’s place.");
    expect(panel(withBreaks())?.[2]?.["LOCATION"]).toBeUndefined();
    expect(panel(selectionOf({ candidates: [THREE[2]!], schedule: withBreaks().schedule }))).toBeNull();
  });

  it("keep their names of events when they are moved or said in other words", () => {
    const names = (now = breaks) =>
      panel(withBreaks(now))?.flatMap(({ UID, DTSTART }) =>
        UID?.startsWith("panel-break") ? [[UID, DTSTART]] : [],
      );
    const [tea, lunch] = names() ?? [];
    expect(names([{ ...breaks[0]!, from: "13:00", words: "Meal" }, breaks[1]!])).toEqual([
      tea,
      [lunch?.[0], "2025-02-18T12:00:00Z"],
    ]);
  });

  it("are the panel's own: nobody else's calendar has them", () => {
    expect(own("x1", withBreaks())).toHaveLength(1);
    expect(candidateCalendar(withBreaks(), 65, "x1", WORLD)).not.toMatch(/lunch|break/i);
  });
});

describe("a candidate's calendar", () => {
  it("has that interview and nothing of anybody else", () => {
    expect(own("x2")).toMatchObject([
      { UID: "candidate-x2@panelkit", SUMMARY: "Interview", LOCATION: "By video" },
    ]);
    const text = candidateCalendar(selectionOf(), 65, "x2", WORLD) ?? "";
    for (const word of ["TS-01", "TS-03", "Ελένη", "Ğülşen", "ნინო", "lips", "djusted", "Room 4.12"])
      expect(text).not.toContain(word);
  });

  it("names the post and the vacancy, and the video link", () => {
    const read = <T>(value: T) => ({ value, sources: [], foundBy: "label" as const });
    const post = {
      fields: { title: read("Head, Technical Security"), reference: read("A 12(2025)") },
    } as unknown as Selection["post"];
    const candidates = [{ ...THREE[1]!, place: "Channel 2" }];
    expect(own("x2", selectionOf({ post, candidates }))).toMatchObject([
      {
        SUMMARY: "Interview: Head, Technical Security",
        DESCRIPTION: "23:30 to 00:45 at the panel’s place.\nVacancy A 12(2025).",
        LOCATION: "By video: Channel 2",
      },
    ]);
  });

  it("is none without a day and a time", () => {
    expect(own("x3")).toBeNull();
    expect(own("nobody")).toBeNull();
  });
});
