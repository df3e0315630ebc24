import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "#core/shared/canonical.ts";

const text = fc.string({ unit: "binary" }).filter((each) => each.isWellFormed());
const key = fc.string({ unit: "grapheme-ascii", minLength: 1 });

const value = fc.letrec((tie) => ({
  any: fc.oneof(fc.maxSafeInteger(), text, fc.boolean(), fc.constant(null), tie("list"), tie("object")),
  list: fc.array(tie("any"), { maxLength: 4 }),
  object: fc.dictionary(key, tie("any"), { maxKeys: 5 }),
})).any;

/** The same value with the keys of every object put in the other way round. */
function reversed(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(reversed);
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given).reverse();
  return Object.fromEntries(entries.map(([name, member]) => [name, reversed(member)]));
}

const zeroed = (given: unknown): unknown => JSON.parse(JSON.stringify(given)) as unknown;

describe("canonical text", () => {
  it("is JSON of the same value, and the canonical text of what it says", () => {
    fc.assert(
      fc.property(value, (given) => {
        const once = canonicalText(given);
        expect(JSON.parse(once)).toEqual(zeroed(given));
        expect(canonicalText(JSON.parse(once))).toBe(once);
      }),
    );
  });

  it("does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(canonicalText(reversed(given))).toBe(canonicalText(given));
      }),
    );
  });

  it("is the same for the same value only", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(canonicalText(a) === canonicalText(b)).toBe(
          JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)),
        );
      }),
    );
  });

  it.each([
    ["an empty list and an empty object", [], {}],
    ["an object and the list of its members", { a: 1 }, [["a", 1]]],
    ["a number and its digits", 1, "1"],
    ["null and its name", null, "null"],
  ])("tells %s apart", (_what, a, b) => {
    expect(canonicalText(a)).not.toBe(canonicalText(b));
  });

  it("spells out what readers must write alike", () => {
    const spelled = canonicalText({ b: [1, -2, null, true], a: 'é"\\\u0001\n\u2028/' });
    expect(spelled).toBe('{"a":"é\\"\\\\\\u0001\\n\u2028/","b":[1,-2,null,true]}');
  });

  it.each([
    ["a fraction", 0.5],
    ["a large number", 2 ** 53],
    ["negative zero", -0],
    ["not a number", Number.NaN],
    ["a lone surrogate", "\ud800"],
    ["undefined", { a: undefined }],
    ["a hole", [undefined]],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a function", () => undefined],
    ["a key beyond ASCII", { é: 1 }],
    ["an empty key", { "": 1 }],
    ["a big integer", 1n],
  ])("of %s is a programming error", (_what, given) => {
    expect(() => canonicalText(given)).toThrow("not canonical");
  });
});

/** A value with its keys in order. Lists and objects keep their names, or {} would be the same as []. */
function sorted(given: unknown): unknown {
  if (Array.isArray(given)) return ["list", given.map(sorted)];
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));
  return ["object", entries.map(([name, member]) => [name, sorted(member)])];
}
