import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ScoreDraft } from "#core/model/score.ts";
import ScoringScreen from "#features/scoring/scoring-screen.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { draftsOf } from "#test/make-world.ts";
import { openPaper } from "#test/features/paper/open-paper.tsx";
import { enterAs } from "#test/features/scoring/on-screen.tsx";
import { selectionOf } from "#test/features/scoring/seed.ts";
import { renderScreen } from "#test/render-screen.tsx";

const GIVEN: ScoreDraft = { score: { is: "points", points: 300 }, notes: [], ticked: [], source: "screen" };

type Paper = Awaited<ReturnType<typeof openPaper>>;

/** A sheet of which the first row was given on screen, the others and the own word typed; handed in and taken back. */
async function takenBack(): Promise<Paper> {
  const on = await openPaper("/ap/c1", {}, (world) => {
    const [first] = selectionOf(world).sheets[0]?.sheet.criteria ?? [];
    keepDraft(world, draftKey.score("ap", "c1", first?.id ?? ""), GIVEN);
  });
  await on.user.keyboard("33333333+{Enter}1{Enter}");
  expect(selectionOf(on.world).sealed["ap c1"]?.sheet.verdict).toBe("recommended");
  await on.user.click(screen.getByRole("button", { name: "Take it back" }));
  const dialog = within(await screen.findByRole("dialog"));
  await on.user.type(dialog.getByRole("textbox", { name: "Why" }), "Two rows were swapped while typing.");
  await on.user.click(dialog.getByRole("button", { name: "Take back AP for TS-01" }));
  await waitFor(() => expect(screen.getByText("8 of 8 typed")).toBeDefined());
  return on;
}

const word = () => within(screen.getByRole("radiogroup", { name: "Member’s own word on the sheet" }));

describe("the own word of a mixed sheet that the recorder took back", () => {
  it("stands in its field again, is read back, and can be changed to none", async () => {
    const { user, world } = await takenBack();
    expect(word().getByRole("radio", { name: "Recommended" }).getAttribute("aria-checked")).toBe("true");
    await user.keyboard("{Enter}");
    const readBack = within(screen.getByRole("region", { name: "Read back" }));
    expect(readBack.getByText("Recommended")).toBeDefined();
    await user.click(readBack.getByRole("button", { name: "Back to typing" }));
    await user.click(word().getByRole("radio", { name: "None" }));
    await user.click(screen.getByRole("button", { name: /^Read back/ }));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(selectionOf(world).sealed["ap c1"]).toBeDefined());
    expect(selectionOf(world).sealed["ap c1"]?.sheet.verdict).toBeNull();
  });

  it("is asked anew where the member hands in on screen", async () => {
    const { user, world, id } = await takenBack();
    expect(draftsOf(world)[draftKey.verdict("ap", "c1")]).toBeUndefined();
    cleanup();
    renderScreen(<ScoringScreen />, world, `/s/${id}/scoring/c1`);
    await enterAs(user, "Astrid Penhallow-Reyes");
    await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const ask = within(await screen.findByRole("alertdialog"));
    expect(ask.getAllByRole<HTMLInputElement>("radio").map(({ checked }) => checked)).toEqual([false, false]);
  });

  it("is only what was read back, not one chosen on screen that was never handed in there", async () => {
    const { user, world } = await openPaper("/ap/c1", {}, (begun) =>
      keepDraft(begun, draftKey.verdict("ap", "c1"), "recommended"),
    );
    await user.keyboard("333333333{Enter}1{Enter}");
    expect(selectionOf(world).sealed["ap c1"]?.sheet.verdict).toBeNull();
  });
});

describe("a sheet that the recorder took back, on its member's screen", () => {
  it("says who took it back, and invites to nothing", async () => {
    const { user, world, id } = await takenBack();
    cleanup();
    renderScreen(<ScoringScreen />, world, `/s/${id}/scoring/c1`);
    await enterAs(user, "Astrid Penhallow-Reyes");
    expect(
      screen.getByText("Taken back by the recorder to put the typing right. The recorder hands it in again."),
    ).toBeDefined();
    expect(screen.queryByText(/You took it back/)).toBeNull();
  });
});
