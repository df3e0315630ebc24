import { describe, expect, it } from "vitest";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";

const AT = "2025-02-18T09:30:00+01:00";

const after = (...events: readonly InterviewEvent[]): InterviewRecord =>
  events.reduce((record, event) => addEvent(record, event, AT), blankRecord("x1"));

const cameIn = (at: string, person = "p1"): InterviewEvent => ({ type: "came-in", person, at, part: 1 });
const wentOut = (at: string, person = "p1"): InterviewEvent => ({ type: "went-out", person, at, part: 1 });
const put = (state: "as-written" | "other-words" | "not-put", at = "09:40", words = ""): InterviewEvent => ({
  type: "put",
  question: "q1",
  state,
  words,
  at,
  part: 1,
  by: "p1",
});
const again = (at: string, words = ""): InterviewEvent => ({
  type: "put-again",
  question: "q1",
  words,
  at,
  part: 1,
  by: "p2",
});
const later = (at: string, words = "") => ({ at, part: 1, by: "p2", words });

describe("status, place and minutes", () => {
  it("are the newest noted, and a status dates no interview", () => {
    const record = after(
      { type: "status", status: "withdrew", reason: "Ill" },
      { type: "mode", mode: "video" },
      { type: "adjusted", minutes: 75 },
    );
    expect(record).toMatchObject({
      status: "withdrew",
      statusReason: "Ill",
      mode: "video",
      adjustedMinutes: 75,
      day: null,
    });
  });

  it("what was noted by mistake and taken back dates no interview", () => {
    const tried = addEvent(blankRecord("x1"), cameIn("15:00"), "2025-02-17T15:00:00+01:00");
    const taken = addEvent(tried, wentOut("15:00"), "2025-02-17T15:01:00+01:00");
    expect(taken.day).toBeNull();
    expect(addEvent(taken, cameIn("09:30"), AT).day).toBe("2025-02-18");
  });

  it("the first thing of the interview itself dates it", () => {
    const first = addEvent(blankRecord("x1"), cameIn("09:30"), AT);
    expect(first.day).toBe("2025-02-18");
    expect(addEvent(first, put("as-written"), "2025-02-19T09:30:00+01:00").day).toBe("2025-02-18");
  });
});

describe("presence", () => {
  it("is from coming in to going out, as often as somebody does", () => {
    expect(after(cameIn("09:30"), cameIn("09:31", "p2"), wentOut("09:50"), cameIn("10:00")).presence).toEqual(
      [
        { person: "p1", from: "09:30", to: "09:50", part: 1 },
        { person: "p2", from: "09:31", to: null, part: 1 },
        { person: "p1", from: "10:00", to: null, part: 1 },
      ],
    );
  });

  it("is put right by noting it again", () => {
    expect(after(cameIn("09:30"), cameIn("09:28")).presence).toEqual([
      { person: "p1", from: "09:28", to: null, part: 1 },
    ]);
    expect(after(cameIn("09:30"), wentOut("09:50"), wentOut("09:45")).presence).toEqual([
      { person: "p1", from: "09:30", to: "09:45", part: 1 },
    ]);
  });

  it("in and out in one minute is nothing; out and in in one minute is no absence", () => {
    expect(after(cameIn("09:30"), wentOut("09:30")).presence).toEqual([]);
    expect(after(cameIn("09:30"), wentOut("09:50"), cameIn("09:50")).presence).toEqual([
      { person: "p1", from: "09:30", to: null, part: 1 },
    ]);
  });

  it("cannot end before it began, nor without having begun", () => {
    expect(after(cameIn("09:30"), wentOut("09:20")).presence).toEqual([
      { person: "p1", from: "09:30", to: null, part: 1 },
    ]);
    expect(after(wentOut("09:20")).presence).toEqual([]);
  });
});

describe("questions", () => {
  it("are put once, corrected with their repetitions, and taken back", () => {
    expect(after(put("as-written")).put).toEqual([
      { question: "q1", state: "as-written", words: "", at: "09:40", part: 1, by: "p1", again: [], times: 1 },
    ]);
    expect(after(put("as-written"), again("09:45"), put("other-words", "09:40", "w")).put).toEqual([
      {
        question: "q1",
        state: "other-words",
        words: "w",
        at: "09:40",
        part: 1,
        by: "p1",
        again: [later("09:45")],
        times: 2,
      },
    ]);
    expect(after(put("as-written"), { type: "not-yet", question: "q1" }).put).toEqual([]);
  });

  it("put again keep the first time and its words, and each time its own", () => {
    expect(after(put("other-words", "09:40", "w"), again("09:45"), again("09:50")).put[0]).toEqual({
      question: "q1",
      state: "other-words",
      words: "w",
      at: "09:40",
      part: 1,
      by: "p1",
      again: [later("09:45"), later("09:50")],
      times: 3,
    });
    const twice = after(
      put("other-words", "09:40", "w"),
      again("09:45", "Line lost"),
      again("09:50", "Heard badly"),
    );
    expect(twice.put[0]).toMatchObject({
      words: "w",
      again: [later("09:45", "Line lost"), later("09:50", "Heard badly")],
    });
    const corrected = after(put("as-written"), again("09:45", "Line lost"), put("as-written"));
    expect(corrected.put[0]?.again).toEqual([later("09:45", "Line lost")]);
  });

  it("put again after not being put are put for the first time, as not-put they have no repetitions", () => {
    expect(after(put("not-put", "09:40", "No time"), again("09:45")).put[0]).toMatchObject({
      state: "as-written",
      words: "",
      at: "09:45",
      times: 1,
    });
    expect(after(again("09:45")).put[0]).toMatchObject({
      state: "as-written",
      at: "09:45",
      again: [],
      times: 1,
    });
    expect(after(put("as-written"), again("09:45"), put("not-put", "09:40", "w")).put[0]).toMatchObject({
      again: [],
      times: 1,
    });
  });
});

describe("interruptions", () => {
  const noted: InterviewEvent = { type: "interrupted", from: "09:40", to: null, words: "Phone", part: 1 };

  it("end when the interview goes on, the last open one", () => {
    const record = after({ ...noted, to: "09:41" }, noted, { type: "resumed", at: "09:45" });
    expect(record.interruptions.map(({ to }) => to)).toEqual(["09:41", "09:45"]);
  });

  it("are put right at their place, and taken away without words", () => {
    const change: InterviewEvent = {
      type: "interruption-changed",
      index: 0,
      from: "09:39",
      to: "09:41",
      words: "Alarm",
    };
    expect(after(noted, change).interruptions).toEqual([
      { from: "09:39", to: "09:41", words: "Alarm", part: 1 },
    ]);
    expect(after(noted, { ...change, words: "" }).interruptions).toEqual([]);
    expect(after(noted, { ...change, index: 7 }).interruptions).toHaveLength(1);
  });
});

it("the checklist holds times, and forgets what is unticked", () => {
  const check = (at: string | null, words = ""): InterviewEvent => ({
    type: "checked",
    item: "availability",
    at,
    part: 1,
    words,
  });
  expect(after(check("09:33"), check("09:34", "1 September")).checklist).toEqual({
    availability: { at: "09:34", part: 1, words: "1 September" },
  });
  expect(after(check("09:33"), check(null)).checklist).toEqual({});
});

describe("the clock", () => {
  const started = (at: number): InterviewEvent => ({ type: "clock-started", at });
  const stopped = (at: number): InterviewEvent => ({ type: "clock-stopped", at });

  it("is a list of stretches; starting twice and stopping a stopped one is nothing", () => {
    expect(after(started(10), started(12), stopped(20), stopped(25), started(30)).clock).toEqual([
      { from: 10, to: 20, offset: 60, part: 1 },
      { from: 30, to: null, offset: 60, part: 1 },
    ]);
    expect(after(stopped(5)).clock).toEqual([]);
  });

  it("goes on as if nothing had been when started in the second of the stop, and the other way round", () => {
    expect(after(started(10), stopped(20), started(20)).clock).toEqual([
      { from: 10, to: null, offset: 60, part: 1 },
    ]);
    expect(after(started(10), stopped(10)).clock).toEqual([]);
  });
});

describe("probes", () => {
  const probed = (used: boolean, at = "09:41"): InterviewEvent => {
    return { type: "probed", question: "q1", probe: "b1", used, at, part: 1 };
  };

  it("are used or not, whether the question is noted yet or not", () => {
    expect(after(probed(true)).probes).toEqual([{ question: "q1", probe: "b1", at: "09:41", part: 1 }]);
    expect(after(probed(true), probed(true, "09:42")).probes).toHaveLength(1);
    expect(after(probed(true), put("as-written"), probed(false)).probes).toEqual([]);
  });
});

describe("what was asked besides the sheet", () => {
  const asked = { question: "q1", words: "Who else knew?", by: "p2", at: "09:43", part: 1 };

  it("is kept in order, put right at its place, and taken away without words", () => {
    const noted: InterviewEvent = { type: "asked-besides", ...asked };
    const change: InterviewEvent = { type: "besides-changed", index: 1, ...asked, question: null };
    expect(after(noted, noted, change).besides).toEqual([asked, { ...asked, question: null }]);
    expect(after(noted, noted, { ...change, words: "" }).besides).toEqual([asked]);
  });
});

describe("answers yes or no", () => {
  const answered = (answer: "yes" | "no" | null, words = ""): InterviewEvent => {
    return { type: "answered", question: "y1", answer, words, at: "09:50", part: 1 };
  };

  it("are the newest, with words or without; neither answer nor words is nothing", () => {
    expect(after(answered("yes"), answered("no", "Not before May")).answers).toEqual({
      y1: { answer: "no", words: "Not before May", at: "09:50", part: 1 },
    });
    expect(after(answered(null, "Asked back")).answers["y1"]?.answer).toBeNull();
    expect(after(answered("yes"), answered(null)).answers).toEqual({});
  });
});

it("knows nothing of a part that has not begun", () => {
  expect(after({ type: "came-in", person: "p1", at: "09:30", part: 2 })).toEqual(blankRecord("x1"));
});

describe("an interview that goes on on another day", () => {
  const goesOn: InterviewEvent = { type: "continued", day: "2025-02-20", at: "10:00" };
  const secondPart = (at: string): InterviewEvent => ({ type: "came-in", person: "p1", at, part: 2 });

  it("has parts: everybody is out at the end of the former, and comes in to the new one", () => {
    const record = after(cameIn("09:30"), goesOn, secondPart("09:10"));
    expect(record).toMatchObject({ day: "2025-02-18", continuedOn: ["2025-02-20"] });
    expect(record.presence).toEqual([
      { person: "p1", from: "09:30", to: "10:00", part: 1 },
      { person: "p1", from: "09:10", to: null, part: 2 },
    ]);
  });

  it("lets no interruption go on over night, and nobody go out before coming in", () => {
    const open: InterviewEvent = { type: "interrupted", from: "09:50", to: null, words: "Alarm", part: 1 };
    const record = after(cameIn("10:30"), open, goesOn, { type: "resumed", at: "09:12" });
    expect(record.interruptions).toEqual([{ from: "09:50", to: "10:00", words: "Alarm", part: 1 }]);
    expect(record.presence).toEqual([{ person: "p1", from: "10:30", to: "10:30", part: 1 }]);
  });

  it("does so with the clock stopped only, and each part has stretches of its own", () => {
    const started = (at: number): InterviewEvent => ({ type: "clock-started", at });
    expect(after(started(1), goesOn).continuedOn).toEqual([]);
    const parts = after(started(1), { type: "clock-stopped", at: 9 }, goesOn, started(9)).clock;
    expect(parts.map(({ from, part }) => [from, part])).toEqual([
      [1, 1],
      [9, 2],
    ]);
  });

  it("is taken back only while nothing is noted of the new part", () => {
    const back: InterviewEvent = { type: "not-continued" };
    expect(after(goesOn, back).continuedOn).toEqual([]);
    expect(after(goesOn, secondPart("09:10"), back).continuedOn).toEqual(["2025-02-20"]);
    expect(after(back).continuedOn).toEqual([]);
  });
});
