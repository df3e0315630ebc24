import { describe, expect, it } from "vitest";
import { openInStep } from "#core/files/progress.ts";
import { buildSelection, type Stage } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

describe("what is open in collect", () => {
  const at = async (upTo: Stage) => openInStep(await buildSelection(await testWorld(), { upTo }));

  it("is the sheets still waited for, and once all are in the unsealing", async () => {
    const waiting = await at("interviewed");
    expect(waiting?.code).toBe("sheets-waited-for");
    expect(waiting?.params["count"]).toBeGreaterThan(0);
    expect(await at("handed-in")).toEqual({ code: "sheets-to-unseal", params: {} });
  });
});
