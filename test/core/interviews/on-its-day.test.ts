import { describe, expect, it } from "vitest";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import { onItsDay, partOn, postponing } from "#core/interviews/on-its-day.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";

const FIRST = "2025-02-18";

const after = (...events: readonly InterviewEvent[]): InterviewRecord =>
  events.reduce((record, event) => addEvent(record, event, `${FIRST}T09:30:00+01:00`), blankRecord("x1"));

const cameIn = (at: string, part = 1): InterviewEvent => ({ type: "came-in", person: "p1", at, part });
const put = (question: string, at: string, part = 1): InterviewEvent => ({
  type: "put",
  question,
  state: "as-written",
  words: "",
  at,
  part,
  by: null,
});
const POSTPONED: InterviewEvent = { type: "status", status: "postponed", reason: "Ill" };
const ATTENDED: InterviewEvent = { type: "status", status: "attended", reason: "" };

describe("an interview that was postponed after it began", () => {
  const record = after(cameIn("09:00"), put("q1", "09:05"), { ...POSTPONED });

  it("goes on in the same part on the same day, in one more on a later day", () => {
    expect([partOn(record, FIRST), partOn(record, "2025-02-20")]).toEqual([1, 2]);
    expect(onItsDay(record, [cameIn("14:00")], FIRST)).toEqual([cameIn("14:00")]);
    const start: InterviewEvent = { type: "clock-started", at: 1_740_000_000 };
    expect(onItsDay(record, [ATTENDED, start], "2025-02-20")).toEqual([
      { type: "continued", day: "2025-02-20", at: "09:05" },
      ATTENDED,
      start,
    ]);
    expect(onItsDay(record, [cameIn("14:00", 2)], "2025-02-20")).toHaveLength(2);
  });

  it("does not go on because something of then is put right", () => {
    const right: readonly InterviewEvent[] = [put("q1", "09:06"), cameIn("09:01"), ATTENDED];
    expect(onItsDay(record, right, "2025-02-20")).toEqual(right);
    const unticked: InterviewEvent = { type: "checked", item: "identity", at: null, part: 2, words: "" };
    expect(onItsDay(record, [unticked], "2025-02-20")).toEqual([{ ...unticked, part: 1 }]);
    const words: InterviewEvent = {
      type: "answered",
      question: "y1",
      answer: null,
      words: "Not sure",
      at: "10:00",
      part: 2,
    };
    expect(onItsDay(record, [words], "2025-02-20")).toHaveLength(2);
  });

  it("goes on as before where it had not begun, or is not postponed", () => {
    expect(partOn(after(POSTPONED), "2025-02-20")).toBe(1);
    expect(partOn(after(cameIn("09:00"), put("q1", "09:05"), ATTENDED), "2025-02-20")).toBe(1);
  });

  it("has nobody in the room and no open interruption", () => {
    const interrupted: InterviewEvent = {
      type: "interrupted",
      from: "09:06",
      to: null,
      words: "Alarm",
      part: 1,
    };
    const ends = postponing(after(cameIn("09:00"), interrupted, interrupted), "09:10", FIRST);
    const ended = after(cameIn("09:00"), interrupted, interrupted, ...ends);
    expect(ended.presence).toEqual([{ person: "p1", from: "09:00", to: "09:10", part: 1 }]);
    expect(ended.interruptions.map(({ to }) => to)).toEqual(["09:10", "09:10"]);
    expect(postponing(ended, "09:20", FIRST)).toEqual([]);
  });

  it("ended when its last thing was noted, where that it is postponed is noted on a later day", () => {
    const ends = postponing(after(cameIn("09:00"), put("q1", "09:05")), "08:00", "2025-02-19");
    expect(ends).toEqual([{ type: "went-out", person: "p1", at: "09:05", part: 1 }]);
  });
});

describe("a part that was expected on a later day", () => {
  const record = after(cameIn("09:00"), { type: "continued", day: "2025-02-20", at: "09:30" });
  const held: InterviewEvent = { type: "continued", day: "2025-02-19", at: "09:30" };

  it("stands on the day on which its first thing is noted", () => {
    const events = onItsDay(record, [cameIn("10:00", 2)], "2025-02-19");
    expect(events).toEqual([{ type: "not-continued" }, { ...held, at: "00:00" }, cameIn("10:00", 2)]);
    const day = events.reduce((now, event) => addEvent(now, event, "2025-02-19T10:00:00+01:00"), record);
    expect(day.continuedOn).toEqual(["2025-02-19"]);
  });

  it("keeps its day where that has come, and where something is noted already", () => {
    expect(onItsDay(record, [cameIn("10:00", 2)], "2025-02-20")).toHaveLength(1);
    expect(onItsDay(record, [cameIn("10:00", 2)], "2025-02-24")).toHaveLength(1);
    expect(onItsDay(record, [cameIn("10:00", 2)], FIRST)).toHaveLength(1);
    const begun = addEvent(record, cameIn("10:00", 2), "");
    expect(onItsDay(begun, [put("q1", "10:01", 2)], "2025-02-19")).toHaveLength(1);
  });
});
