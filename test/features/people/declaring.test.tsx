import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onPeople } from "#test/features/people/on-people.tsx";

const SMALL = {
  members: ["Corin Vanterpoole", "Lubo Fennimark"],
  candidates: ["Ottoline Brask", "Fenwick Sorrel"],
};

const focused = () => document.activeElement?.getAttribute("aria-label");

describe("the conflict-of-interest matrix", () => {
  it("is walked with the arrows and answered with Space", async () => {
    const { user, state } = await onPeople({ upTo: "people", ...SMALL });
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Corin Vanterpoole, TS-01: not answered");
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown} ");
    expect(focused()).toBe("Lubo Fennimark, TS-02: none");
    expect(Object.values(state().declarations)).toMatchObject([{ answer: "none", how: "at-the-table" }]);
  });

  it("asks for words, decider and decision of whoever knows a candidate", async () => {
    const { user, state } = await onPeople({ upTo: "declared", ...SMALL });
    await user.keyboard("{ArrowDown}{ArrowDown} ");
    const dialog = within(screen.getByRole("dialog", { name: "Lubo Fennimark and TS-01 Ottoline Brask" }));
    expect(dialog.getByRole("radio", { name: "Knows the candidate" }).getAttribute("aria-checked")).toBe(
      "true",
    );
    await user.click(dialog.getByRole("button", { name: "Record the declaration" }));
    expect(dialog.getByRole("alert").textContent).toBe("Write down what the member said.");
    await user.type(dialog.getByRole("textbox", { name: "In the member’s words" }), "Met once.");
    await user.click(dialog.getByRole("button", { name: "Record the declaration" }));
    expect(dialog.getByRole("alert").textContent).toBe("Write down what was decided.");
    await user.type(dialog.getByRole("textbox", { name: "Decision" }), "Scores.");
    await user.click(dialog.getByRole("button", { name: "Record the declaration" }));
    expect(Object.values(state().declarations).filter(({ answer }) => answer === "knows")).toMatchObject([
      { words: "Met once.", decidedBy: "Corin Vanterpoole, chair", decision: "Scores.", recused: false },
    ]);
    expect(screen.getByText("“Met once.”")).toBeTruthy();
  });

  it("takes who has a conflict out, unless it was decided otherwise, and an authority decides for the chair", async () => {
    const { user, state } = await onPeople({ upTo: "declared", ...SMALL });
    await user.keyboard("{ArrowDown}{Enter}");
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "Conflict" }));
    expect(dialog.getByRole("textbox", { name: "Decided by" })).toHaveProperty("value", "");
    await user.type(dialog.getByRole("textbox", { name: "In the member’s words" }), "Married.");
    await user.type(dialog.getByRole("textbox", { name: "Decision" }), "Leaves the room.");
    await user.type(dialog.getByRole("textbox", { name: "Decided by" }), "Lubo Fennimark");
    await user.click(dialog.getByRole("button", { name: "Record the declaration" }));
    expect(dialog.getByRole("alert").textContent).toContain("an authority outside the panel");
    await user.clear(dialog.getByRole("textbox", { name: "Decided by" }));
    await user.type(dialog.getByRole("textbox", { name: "Decided by" }), "Benedikt Ashgrove");
    await user.click(dialog.getByRole("button", { name: "Record the declaration" }));
    expect(Object.values(state().declarations).filter(({ recused }) => recused)).toMatchObject([
      { member: state().people[0]?.id, decidedBy: "Benedikt Ashgrove" },
    ]);
    expect(screen.getByText("M2 chairs")).toBeTruthy();
  });

  it("keeps a half-typed declaration for the next time, and takes an answer back", async () => {
    const { user, state } = await onPeople({ upTo: "declared", ...SMALL });
    await user.keyboard("{ArrowDown} ");
    await user.type(screen.getByRole("textbox", { name: "In the member’s words" }), "We worked");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(focused()).toBe("Corin Vanterpoole, TS-01: none"));
    await user.keyboard(" ");
    expect(screen.getByRole("textbox", { name: "In the member’s words" })).toHaveProperty(
      "value",
      "We worked",
    );
    await user.click(screen.getByRole("button", { name: "Take the answer back" }));
    expect(Object.values(state().declarations)).toHaveLength(3);
    await waitFor(() => expect(focused()).toBe("Corin Vanterpoole, TS-01: not answered"));
  });
});
