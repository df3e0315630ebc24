import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PaperScreen from "#features/paper/paper-screen.tsx";
import type { Sheet } from "#core/model/sheet.ts";
import { enterScore, EMPTY_DRAFT } from "#core/scores/draft.ts";
import { formNumber } from "#core/scores/form-code.ts";
import { handInPaper } from "#core/scores/hand-in.ts";
import { approveSheet, lockSheet, sheetCode } from "#core/sheet/lock-sheet.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { seedSelection, selectionOf, step } from "#test/features/scoring/seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

async function openPile(begin?: (world: TestWorld) => void) {
  const world = await testWorld();
  const id = await seedSelection(world);
  const first = selectionOf(world).sheets[0]?.sheet as Sheet;
  begin?.(world);
  const { path } = renderScreen(<PaperScreen />, world, `/s/${id}/paper`);
  const numberOf = (sheet: Sheet, member: string, candidate: string): string =>
    formNumber({ selection: id, sheetCode: sheetCode(sheet), kind: "booklet", member, candidate });
  return { world, id, path, first, numberOf, user: userEvent.setup() };
}

/** The whole sheet of one member for one candidate, typed from paper and handed in. */
function handInFour(world: TestWorld): void {
  const sheet = selectionOf(world).sheets.at(-1)?.sheet as Sheet;
  let draft = EMPTY_DRAFT;
  for (const { id } of sheet.criteria) {
    const entered = enterScore(draft, sheet, id, { is: "points", points: 400 }, "paper");
    if (!entered.ok) throw new Error(entered.error.code);
    draft = entered.value;
  }
  const by = { typedBy: "Pippa Lanternby", confirmedBy: "Astrid Penhallow-Reyes" };
  step(world, (selection) => handInPaper(selection, "ap", "c1", draft, by));
}

/** Locks a second version in which the first criterion has another name. */
function lockSecond(world: TestWorld): void {
  const before = selectionOf(world).sheets[0]?.sheet as Sheet;
  const criteria = before.criteria.map((each, index) =>
    index === 0 ? { ...each, name: "Reading of tides" } : each,
  );
  const sheet = { ...before, criteria };
  const chairs = selectionOf(world)
    .people.filter(({ role }) => role === "chair")
    .map(({ id }) => id);
  step(world, () => approveSheet(sheet, chairs, "2025-02-12"));
  step(world, (selection) => lockSheet(selection, sheet, "The first name was misprinted in the notice."));
}

describe("the code on a paper", () => {
  it("leads to its sheet, by keyboard alone", async () => {
    const { user, path, id, first, numberOf } = await openPile();
    await user.keyboard("c");
    await user.keyboard(`PK1:${numberOf(first, "ap", "c2")}:3{Enter}`);
    expect(path()).toBe(`/s/${id}/paper/ap/c2`);
  });

  it("says that a paper was typed in before, and by whom", async () => {
    const { user, path, id, first, numberOf } = await openPile(handInFour);
    await user.type(screen.getByLabelText("Code on the paper"), `${numberOf(first, "ap", "c1")}{Enter}`);
    expect(
      screen.getByText(/The sheet of AP for TS-01 was typed in already, by Pippa Lanternby at/),
    ).toBeDefined();
    expect(path()).toBe(`/s/${id}/paper`);
    expect(screen.getByRole("link", { name: "Look at AP for TS-01" }).getAttribute("href")).toContain(
      "paper/ap/c1",
    );
  });

  it("says that a paper is of an earlier version, and what has changed since", async () => {
    const { user, path, id, first, numberOf } = await openPile(lockSecond);
    await user.type(screen.getByLabelText("Code on the paper"), `${numberOf(first, "ap", "c1")}{Enter}`);
    expect(
      screen.getByText(/Printed from version 1 of the sheet; version 2 is in force/).textContent,
    ).toContain("Changed since: Reading of tides. It is scored anew on a new form.");
    expect(path()).toBe(`/s/${id}/paper`);
    await user.clear(screen.getByLabelText("Code on the paper"));
    await user.type(screen.getByLabelText("Code on the paper"), `${sheetCode(first)}{Enter}`);
    expect(screen.getByText(/Printed from version 1 of the sheet/)).toBeDefined();
  });

  it("says that a paper is of another selection, or that the code is not whole", async () => {
    const { user } = await openPile();
    const field = screen.getByLabelText("Code on the paper");
    await user.type(field, "7K3Q92MXR4{Enter}");
    expect(screen.getByText(/No paper of this selection has this code/)).toBeDefined();
    await user.type(field, "{Backspace}{Enter}");
    expect(screen.getByText(/Type the whole code/)).toBeDefined();
  });
});
