import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { contradicts, ownTotal } from "#core/scores/own-total.ts";
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

describe("the own word against the own total", () => {
  const against = (verdict: "recommended" | "not-recommended", values: readonly (number | null)[]): boolean =>
    contradicts(verdict, ownTotal(draftOf(values), sheetOf(values.length)), sheetOf(values.length));

  it("is pointed out below the level, and clearly above it", () => {
    expect(against("recommended", [2, 3])).toBe(true);
    expect(against("recommended", [3, 3])).toBe(false);
    expect(against("not-recommended", [4, 4])).toBe(true);
    expect(against("not-recommended", [3, 4])).toBe(true);
    expect(against("not-recommended", [3, 3])).toBe(false);
  });

  it("is nothing without points", () => {
    expect(against("recommended", [null])).toBe(false);
  });

  it("never points both ways at once", () => {
    fc.assert(
      fc.property(VALUES, (values) => {
        expect(against("recommended", values) && against("not-recommended", values)).toBe(false);
      }),
    );
  });
});
