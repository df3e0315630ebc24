import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { contradiction, ownTotal } from "#core/scores/own-total.ts";
import { compareExact, showExact } from "#core/shared/points.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { given, notAssessed, points, sheetOf } from "./a-draft.ts";

const draftOf = (values: readonly (number | null)[]): SheetDraft => ({
  criteria: Object.fromEntries(
    values.map((value, index) => [
      `k${index + 1}`,
      given(value === null ? notAssessed("not-put") : points(value)),
    ]),
  ),
  verdict: null,
});

const VALUES = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 15 });

describe("own total", () => {
  it("is the exact mean of the points given, and says of how many", () => {
    fc.assert(
      fc.property(VALUES, (values) => {
        const rated = values.filter((value) => value !== null);
        const { total, scored, of } = ownTotal(draftOf(values), sheetOf(values.length));
        expect([scored, of, total === null]).toEqual([rated.length, values.length, rated.length === 0]);
        const sum = 100 * rated.reduce((all, value) => all + value, 0);
        expect(total === null ? 0 : compareExact(total, { value: sum, of: rated.length })).toBe(0);
      }),
    );
  });

  it("leaves what is not assessed out of sum and count", () => {
    const { total } = ownTotal(draftOf([5, null, 4]), sheetOf(3));
    expect(total === null ? "" : showExact(total)).toBe("4.50");
  });

  it("counts weights", () => {
    const [first, second] = SHEET.criteria;
    if (first === undefined || second === undefined) throw new Error("the sample sheet has two criteria");
    const weighted: Sheet = { ...SHEET, criteria: [{ ...first, weight: 3 }, second] };
    const { total } = ownTotal(draftOf([5, 1]), weighted);
    expect(total === null ? "" : showExact(total)).toBe("4.00");
  });

  it("is none where nothing has points", () => {
    expect(ownTotal(draftOf([null, null]), sheetOf(2)).total).toBeNull();
  });
});

describe("the own word against the own ratings", () => {
  const against = (
    verdict: "recommended" | "not-recommended",
    values: readonly (number | null)[],
    sheet = sheetOf(values.length),
  ) => contradiction(verdict, draftOf(values), sheet);

  it("is pointed out where a recommended candidate is below a minimum, with each such criterion", () => {
    expect(against("recommended", [5, 2, 5, 1])).toEqual({ code: "below-minimum", criteria: ["k2", "k4"] });
    expect(against("recommended", [3, 3])).toBeNull();
  });

  it("is pointed out where one who is not recommended is below no minimum", () => {
    expect(against("not-recommended", [3, 4, null])).toEqual({ code: "none-below-minimum" });
    expect(against("not-recommended", [5, 2, 5])).toBeNull();
  });

  it("looks only at what was rated and has a minimum", () => {
    expect(against("recommended", [null])).toBeNull();
    expect(against("not-recommended", [null])).toBeNull();
    const free = sheetOf(2);
    const without = { ...free, criteria: free.criteria.map((each) => ({ ...each, minimum: null })) };
    expect(against("recommended", [1, 1], without)).toBeNull();
    expect(against("not-recommended", [5, 5], without)).toBeNull();
  });

  it("never points both ways at once", () => {
    fc.assert(
      fc.property(VALUES, (values) => {
        expect(against("recommended", values) !== null && against("not-recommended", values) !== null).toBe(
          false,
        );
      }),
    );
  });
});
