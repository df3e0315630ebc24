import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { writeQuestion } from "#core/sheet/edit-texts.ts";
import { buildSelection } from "#test/builders.ts";
import { onFrameworks, press, region } from "#test/features/frameworks/on-frameworks.tsx";
import type { TestWorld } from "#test/make-world.ts";

const found = () => region("Questions found");
const results = () =>
  found()
    .getAllByRole("button")
    .filter((each) => each.hasAttribute("data-row"));
const shown = () => within(screen.getByRole("complementary", { name: "Question" }));

const afterASelection = async (world: TestWorld): Promise<void> => {
  await buildSelection(world, {
    upTo: "locked",
    changeSheet: (sheet) => writeQuestion(sheet, "q1", "Which archive would you close first?"),
  });
};

async function filter(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(region("Search").getByRole("button", { name: new RegExp(`${label}$`) }));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("the question bank", () => {
  it("is searched by words wherever they stand, whatever their case", async () => {
    const { user } = await onFrameworks("/frameworks/questions");
    await screen.findByText(/^\d+ questions$/);
    await user.type(screen.getByRole("textbox", { name: "Words" }), "COOPERATES teamwork share");
    expect(results().length).toBeGreaterThan(0);
    for (const row of results()) expect(row.textContent).toMatch(/Teamwork/);
    expect(found().getByText(/^\d+ of \d+ questions$/)).toBeTruthy();
  });

  it("is narrowed by competency, level, type and origin", async () => {
    const { user } = await onFrameworks("/frameworks/questions", afterASelection);
    await screen.findByText(/^\d+ questions$/);
    await filter(user, "Competency", "Impact and Influence");
    await filter(user, "Level", "Uses complex influence strategies");
    expect(results()).toHaveLength(3);
    await filter(user, "Type", "Situational");
    expect(results().length).toBeLessThan(3);
    await filter(user, "Type", "Any type");
    await filter(user, "Competency", "Any competency");
    await filter(user, "From", "Earlier selections");
    expect(results()).toHaveLength(9);
  });

  it("says what it does not find and how to go on", async () => {
    const { user } = await onFrameworks("/frameworks/questions");
    await screen.findByText(/^\d+ questions$/);
    await user.type(screen.getByRole("textbox", { name: "Words" }), "xylophone");
    expect(found().getByText("No question has all of that.")).toBeTruthy();
    await press(user, "Search anew");
    expect(results().length).toBeGreaterThan(30);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Words" }));
  });

  it("shows of one question its probes, its place, and where it was used", async () => {
    const { user } = await onFrameworks("/frameworks/questions", afterASelection);
    await screen.findByText(/^\d+ questions$/);
    await user.type(screen.getByRole("textbox", { name: "Words" }), "archive would close");
    const [row] = results();
    if (row === undefined) throw new Error("nothing found");
    expect(row.textContent).toContain("Used before");
    await user.click(row);
    expect(shown().getByText("Used in Head, Technical Security, 18 Feb 2025")).toBeTruthy();
    expect(shown().getByText("Only in earlier selections")).toBeTruthy();
    expect(shown().getByText("Works to meet standards")).toBeTruthy();
  });

  it("is walked with the arrow keys", async () => {
    const { user } = await onFrameworks("/frameworks/questions");
    await screen.findByText(/^\d+ questions$/);
    results()[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(results()[0]);
    expect(results()[0]?.getAttribute("aria-current")).toBe("true");
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Words" }));
  });

  it("draws many a step at a time", async () => {
    const { user } = await onFrameworks("/frameworks/questions");
    await screen.findByText(/^\d+ questions$/);
    expect(results()).toHaveLength(60);
    await press(user, "Show 60 more");
    expect(results()).toHaveLength(120);
  });

  it("says when the questions of earlier selections cannot be read", async () => {
    await onFrameworks("/frameworks/questions", (world) => {
      Object.assign(world.library, {
        usedQuestions: async () => ({ ok: false, error: { code: "damaged", detail: "usedQuestions" } }),
      });
    });
    expect(await screen.findByText(/^Questions of earlier selections are not among them/)).toBeTruthy();
  });
});
