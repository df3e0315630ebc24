import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { seedSelection, selectionOf } from "#test/features/scoring/seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

async function openSheet() {
  const world = await testWorld();
  const id = await seedSelection(world);
  const criteria = selectionOf(world).sheets[0]?.sheet.criteria ?? [];
  const begun = {
    score: null,
    notes: [{ id: "n", text: "A private note", star: null, sign: null, alsoFor: [] }],
    ticked: [],
    source: "screen",
  };
  keepDraft(world, draftKey.score("ap", "c1", criteria[1]?.id ?? ""), begun);
  renderScreen(<PaperScreen />, world, `/s/${id}/paper/ap/c1`);
  return { world, criteria, user: userEvent.setup() };
}

const rows = (): HTMLElement => screen.getByRole("region", { name: "Scores in the order of the paper" });

describe("notes on the paper", () => {
  it("are typed by keyboard between scores, tagged, and handed in with them", async () => {
    const { user, world, criteria } = await openSheet();
    await user.keyboard("4e");
    expect(screen.getByRole("heading", { name: `2 ${criteria[1]?.name}` })).toBeDefined();
    await user.keyboard("s: Took over in spring.{Enter}No date.");
    await user.keyboard("{Escape}{Escape}");
    expect(within(rows()).getByRole("button", { name: `2 notes for ${criteria[1]?.name}` })).toBeDefined();
    await user.keyboard("34344434{Enter}1{Enter}");
    const sheet = selectionOf(world).sealed["ap c1"]?.sheet;
    expect(sheet?.scores[1]).toMatchObject({ score: { points: 300 }, source: "paper" });
    expect(sheet?.scores[1]?.notes.map(({ text, star }) => [text, star])).toEqual([
      ["A private note", null],
      ["Took over in spring.", "S"],
      ["No date.", null],
    ]);
  });

  it("never show what the member wrote on screen, and digits in them are no scores", async () => {
    const { user, criteria } = await openSheet();
    await user.keyboard("{ArrowDown}e");
    expect(screen.queryByDisplayValue("A private note")).toBeNull();
    await user.keyboard("In 2019, 5 ships.{Escape}5{Escape}");
    expect(screen.queryByText("1 of 9 typed")).toBeNull();
    expect(screen.getByText("0 of 9 typed")).toBeDefined();
    expect(within(rows()).getByRole("button", { name: `1 note for ${criteria[1]?.name}` })).toBeDefined();
  });

  it("are undone with the scores, step by step", async () => {
    const { user, criteria } = await openSheet();
    await user.keyboard("e");
    await user.keyboard("Short.{Escape}{Escape}{Control>}z{/Control}");
    expect(
      within(rows()).getByRole("button", { name: `Type the notes for ${criteria[0]?.name}` }),
    ).toBeDefined();
  });
});
