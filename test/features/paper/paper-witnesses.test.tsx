import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openPaper } from "#test/features/paper/open-paper.tsx";
import { declare, selectionOf, step } from "#test/features/scoring/seed.ts";

describe("who types and who reads back", () => {
  it("a second person has to be named", async () => {
    const { user, world } = await openPaper("/ap/c1");
    await user.keyboard("333333333{Enter}{Enter}");
    expect(screen.getByText("Choose who follows on the paper.")).toBeDefined();
    expect(selectionOf(world).sealed).toEqual({});
  });

  it("someone else who scores is refused by name", async () => {
    const { user, world } = await openPaper("/ap/c1");
    await user.keyboard("333333333{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Someone else" }), "Marek Thistlewood");
    await user.click(screen.getByRole("button", { name: /^Hand in the paper sheet of AP for TS-01/ }));
    expect(
      screen.getByText(/Marek Thistlewood scores, and so does not see this sheet before unsealing/),
    ).toBeDefined();
    expect(selectionOf(world).sealed).toEqual({});
  });

  it("who is recused from the candidate is told so, as one who types and as one who reads back", async () => {
    const { user, world } = await openPaper("", { declared: false }, (begun) => {
      step(begun, (selection) => declare(selection, "ap", "c1", "none"));
      step(begun, (selection) => declare(selection, "mt", "c1", "conflict", true));
    });
    const other = screen.getByRole("textbox", { name: "Someone else" });
    await user.type(other, "Marek Thistlewood");
    const recused = "Marek Thistlewood is recused from TS-01, and so does not";
    expect(screen.getByRole("alert").textContent).toContain(`${recused} type this sheet.`);
    await user.click(screen.getByRole("radio", { name: /Pippa Lanternby/ }));
    await user.click(screen.getByRole("link", { name: "Type in the sheet of AP for TS-01" }));
    await user.keyboard("333333333{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Someone else" }), "Marek Thistlewood");
    await user.click(screen.getByRole("button", { name: /^Hand in the paper sheet of AP for TS-01/ }));
    expect(screen.getByText(new RegExp(`^${recused} see this sheet\\.`))).toBeDefined();
    expect(selectionOf(world).sealed).toEqual({});
  });

  it("who scores does not type", async () => {
    const { user, world } = await openPaper();
    await user.type(screen.getByRole("textbox", { name: "Someone else" }), "Ines Caldbrook");
    expect(screen.getByRole("alert").textContent).toContain(
      "Ines Caldbrook scores, and so does not type before unsealing.",
    );
    await user.click(screen.getByRole("link", { name: "Type in the sheet of AP for TS-01" }));
    await user.keyboard("333333333{Enter}1{Enter}");
    expect(selectionOf(world).sealed).toEqual({});
  });
});
