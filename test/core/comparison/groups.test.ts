import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPair, type CheckedCandidate } from "#core/comparison/checks.ts";
import { groupsOf, tierOf, type Ranked, type Tier } from "#core/comparison/groups.ts";
import type { Meets } from "#core/comparison/meets.ts";
import { compareExact } from "#core/shared/points.ts";

/** A candidate with a total and figures in the checks; null is "no figure". */
const ranked = (
  candidate: string,
  total: number | null,
  figures: readonly (number | null)[],
  tier: Tier = "meets",
): Ranked => ({
  tier,
  checked: {
    candidate,
    total: total === null ? null : { value: total, of: 1 },
    figures: figures.map((value) => (value === null ? null : { value, of: 1 })),
  },
});

const cutInto = (...list: Ranked[]): readonly (readonly string[])[] =>
  groupsOf(list).map((group) => group.candidates);

describe("groups", () => {
  it("part where all checks say ahead", () => {
    expect(cutInto(ranked("A", 400, [400, 410]), ranked("B", 300, [300, 310]))).toEqual([["A"], ["B"]]);
  });

  it.each([
    ["turns round", [400, 300]],
    ["levels", [400, 310]],
  ])("hold together two whose order one check %s", (_, figures) => {
    expect(cutInto(ranked("A", 400, figures), ranked("B", 300, [300, 310]))).toEqual([["A", "B"]]);
  });

  it("hold together equal totals whatever the checks say", () => {
    expect(cutInto(ranked("A", 400, [410]), ranked("B", 400, [390]))).toEqual([["A", "B"]]);
  });

  it("part neighbours only if all above are ahead of all beneath", () => {
    // B is ahead of C throughout, but C is ahead of A in the second check: "behind group 1 in all" would be false.
    const those = [ranked("A", 400, [400, 100]), ranked("B", 390, [390, 390]), ranked("C", 300, [300, 300])];
    expect(cutInto(...those)).toEqual([["A", "B", "C"]]);
  });

  it("pass over a check that cannot compare two", () => {
    expect(cutInto(ranked("A", 400, [null, 400]), ranked("B", 300, [390, 300]))).toEqual([["A"], ["B"]]);
    expect(cutInto(ranked("A", 400, [null]), ranked("B", 350, [380]), ranked("C", 300, [390]))).toEqual([
      ["A"],
      ["B", "C"],
    ]);
  });

  it("begin anew with another suitability, whatever the totals, and hold those below together", () => {
    const list = [
      ranked("A", 300, [300]),
      ranked("B", 500, [500], "undecided"),
      ranked("C", 600, [600], "below"),
      ranked("D", 100, [100], "below"),
      ranked("E", null, [null], "unscored"),
    ];
    expect(groupsOf(list)).toEqual([
      { number: 1, tier: "meets", candidates: ["A"], behindInAllChecks: false },
      { number: 2, tier: "undecided", candidates: ["B"], behindInAllChecks: false },
      { number: 3, tier: "below", candidates: ["C", "D"], behindInAllChecks: false },
      { number: 4, tier: "unscored", candidates: ["E"], behindInAllChecks: false },
    ]);
  });

  it("are none of nobody", () => {
    expect(groupsOf([])).toEqual([]);
  });
});

it("suitability: a figure, then no minimum missed, then nothing open", () => {
  const standing = (below: string[], undecided: string[]): Meets => ({
    standings: [],
    met: 0,
    of: 0,
    below,
    undecided,
  });
  const checked: CheckedCandidate = ranked("A", 300, []).checked;
  expect(tierOf(standing([], []), checked)).toBe("meets");
  expect(tierOf(standing([], ["k1"]), checked)).toBe("undecided");
  expect(tierOf(standing(["k2"], ["k1"]), checked)).toBe("below");
  expect(tierOf(standing([], ["k1"]), { ...checked, total: null })).toBe("unscored");
});

describe("whatever the figures", () => {
  const figure = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 8 });
  const candidates = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.array(figure, { minLength: 3, maxLength: 3 })), {
      maxLength: 9,
    })
    .map((list) => list.map(([total, figures], at) => ranked(`C${at}`, total, figures)))
    .map((list) =>
      list.toSorted((a, b) =>
        compareExact(b.checked.total ?? { value: 0, of: 1 }, a.checked.total ?? { value: 0, of: 1 }),
      ),
    );

  it("each candidate stands in one group, in order; every pair of two groups holds, and no finer cut would", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const groups = groupsOf(list).map((group) => group.candidates);
        expect(groups.flat()).toEqual(list.map((each) => each.checked.candidate));
        const holds = (a: Ranked, b: Ranked): boolean => {
          const { level, behind } = checkPair(a.checked, b.checked);
          return level === 0 && behind === 0 && a.checked.total?.value !== b.checked.total?.value;
        };
        const ends = new Set(groups.map((group) => group.at(-1)));
        for (const [at, each] of list.slice(0, -1).entries()) {
          const all = list.slice(0, at + 1).every((a) => list.slice(at + 1).every((b) => holds(a, b)));
          expect(ends.has(each.checked.candidate)).toBe(all);
        }
      }),
      { numRuns: 300 },
    );
  });
});
