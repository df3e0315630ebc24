import { describe, expect, it } from "vitest";
import { openInStep } from "#core/files/progress.ts";
import { noteEvent } from "#core/interviews/record.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf, type Stage } from "#test/builders.ts";
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

it("says of a selection whose candidates are all out that they are, not that people are missing", async () => {
  const world = await testWorld();
  const { candidates } = await buildSelection(world, { upTo: "locked" });
  for (const { id } of candidates)
    must(
      recordStep(world, noteEvent(stateOf(world), id, { type: "status", status: "postponed", reason: "" })),
    );
  expect(openInStep(stateOf(world))).toEqual({ code: "nobody-counts", params: {} });
});
