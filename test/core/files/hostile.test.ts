import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasForbiddenKey, isTooDeep, SELECTION_LIMITS } from "#core/files/hostile.ts";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("the depth of a JSON text", () => {
  it("is found without parsing, whatever its strings hold", () => {
    const holds = (value: unknown): void => {
      const text = JSON.stringify(value);
      const depth = depthOf(value);
      expect(isTooDeep(text, depth)).toBe(false);
      expect(depth > 0 && !isTooDeep(text, depth - 1)).toBe(false);
    };
    fc.assert(fc.property(fc.jsonValue(), holds));
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[[\]{}"\\]*$/)), holds));
  });

  it("is refused early in a text that only opens", () => {
    expect(isTooDeep("[".repeat(10_000_000), SELECTION_LIMITS.depth)).toBe(true);
  });
});

describe("a key that reaches a prototype", () => {
  it.each(['{"__proto__":1}', '[{"a":{"constructor":null}}]', '{"prototype":{}}', '{"\\u005f_proto__":1}'])(
    "is found in %s",
    (text) => {
      expect(hasForbiddenKey(JSON.parse(text))).toBe(true);
    },
  );

  it.each(['"__proto__"', '["constructor"]', '{"a":"prototype"}', "null", "{}"])(
    "is not seen in %s",
    (text) => {
      expect(hasForbiddenKey(JSON.parse(text))).toBe(false);
    },
  );
});
