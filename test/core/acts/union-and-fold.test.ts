import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldOnto } from "#core/acts/fold.ts";
import { mergeActs } from "#core/acts/merge.ts";
import { dependenciesOf } from "#core/acts/order.ts";
import type { Act } from "#core/model/act.ts";
import { history, shuffled } from "#test/core/acts/histories.ts";
import { SELECTION, tell } from "#test/core/acts/pens.ts";
import { SETUP, STORY } from "#test/core/acts/samples.ts";

const part = (acts: readonly Act[]) => fc.shuffledSubarray([...acts]);

const runs = { numRuns: 40 };

describe("bringing acts together", () => {
  const threeParts = history.chain((acts) => fc.tuple(part(acts), part(acts), part(acts)));

  it("does not depend on who brings to whom", () => {
    const holds = ([a, b]: readonly [Act[], Act[], Act[]]) => {
      expect(mergeActs(a, b)).toEqual(mergeActs(b, a));
    };
    fc.assert(fc.property(threeParts, holds), runs);
  });

  it("does not depend on which two are brought together first", () => {
    const holds = ([a, b, c]: readonly [Act[], Act[], Act[]]) => {
      expect(mergeActs(mergeActs(a, b), c)).toEqual(mergeActs(a, mergeActs(b, c)));
    };
    fc.assert(fc.property(threeParts, holds), runs);
  });

  it("changes nothing when done again", () => {
    fc.assert(
      fc.property(threeParts, ([a, b]) => {
        const once = mergeActs(a, b);
        expect(mergeActs(once, b)).toEqual(once);
        expect(mergeActs(once, once)).toEqual(once);
      }),
      runs,
    );
  });

  it("keeps a body that one side has destroyed", () => {
    const acts = tell(SETUP.slice(0, 2));
    const without = acts.map((act) => ({ ...act, body: null, stored: { ...act.stored, body: null } }));
    expect(mergeActs(acts, without)).toEqual(mergeActs(acts, acts));
    expect(mergeActs(without, acts)).toEqual(mergeActs(acts, acts));
  });
});

describe("the fold", () => {
  it("does not depend on the order or the repetition of acts, forks and gaps included", () => {
    const some = history.chain(part).chain((acts) => fc.tuple(fc.constant(acts), shuffled(acts)));
    const holds = ([acts, again]: readonly [readonly Act[], readonly Act[]]) => {
      expect(fold(SELECTION, again)).toEqual(fold(SELECTION, acts));
    };
    fc.assert(fc.property(some, holds), runs);
  });

  it("does not depend on which copy of an act comes first, with its body or without", () => {
    const acts = tell(SETUP);
    const without = acts.map((act) => ({ ...act, body: null, stored: { ...act.stored, body: null } }));
    expect(fold(SELECTION, [...without, ...acts])).toEqual(fold(SELECTION, acts));
    expect(fold(SELECTION, [...acts, ...without])).toEqual(fold(SELECTION, acts));
  });

  it("puts every act after all it names", () => {
    const holds = (acts: readonly Act[]) => {
      const { inOrder } = fold(SELECTION, acts);
      const place = new Map(inOrder.map((act, index) => [act.hash, index]));
      for (const act of inOrder) {
        for (const before of dependenciesOf(act))
          expect(place.get(before)).toBeLessThan(place.get(act.hash) ?? -1);
      }
    };
    fc.assert(fc.property(history.chain(part), holds), runs);
  });

  it("gives the same when acts are added one by one, in any order", () => {
    const orders = history.chain((acts) => shuffled(acts));
    const holds = (acts: readonly Act[]) => {
      expect(acts.reduce(foldOnto, fold(SELECTION, []))).toEqual(fold(SELECTION, acts));
    };
    fc.assert(fc.property(orders, holds), runs);
  });

  it("gives the same when a whole story is added act by act", () => {
    const acts = tell(STORY);
    expect(acts.reduce(foldOnto, fold(SELECTION, []))).toEqual(fold(SELECTION, acts));
  });

  it("leaves out acts of another selection, also when added one by one", () => {
    const acts = tell(SETUP.slice(0, 1));
    const other = fold("another", []);
    expect(fold("another", acts)).toEqual(other);
    expect(acts.reduce(foldOnto, other)).toEqual(other);
  });
});
