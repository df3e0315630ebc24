import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Selection } from "#core/model/selection.ts";
import type { LockedSheet, Sheet } from "#core/model/sheet.ts";
import { blankFor, changedSince, findForm, formNumber } from "#core/scores/form-code.ts";
import { sheetCode } from "#core/sheet/lock-sheet.ts";
import { ready, sheetOf } from "./a-draft.ts";

const locked = (sheet: Sheet, version: number): LockedSheet => ({
  version,
  sheet,
  approval: { sheetHash: "0".repeat(64), by: ["p1"], day: "2025-02-14" },
  reason: "",
  lockedAt: "2025-02-14T10:00:00+01:00",
});

const ONE = sheetOf(3);
const TWO: Sheet = {
  ...ONE,
  criteria: ONE.criteria.map((each) => (each.id === "k2" ? { ...each, requiredLevel: "Another" } : each)),
};

const selection: Selection = { ...ready(), sheets: [locked(ONE, 1), locked(TWO, 2)] };

const numberOf = (
  sheet: Sheet,
  member: string,
  candidate: string,
  kind: "booklet" | "short-form" = "booklet",
) => formNumber({ selection: selection.id, sheetCode: sheetCode(sheet), kind, member, candidate });

describe("the number of a form", () => {
  it("finds whose it is and from which version, typed or read by a scanner", () => {
    const number = numberOf(TWO, "p2", "x1");
    const found = { is: "form", member: "p2", candidate: "x1", version: 2 };
    for (const typed of [
      number,
      ` ${number.slice(0, 5).toLowerCase()} ${number.slice(5)} `,
      `PK1:${number}:3`,
      `${number} 1/5`,
      number.replace(/0/g, "O").replace(/1/g, "l"),
    ])
      expect(findForm(selection, typed), typed).toEqual(found);
    expect(findForm(selection, numberOf(ONE, "p2", "x1", "short-form"))).toEqual({ ...found, version: 1 });
  });

  it("of a blank form tells the member; the candidate is written on it", () => {
    const number = formNumber({
      selection: selection.id,
      sheetCode: sheetCode(ONE),
      kind: "booklet",
      member: "p2",
      candidate: blankFor(selection.candidates[0]?.day ?? null),
    });
    expect(findForm(selection, number)).toEqual({ is: "blank", member: "p2", version: 1 });
  });

  it("is another for each member, candidate, kind, version and selection, and names none of them", () => {
    const numbers = [
      numberOf(ONE, "p2", "x1"),
      numberOf(ONE, "p3", "x1"),
      numberOf(ONE, "p2", "x2"),
      numberOf(ONE, "p2", "x1", "short-form"),
      numberOf(TWO, "p2", "x1"),
      formNumber({
        selection: "another",
        sheetCode: sheetCode(ONE),
        kind: "booklet",
        member: "p2",
        candidate: "x1",
      }),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it("of another selection is unknown, and a part of one is unclear", () => {
    const other = formNumber({
      selection: "another",
      sheetCode: sheetCode(ONE),
      kind: "booklet",
      member: "p2",
      candidate: "x1",
    });
    expect(findForm(selection, other)).toEqual({ is: "unknown" });
    for (const typed of ["", "7", "7K3Q9", `${other}X`])
      expect(findForm(selection, typed)).toEqual({ is: "unclear" });
  });
});

describe("the code of a sheet", () => {
  it("tells the version it was printed from", () => {
    expect(findForm(selection, sheetCode(ONE).toLowerCase())).toEqual({ is: "sheet", version: 1 });
    expect(findForm(selection, sheetCode(TWO).replace("-", ""))).toEqual({ is: "sheet", version: 2 });
    expect(findForm(selection, "0000-0000")).toEqual({ is: "unknown" });
  });
});

describe("a paper of an earlier version", () => {
  it("names what it does not hold word for word", () => {
    expect(changedSince(selection, 1)).toEqual(["Criterion 2"]);
    expect(changedSince(selection, 2)).toEqual([]);
    const points = ONE.scale.points.slice(1);
    const wider: Selection = {
      ...selection,
      sheets: [locked(ONE, 1), locked({ ...TWO, scale: { ...TWO.scale, points } }, 2)],
    };
    expect(changedSince(wider, 1)).toEqual(["Criterion 1", "Criterion 2", "Criterion 3"]);
  });
});

it("never throws, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(["form", "blank", "sheet", "unknown", "unclear"]).toContain(findForm(selection, typed).is);
    }),
  );
});
