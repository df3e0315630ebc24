import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import {
  hasBegun,
  isIn,
  isLastOfPart,
  lastStretch,
  stretchChange,
  stretchGone,
  stretchMet,
} from "#core/interviews/presence.ts";
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
  const LATER: readonly Presence[] = [
    { person: "p1", from: "10:10", to: "10:20", part: 1 },
    { person: "p1", from: "10:30", to: null, part: 1 },
  ];
  const OTHER: Presence = { person: "p2", from: "10:00", to: "10:40", part: 1 };

  it("gives it exactly the new times and leaves all others alone", () => {
    fc.assert(
      fc.property(
        time,
        fc.option(time),
        time,
        fc.option(time),
        fc.nat({ max: 2 }),
        (from, to, newFrom, newTo, count) => {
          fc.pre((to === null || to > from) && (newTo === null || newTo > newFrom));
          fc.pre(count === 0 || (to !== null && newTo !== null));
          const stretch: Presence = { person: "p1", from, to, part: 1 };
          const later = LATER.slice(0, count);
          const before = with_([EARLIER, OTHER, stretch, ...later]);
          const record = added(before, stretchChange(before, stretch, newFrom, newTo));
          const changed = { person: "p1", from: newFrom, to: newTo, part: 1 };
          expect(record.presence).toEqual([EARLIER, OTHER, changed, ...later]);
        },
      ),
    );
  });

  it("notes nothing when nothing changes", () => {
    expect(stretchChange(with_([EARLIER]), EARLIER, EARLIER.from, EARLIER.to)).toEqual([]);
  });

  it("or taking it away leaves the others", () => {
    for (const last of [
      { person: "p1", from: "09:30", to: null, part: 1 },
      { person: "p1", from: "09:30", to: "09:40", part: 1 },
    ]) {
      const record = with_([EARLIER, last]);
      expect(added(record, stretchGone(record, last)).presence).toEqual([EARLIER]);
      expect(added(record, stretchGone(record, EARLIER)).presence).toEqual([last]);
    }
  });

  it("says which other stretch it would run into; to touch one is to have been in throughout", () => {
    const record = with_([EARLIER, OTHER, ...LATER]);
    const met = (from: string, to: string | null) => stretchMet(record, LATER[0] as Presence, from, to);
    expect(met("09:10", "10:30")).toBeNull();
    expect(met("09:09", "10:30")).toEqual(EARLIER);
    expect(met("09:10", "10:31")).toEqual(LATER[1]);
    expect(met("09:10", null)).toEqual(LATER[1]);
    expect(LATER.map((each) => isLastOfPart(record, each))).toEqual([false, true]);
  });
});
