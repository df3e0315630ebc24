import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { choose, column, criteria, onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

describe("before there is a post", () => {
  it("says what comes first, and where", async () => {
    await onTheSheet({ confirmed: false });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The sheet is built from the post");
    expect(screen.getByRole("link", { name: "Go to the notice" }).getAttribute("href")).toMatch(/\/notice$/);
  });
});

describe("the criteria", () => {
  it("stand there as soon as the post is confirmed, and are kept", async () => {
    const { kept } = await onTheSheet();
    expect(criteria()).toHaveLength(9);
    expect(criteria()[0]).toBe("Achievement");
    expect(kept()?.criteria).toHaveLength(9);
    expect(screen.getByText("Nine criteria")).toBeTruthy();
  });

  it("take a knowledge criterion from a requirement in two presses, those asking for knowledge on top", async () => {
    const { user, kept } = await onTheSheet();
    await press(user, "Add a criterion");
    const first = (await screen.findAllByRole("menuitem"))[0];
    if (first === undefined) throw new Error("an empty list");
    expect(first.textContent).toMatch(/Emission Security Testing.*asks for knowledge/);
    await user.click(first);
    expect(criteria().at(-1)).toBe("Knowledge of Emission Security Testing (EST)");
    expect(screen.getAllByText("From an essential requirement")).not.toHaveLength(0);
    expect(kept()?.questions.at(-1)?.serves).toEqual([kept()?.criteria.at(-1)?.id]);
  });

  it("take a competency of the framework at a level that its notices have printed", async () => {
    const { user, kept } = await onTheSheet();
    await choose(user, "Add a criterion", "Leadership, Communicates a compelling vision");
    expect(kept()?.criteria.at(-1)).toMatchObject({
      name: "Leadership",
      requiredLevel: "Communicates a compelling vision",
    });
    expect(kept()?.questions.at(-1)?.bankId).toMatch(/^nato\.leadership\./);
  });

  it("take one of the panel's own, which must be named before the lock", async () => {
    const { user, kept } = await onTheSheet({ people: 3 });
    await choose(user, "Add a criterion", "Name it yourself");
    expect(screen.getByText("Criterion 10 has no name. Name it.")).toBeTruthy();
    await user.type(
      screen.getByRole("textbox", { name: "Name of the criterion" }),
      "Calm in the control room",
    );
    expect(kept()?.criteria.at(-1)?.name).toBe("Calm in the control room");
    expect(screen.queryByText("Criterion 10 has no name. Name it.")).toBeNull();
  });

  it("are renamed where they stand", async () => {
    const { user } = await onTheSheet();
    const name = screen.getByRole("textbox", { name: "Name of the criterion" });
    await user.clear(name);
    await user.type(name, "Results");
    expect(criteria()[0]).toBe("Results");
  });

  it("change places by menu and by key", async () => {
    const { user } = await onTheSheet();
    await choose(user, "More for Achievement", /^Move down/);
    expect(criteria().slice(0, 2)).toEqual(["Analytical Thinking", "Achievement"]);
    await user.keyboard("{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}");
    expect(criteria()[0]).toBe("Achievement");
  });

  it("are removed with their question, and undo brings both back", async () => {
    const { user, kept } = await onTheSheet();
    await choose(user, "More for Achievement", "Remove the criterion");
    expect(criteria()).toHaveLength(8);
    expect(kept()?.questions).toHaveLength(8);
    expect(screen.getByText(/Achievement was taken off the sheet/)).toBeTruthy();
    await press(user, "Undo");
    expect(criteria()[0]).toBe("Achievement");
    expect(kept()?.questions).toHaveLength(9);
  });

  it("name their neighbours only by labels the organisation has printed, and say that the order is inferred", async () => {
    const { user } = await onTheSheet();
    await user.click(column("Criteria").getByRole("link", { name: /Impact and Influence/ }));
    const middle = column("Criterion");
    expect(middle.getByText("Uses complex influence strategies")).toBeTruthy();
    expect(middle.getByText("order inferred")).toBeTruthy();
    expect(middle.getByText(/Required by the notice, line \d+/)).toBeTruthy();
    expect(middle.queryByText(/single action|Calculates the impact|indirect influence/)).toBeNull();
  });
});

describe("the texts of a criterion", () => {
  it("are ours until the panel changes a word; every letter is kept", async () => {
    const { user, kept } = await onTheSheet();
    expect(screen.getAllByText("ours").length).toBeGreaterThan(0);
    const anchor = screen.getByRole("textbox", { name: "What 3, At the level means" });
    await user.clear(anchor);
    await user.type(anchor, "Met the norm – „zawsze”");
    expect(kept()?.criteria[0]).toMatchObject({
      standing: "panel",
      anchors: { 2: "Met the norm – „zawsze”" },
    });
    expect(screen.getAllByText("the panel’s").length).toBeGreaterThan(0);
    await choose(user, "More for Achievement", "Put back our texts");
    expect(kept()?.criteria[0]?.standing).toBe("ours");
  });

  it("take a further indicator, and drop one that was left empty", async () => {
    const { user, kept } = await onTheSheet();
    const before = kept()?.criteria[0]?.indicators.length ?? 0;
    await press(user, "Add an indicator");
    await user.keyboard("Says what the standard was.");
    expect(kept()?.criteria[0]?.indicators.at(-1)).toBe("Says what the standard was.");
    await press(user, "Add an indicator");
    await user.tab();
    expect(kept()?.criteria[0]?.indicators).toHaveLength(before + 1);
  });

  it("have a minimum that can be moved or left out", async () => {
    const { user, kept } = await onTheSheet();
    await press(user, "Minimum at 4, Above the level");
    expect(kept()?.criteria[0]?.minimum).toBe(400);
    await press(user, "Minimum at 4, Above the level");
    expect(kept()?.criteria[0]?.minimum).toBeNull();
    expect(screen.getByText("“Achievement” has no minimum.")).toBeTruthy();
  });
});
