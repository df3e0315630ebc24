import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import { hasBegun, isIn, lastStretch, stretchChange, stretchGone } from "#core/interviews/presence.ts";
import type { InterviewEvent, InterviewRecord, Presence } from "#core/model/interview.ts";

const AT = "2025-02-18T10:00:00+01:00";

const with_ = (presence: readonly Presence[]): InterviewRecord => ({ ...blankRecord("x1"), presence });

const added = (record: InterviewRecord, events: readonly InterviewEvent[]): InterviewRecord =>
  events.reduce((now, event) => addEvent(now, event, AT), record);

const EARLIER: Presence = { person: "p1", from: "09:00", to: "09:10", part: 1 };
const time = fc.integer({ min: 30, max: 59 }).map((minute) => `09:${minute}`);

describe("presence", () => {
  it("is that of the last stretch", () => {
    const record = with_([
      EARLIER,
      { person: "p1", from: "09:20", to: null, part: 1 },
      { person: "p2", from: "09:00", to: "09:10", part: 1 },
    ]);
    expect(lastStretch(record, "p1")?.from).toBe("09:20");
    expect([isIn(record, "p1"), isIn(record, "p2"), isIn(record, "p3")]).toEqual([true, false, false]);
    expect(lastStretch(record, "p3")).toBeNull();
  });

  it("begins an interview, as a put question and the clock do", () => {
    expect(hasBegun(blankRecord("x1"))).toBe(false);
    expect(hasBegun(with_([EARLIER]))).toBe(true);
    expect(hasBegun({ ...blankRecord("x1"), clock: [{ from: 1, to: 2, offset: 60, part: 1 }] })).toBe(true);
  });
});

describe("putting a stretch right", () => {
  it("gives it exactly the new times and leaves earlier ones alone", () => {
    fc.assert(
      fc.property(time, fc.option(time), time, fc.option(time), (from, to, newFrom, newTo) => {
        fc.pre((to === null || to > from) && (newTo === null || newTo > newFrom));
        const last: Presence = { person: "p1", from, to, part: 1 };
        const record = added(with_([EARLIER, last]), stretchChange(last, newFrom, newTo));
        expect(record.presence).toEqual([EARLIER, { person: "p1", from: newFrom, to: newTo, part: 1 }]);
      }),
    );
  });

  it("notes nothing when nothing changes", () => {
    expect(stretchChange(EARLIER, EARLIER.from, EARLIER.to)).toEqual([]);
  });

  it("or taking it away leaves the others", () => {
    for (const last of [
      { person: "p1", from: "09:30", to: null, part: 1 },
      { person: "p1", from: "09:30", to: "09:40", part: 1 },
    ]) {
      expect(added(with_([EARLIER, last]), stretchGone(last)).presence).toEqual([EARLIER]);
    }
  });
});
