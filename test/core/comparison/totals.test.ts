import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "#core/shared/points.ts";
import { compareExact, showExact } from "#core/shared/points.ts";
import { agreedTotal, ownTotals } from "#core/comparison/totals.ts";
import {
  aPanel,
  withDeliberation,
  withRecused,
  withRules,
  type Cell,
} from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const show = (total: Exact | null): string => (total === null ? "none" : showExact(total));

describe("the pictures' figures", () => {
  const panel = mockPanel();

  it.each([
    ["DS-03", "3.91", "3.73 3.64 3.82 3.55 3.73"],
    ["DS-01", "3.82", "3.82 3.64 3.91 3.64 3.91"],
    ["DS-04", "3.82", "3.73 3.50 3.73 3.55 3.91"],
    ["DS-05", "3.09", "3.18 3.36 3.09 3.27 3.18"],
    ["DS-02", "2.82", "2.82 3.00 2.82 2.91 2.73"],
    ["DS-06", "2.27", "2.36 2.09 2.27 2.09 2.27"],
  ])("%s: agreed %s, own totals %s", (candidate, agreed, own) => {
    expect(show(agreedTotal(panel, candidate).total)).toBe(agreed);
    expect(
      ownTotals(panel, candidate)
        .map((each) => show(each.total))
        .join(" "),
    ).toBe(own);
  });

  it("DS-03 is exactly 43 over 11, and DS-01 exactly equals DS-04", () => {
    const [a, b, c] = ["DS-03", "DS-01", "DS-04"].map((id) => agreedTotal(panel, id).total as Exact) as [
      Exact,
      Exact,
      Exact,
    ];
    expect(compareExact(a, { value: 4300, of: 11 })).toBe(0);
    expect(compareExact(b, c)).toBe(0);
  });

  it("MT scored 8 of 9 for DS-04: 35 over 10, the blank in neither sum nor weight", () => {
    const own = ownTotals(panel, "DS-04").find((each) => each.member === "MT");
    expect(own).toMatchObject({ scored: 8, of: 9 });
    expect(compareExact(own?.total as Exact, { value: 3500, of: 10 })).toBe(0);
  });
});

describe("the total by agreed scores", () => {
  it("leaves out what is unresolved or not decided, and says so", () => {
    const panel = aPanel({
      scores: {
        X: [
          [4, 4, 3],
          [3, 3, 3],
          [2, 2, 2],
        ],
      },
      agreed: { X: [4, "unresolved", null] },
      weights: [2, 1, 1],
    });
    expect(agreedTotal(panel, "X")).toMatchObject({ scored: 1, of: 3 });
    expect(show(agreedTotal(panel, "X").total)).toBe("4.00");
  });

  it("is none where nothing is agreed", () => {
    expect(agreedTotal(aPanel(), "DS-01")).toEqual({ total: null, scored: 0, of: 1 });
  });

  it("counts what the rule gave, between two points of the scale", () => {
    const panel = withDeliberation(aPanel({ scores: { X: [[4, 4, 3]] } }), "X", {
      agreed: [{ criterion: "k1", outcome: "by-rule", points: 367, reason: "", at: "then" }],
    });
    expect(show(agreedTotal(panel, "X").total)).toBe("3.67");
  });
});

describe("the total by the averages of first scores", () => {
  it("takes each criterion's mean over those who scored it, exactly", () => {
    const panel = aPanel({
      scores: {
        X: [
          [4, 4, 3],
          [3, "not-put", 4],
        ],
      },
      agreed: { X: [1, 1] },
      weights: [2, 1],
      rules: { total: "average-of-first-scores" },
    });
    // (2 * 11/3 + 7/2) / 3 = 65/18 = 3.611...
    expect(compareExact(agreedTotal(panel, "X").total as Exact, { value: 6500, of: 18 })).toBe(0);
    expect(agreedTotal(panel, "X")).toMatchObject({ scored: 2, of: 2 });
  });

  it("leaves out a criterion that nobody scored", () => {
    const panel = aPanel({
      scores: {
        X: [
          [4, 4, 3],
          ["not-put", "not-put", "not-put"],
        ],
      },
      rules: { total: "average-of-first-scores" },
    });
    expect(agreedTotal(panel, "X")).toMatchObject({ scored: 1, of: 2 });
  });
});

it("a recused member's scores are in no figure; a sealed candidate has none", () => {
  const panel = withRules(withRecused(mockPanel(), "MT", "DS-04"), { total: "average-of-first-scores" });
  expect(ownTotals(panel, "DS-04").map((each) => each.member)).toEqual(["OF", "IC", "BO", "SF"]);
  expect(ownTotals(panel, "DS-05")).toHaveLength(5);
  const sealed = withRules(mockPanel({ sealed: ["DS-04"] }), { total: "average-of-first-scores" });
  expect(ownTotals(sealed, "DS-04")).toEqual([]);
  expect(agreedTotal(sealed, "DS-04").total).toBeNull();
});

describe("whatever the scores", () => {
  const cell = fc.constantFrom<Cell>(1, 2, 3, 4, 5, "not-put");
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
    .chain(([members, criteria]) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: members, maxLength: members }), {
          minLength: criteria,
          maxLength: criteria,
        }),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      }),
    );
  const averages = { total: "average-of-first-scores" } as const;
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `M${at}`);

  it("totals do not depend on the order of the members, lie on the scale, and are never NaN", () => {
    fc.assert(
      fc.property(rows, ({ rows: given, weights }) => {
        const members = names(given[0]?.length ?? 0);
        const total = agreedTotal(
          aPanel({ members, scores: { X: given }, weights, rules: averages }),
          "X",
        ).total;
        const turned = given.map((row) => row.toReversed());
        const other = agreedTotal(
          aPanel({ members, scores: { X: turned }, weights, rules: averages }),
          "X",
        ).total;
        const nobody = given.flat().every((each) => each === "not-put");
        expect([total, other].map((each) => each === null)).toEqual([nobody, nobody]);
        const zero: Exact = { value: 0, of: 1 };
        expect(compareExact(total ?? zero, other ?? zero)).toBe(0);
        const size = total === null ? 100 : total.value / total.of;
        expect(size >= 100 && size <= 500).toBe(true);
      }),
    );
  });

  it("equal weights of any size give the plain mean, and a blank criterion changes nothing", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), ({ rows: given }, weight) => {
        const members = names(given[0]?.length ?? 0);
        const blank = members.map((): Cell => "technical-failure");
        const plain = aPanel({ members, scores: { X: given }, rules: averages });
        const heavier = aPanel({
          members,
          scores: { X: [...given, blank] },
          weights: [...given, blank].map(() => weight),
          rules: averages,
        });
        for (const [at, own] of ownTotals(plain, "X").entries()) {
          const other = ownTotals(heavier, "X")[at];
          expect(other?.scored).toBe(own.scored);
          expect(show(other?.total ?? null)).toBe(show(own.total));
        }
        expect(show(agreedTotal(heavier, "X").total)).toBe(show(agreedTotal(plain, "X").total));
      }),
    );
  });
});
