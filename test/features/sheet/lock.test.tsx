import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addPerson, column, onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

async function locked() {
  const on = await onTheSheet({ people: 3 });
  await press(on.user, "Everybody");
  await press(on.user, "Record the approval");
  await press(on.user, "Lock the sheet");
  return on;
}

const sheets = (world: Awaited<ReturnType<typeof locked>>["world"]) =>
  world.store.getState().open?.folded.selection.sheets ?? [];

describe("the panel's approval", () => {
  it("needs people first and shows the way; as soon as there are members they can approve", async () => {
    const { world } = await onTheSheet();
    expect(screen.getByRole("link", { name: "Go to the people" }).getAttribute("href")).toMatch(/\/people$/);
    act(() => addPerson(world, "Cornelia Vance", "CV", "chair"));
    expect(screen.getByRole("button", { name: "CV, Cornelia Vance" })).toBeTruthy();
  });

  it("says who, by name, and on which day", async () => {
    const { user, world } = await onTheSheet({ people: 3 });
    expect(screen.getByText("Choose who approved, by their initials.")).toBeTruthy();
    await press(user, "CV, Cornelia Vance");
    await press(user, "ÞÆ, Þórunn Ægisdóttir");
    await press(user, "Record the approval");
    const { approval, people } = world.store.getState().open?.folded.selection ?? { people: [] };
    expect(approval).toMatchObject({ by: [people[0]?.id, people[2]?.id], day: "2025-02-18" });
    expect(screen.getByText("Approved by the panel, Tue 18 Feb")).toBeTruthy();
  });

  it("is withdrawn by a change, and stands again when the change is undone", async () => {
    const { user } = await onTheSheet({ people: 3 });
    await press(user, "Everybody");
    await press(user, "Record the approval");
    await press(user, "Minimum at 4, Above the level");
    expect(screen.queryByRole("button", { name: "Lock the sheet" })).toBeNull();
    await press(user, "Everybody");
    expect(screen.getByText("Changed since the approval of Tue 18 Feb, so it no longer holds.")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("button", { name: "Lock the sheet" })).toBeTruthy();
  });
});

describe("a sheet that cannot be changed", () => {
  it("is in force, its draft is gone and nothing can be typed", async () => {
    const { world, kept } = await locked();
    expect(sheets(world)).toMatchObject([{ version: 1, reason: "" }]);
    expect(kept()).toBeNull();
    expect(screen.getByText("Locked, version 1, Tue 18 Feb")).toBeTruthy();
    expect(screen.queryAllByRole("textbox")).toHaveLength(0);
    expect(screen.queryByRole("button", { name: "Add a criterion" })).toBeNull();
  });

  it("is only read in a tab that does not write", async () => {
    const { world } = await onTheSheet();
    act(() => world.store.setState({ keeping: "reader" }));
    expect(screen.queryAllByRole("textbox")).toHaveLength(0);
    expect(screen.queryByRole("button", { name: "Add a criterion" })).toBeNull();
  });

  it("keeps its keys from changing it", async () => {
    const { user, kept } = await locked();
    await user.keyboard("{Control>}z{/Control}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(kept()).toBeNull();
    expect(column("Criteria").getAllByRole("link")[0]?.textContent).toMatch(/Achievement/);
  });
});

describe("a later version", () => {
  it("demands a reason, says what it touches, and needs a new approval", async () => {
    const { user, world } = await locked();
    await press(user, "Change the sheet");
    expect(screen.getByText(/Nothing has been scored yet/)).toBeTruthy();
    await press(user, "Begin version 2");
    expect(screen.getByRole("alert").textContent).toMatch(/only with a reason/);
    const why = screen.getByRole("textbox", { name: "Why does it change?" });
    await user.type(why, "Unclear.");
    await press(user, "Begin version 2");
    expect(screen.getByRole("alert").textContent).toMatch(/^This gives no reason yet/);
    await user.clear(why);
    await user.type(why, "Question 1 was unclear.");
    await press(user, "Begin version 2");
    expect(screen.getByText("Version 2 in work: Question 1 was unclear.")).toBeTruthy();
    await press(user, "Minimum at 4, Above the level");
    await press(user, "Everybody");
    await press(user, "Record the approval");
    await press(user, "Lock version 2");
    expect(sheets(world).map(({ version, reason }) => [version, reason])).toEqual([
      [1, ""],
      [2, "Question 1 was unclear."],
    ]);
    expect(screen.getByText("Why it changed: Question 1 was unclear.")).toBeTruthy();
  });

  it("can be dropped; version 1 stays as it was", async () => {
    const { user, world, kept } = await locked();
    await press(user, "Change the sheet");
    await user.type(
      screen.getByRole("textbox", { name: "Why does it change?" }),
      "A try with another minimum",
    );
    await press(user, "Begin version 2");
    await press(user, "Minimum at 4, Above the level");
    await press(user, "Edit");
    await press(user, "Drop version 2");
    expect(kept()).toBeNull();
    expect(sheets(world)).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Change the sheet" })).toBeTruthy();
  });
});
