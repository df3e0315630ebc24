import { describe, expect, it } from "vitest";
import { chooseFramework, chosenFramework } from "#core/framework/choose-framework.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { Framework } from "#core/model/framework.ts";
import type { ChosenFramework } from "#core/model/selection.ts";

const OWN: Framework = {
  ...NATO_FRAMEWORK,
  id: "own-00000000000000000000000001",
  name: "Ours",
  version: "3",
};
const bodyOf = (framework: Framework | null) => chooseFramework(framework).body as unknown as ChosenFramework;

describe("the framework a selection is bound to", () => {
  it("is a shipped one by its identifier and version", () => {
    expect(bodyOf(NATO_FRAMEWORK)).toEqual({ id: "nato-is", version: NATO_FRAMEWORK.version, own: null });
    expect(chosenFramework(bodyOf(NATO_FRAMEWORK), SHIPPED)).toBe(NATO_FRAMEWORK);
  });

  it("is an own one whole, so that it is there when the library is not", () => {
    expect(chosenFramework(bodyOf(OWN), [])).toEqual(OWN);
  });

  it("can be none", () => {
    expect(chosenFramework(bodyOf(null), SHIPPED)).toBeNull();
  });

  it.each(["", "{", "null", '{"id":"x"}'])("is none where its copy cannot be read: %s", (own) => {
    expect(chosenFramework({ id: OWN.id, version: "3", own }, SHIPPED)).toBeNull();
  });
});
