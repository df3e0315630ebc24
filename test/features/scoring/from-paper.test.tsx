import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ScoreDraft } from "#core/model/score.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import type { TestWorld } from "#test/make-world.ts";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";
import { selectionOf } from "./seed.ts";

const TYPED: ScoreDraft = { score: { is: "points", points: 400 }, notes: [], ticked: [], source: "paper" };

/** As if the recorder had typed the whole paper sheet of Ines Caldbrook for TS-01. */
const typeAll = (world: TestWorld): void => {
  for (const { id } of selectionOf(world).sheets[0]?.sheet.criteria ?? [])
    keepDraft(world, draftKey.score("ic", "c1", id), TYPED);
};

async function openTyped(): Promise<OnScreen> {
  const on = await openScoring({}, "", typeAll);
  await enterAs(on.user, "Ines Caldbrook");
  return on;
}

describe("scores typed from paper, on their member's screen", () => {
  it("are handed in as the member's own, with nothing claimed of paper", async () => {
    const { user, world } = await openTyped();
    await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const ask = within(await screen.findByRole("alertdialog"));
    expect(ask.getAllByText("rated without a note")).toHaveLength(9);
    await user.click(ask.getByRole("radio", { name: "Recommended" }));
    await user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
    const sheet = selectionOf(world).sealed["ic c1"]?.sheet;
    expect(sheet?.paper).toBeNull();
    expect(new Set(sheet?.scores.map(({ source }) => source))).toEqual(new Set(["screen"]));
  });

  it("become the member's own where the member presses the same rating", async () => {
    const { user, draft } = await openTyped();
    await user.keyboard("4");
    expect(draft(1)).toEqual({ ...TYPED, source: "screen" });
    expect(draft(2)?.source).toBe("paper");
    await user.keyboard("{Control>}z{/Control}");
    expect(draft(1)?.source).toBe("paper");
  });
});
