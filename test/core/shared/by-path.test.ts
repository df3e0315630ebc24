import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPath, entriesOf, NOTHING, under, withValue } from "#core/shared/by-path.ts";

const key = fc
  .array(fc.constantFrom("score", "a", "b", "", "__proto__", "constructor"), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join("/"));
const change = fc.tuple(key, fc.option(fc.integer(), { nil: undefined }));

const asMap = (tree: typeof NOTHING): ReadonlyMap<string, unknown> => new Map(entriesOf(tree));

describe("values by path", () => {
  it("are those of a plain map after any changes, and every earlier state stays what it was", () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const plain = new Map<string, unknown>();
        let tree = NOTHING;
        const states: { tree: typeof NOTHING; held: ReadonlyMap<string, unknown> }[] = [];
        for (const [at, value] of changes) {
          tree = withValue(tree, at, value);
          if (value === undefined) plain.delete(at);
          else plain.set(at, value);
          states.push({ tree, held: new Map(plain) });
        }
        for (const state of states) expect(asMap(state.tree)).toEqual(state.held);
        for (const [at, value] of plain) expect(under(tree, at).value).toBe(value);
        expect(asMap(byPath(plain))).toEqual(plain);
      }),
    );
  });

  it("are none after the last was taken away", () => {
    expect(withValue(byPath([["a/b/c", 1]]), "a/b/c", undefined)).toEqual(NOTHING);
  });

  it("gives the same object for what lies under a key until something under it changes", () => {
    const before = byPath([
      ["score/m1/c1/k1", 1],
      ["score/m1/c2/k1", 2],
    ]);
    const after = withValue(before, "score/m1/c2/k2", 3);
    expect(under(after, "score/m1/c1")).toBe(under(before, "score/m1/c1"));
    expect(under(after, "score/m1/c2")).not.toBe(under(before, "score/m1/c2"));
    expect(under(after, "score/m9")).toBe(NOTHING);
  });

  it("takes a key of any depth", () => {
    const deep = "a/".repeat(100_000);
    const tree = withValue(byPath([[deep, 1]]), deep, 2);
    expect([...entriesOf(tree)]).toEqual([[deep, 2]]);
  });
});
