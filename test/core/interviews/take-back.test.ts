import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import type { InterviewEvent, InterviewRecord } from "#core/model/interview.ts";
import { takeBack } from "#core/interviews/take-back.ts";
import { anEvent } from "#test/core/interviews/events.ts";

const AT = "2025-02-18T10:00:00+01:00";

const added = (record: InterviewRecord, events: readonly InterviewEvent[]): InterviewRecord =>
  events.reduce((now, event) => addEvent(now, event, AT), record);

const inOrder = <T>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/**
 * What counts as the same: the order of the lists does not, the day stays, and so do minutes, and that the place was
 * noted. A stretch of no length, which another day's beginning makes of whoever came in that very minute, counts as none.
 */
const seen = ({
  put,
  presence,
  probes,
  day: _day,
  modeNoted: _noted,
  adjustedMinutes,
  ...rest
}: InterviewRecord) => ({
  ...rest,
  put: inOrder(put),
  presence: inOrder(presence.filter(({ from, to }) => from !== to)),
  probes: inOrder(probes),
  minutes: adjustedMinutes ?? 60,
});

describe("taking back", () => {
  it("makes the record what it was, whatever was noted before and then", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), anEvent, (before, event) => {
        const record = added(blankRecord("x1"), before);
        expect(seen(added(addEvent(record, event, AT), takeBack(record, [event], 60)))).toEqual(seen(record));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes several things noted at once back from the last on", () => {
    fc.assert(
      fc.property(
        fc.array(anEvent, { maxLength: 8 }),
        fc.array(anEvent, { maxLength: 4 }),
        (before, events) => {
          const record = added(blankRecord("x1"), before);
          expect(seen(added(added(record, events), takeBack(record, events, 60)))).toEqual(seen(record));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
