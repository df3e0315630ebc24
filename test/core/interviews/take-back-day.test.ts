import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import type { Draft } from "#core/model/act.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";
import { beforeLastDay, takeBackDay } from "#core/interviews/take-back-day.ts";
import { takeBack } from "#core/interviews/take-back.ts";
import { candidate, deskBegins, tell } from "#test/core/acts/pens.ts";
import { anEvent } from "#test/core/interviews/events.ts";

const AT = "2025-02-18T10:00:00+01:00";
const added = (record: InterviewRecord, events: readonly InterviewEvent[]): InterviewRecord =>
  events.reduce((now, event) => addEvent(now, event, AT), record);

const cameIn = (person: string, at: string): InterviewEvent => ({ type: "came-in", person, at, part: 1 });
const wentOut = (person: string, at: string): InterviewEvent => ({ type: "went-out", person, at, part: 1 });
const goesOn: InterviewEvent = { type: "continued", day: "2025-02-20", at: "10:00" };
const alarm: InterviewEvent = { type: "interrupted", from: "09:50", to: null, words: "Alarm", part: 1 };

const noted = (event: InterviewEvent, subject = "x1"): Draft => ({
  kind: "interview-noted/2",
  subject,
  body: { candidate: subject, event },
});

describe("what was before the interview went on on another day", () => {
  const before = (...events: readonly InterviewEvent[]) => {
    const drafts = [deskBegins, candidate("x1"), candidate("x2"), ...events.map((event) => noted(event))];
    const others = [noted(cameIn("p9", "08:00"), "x2")];
    const acts = tell([...drafts, ...others].map((draft) => ({ by: "desk" as const, draft })));
    return beforeLastDay(fold(acts[0]?.header.selection ?? "", acts), "x1");
  };

  it("is the record of that candidate until then", () => {
    expect(before(cameIn("p1", "09:30"), goesOn)?.presence).toEqual([
      { person: "p1", from: "09:30", to: null, part: 1 },
    ]);
  });

  it("is nothing where it does not go on, or not any more", () => {
    expect(before(cameIn("p1", "09:30"))).toBeNull();
    expect(before(cameIn("p1", "09:30"), goesOn, { type: "not-continued" })).toBeNull();
  });

  it("is of the last time", () => {
    const late = { type: "came-in", person: "p2", at: "09:10", part: 2 } as const;
    const third: InterviewEvent = { ...goesOn, day: "2025-02-21" };
    const last = before(cameIn("p1", "09:30"), goesOn, late, third);
    expect(last?.continuedOn).toEqual(["2025-02-20"]);
    expect(last?.presence.at(-1)).toMatchObject({ person: "p2", to: null });
  });
});

describe("taking the other day back", () => {
  const after = (record: InterviewRecord, ...since: readonly InterviewEvent[]): InterviewRecord => {
    const now = added(record, since);
    return added(now, takeBackDay(now, record));
  };

  it("brings back who was in, and what went on, and nobody else", () => {
    const record = added(blankRecord("x1"), [
      cameIn("p1", "09:30"),
      cameIn("p2", "09:30"),
      wentOut("p2", "10:00"),
      cameIn("p3", "10:30"),
      alarm,
    ]);
    expect(after(record, goesOn)).toEqual(record);
  });

  it("leaves what was put right since", () => {
    const record = added(blankRecord("x1"), [cameIn("p1", "09:30"), alarm]);
    const gone: InterviewEvent = {
      type: "interruption-changed",
      index: 0,
      from: "09:50",
      to: null,
      words: "",
    };
    const left = after(record, goesOn, wentOut("p1", "09:30"), gone);
    expect(left).toMatchObject({ continuedOn: [], presence: [], interruptions: [] });
  });

  it("tells two interruptions apart that are alike but for the end of one", () => {
    const record = added(blankRecord("x1"), [{ ...alarm, to: "10:00" }, alarm]);
    expect(after(record, goesOn)).toEqual(record);
  });

  it("is the record as it was, whatever was noted, and is taken back itself", () => {
    const opens = (record: InterviewRecord) => record.clock.some(({ to }) => to === null);
    const inOrder = (record: InterviewRecord) => ({
      ...record,
      presence: record.presence
        .filter(({ from, to }) => from !== to)
        .map((each) => JSON.stringify(each))
        .sort(),
    });
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 14 }), (events) => {
        const record = added(blankRecord("x1"), events);
        fc.pre(!opens(record) && record.day !== null);
        const gone = addEvent(record, goesOn, AT);
        const back = takeBackDay(gone, record);
        expect(inOrder(added(gone, back))).toEqual(inOrder(record));
        const again = added(added(gone, back), takeBack(gone, back, 60));
        expect(inOrder(again)).toEqual(inOrder(gone));
      }),
      { numRuns: 1000 },
    );
  });
});
