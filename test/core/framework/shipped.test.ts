import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkFramework } from "#core/framework/check-framework.ts";
import { settleStandings } from "#core/framework/settle-standings.ts";
import { FRAMEWORK } from "#core/framework/shape-of-framework.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import { isOwn } from "#core/framework/versions.ts";
import { canonicalText } from "#core/shared/canonical.ts";

describe("the shipped frameworks", () => {
  it("are nine, NATO's first, each with an identifier and a name of its own", () => {
    expect(SHIPPED[0]?.id).toBe("nato-is");
    expect(SHIPPED).toHaveLength(9);
    for (const by of ["id", "name"] as const) expect(new Set(SHIPPED.map((each) => each[by])).size).toBe(9);
    expect(SHIPPED.some(isOwn)).toBe(false);
  });

  it.each(SHIPPED)(
    "$name has the shape and the form of all frameworks, and nothing to settle",
    (framework) => {
      expect(v.is(FRAMEWORK, framework)).toBe(true);
      expect(tidyFramework(framework)).toEqual(framework);
      expect(checkFramework(framework)).toEqual([]);
      expect(() => canonicalText(framework)).not.toThrow();
    },
  );

  it.each(SHIPPED)("$name has words of its own only, ours or the organisation's", (framework) => {
    expect(settleStandings(framework, [framework])).toEqual(framework);
    expect(canonicalText(framework)).not.toMatch(/"own"/);
  });
});
