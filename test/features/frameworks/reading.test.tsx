import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SHIPPED } from "#core/framework/shipped.ts";
import { detail, onFrameworks, press, region } from "#test/features/frameworks/on-frameworks.tsx";

const NATO = "/frameworks/nato-is";
const INFLUENCE = `${NATO}/nato.impact-and-influence/nato.impact-and-influence.uses-complex-influence-strategies`;

describe("the list of frameworks", () => {
  it("has all that are shipped with version and size, and says that there is none of one’s own yet", async () => {
    await onFrameworks();
    const list = region("List of frameworks");
    expect(list.getAllByRole("link").map((link) => link.querySelector(".nm")?.textContent)).toEqual(
      SHIPPED.map(({ name }) => name),
    );
    expect(list.getByText(/^None yet\./)).toBeTruthy();
    const nato = within(list.getByRole("link", { name: /^NATO International Staff/ }));
    expect(nato.getByText("Version 2026.1")).toBeTruthy();
    expect(nato.getByText("15 competencies")).toBeTruthy();
  });

  it("shows the one that is pressed", async () => {
    const { user, path } = await onFrameworks();
    await user.click(region("List of frameworks").getByRole("link", { name: /^UN Values/ }));
    expect(region("Framework").getByRole("heading", { name: "UN Values and Behaviours" })).toBeTruthy();
    expect(path()).toBe(`/frameworks/${SHIPPED.find(({ name }) => name === "UN Values and Behaviours")?.id}`);
  });
});

describe("a shipped framework", () => {
  it("marks every name and label by where its words come from", async () => {
    await onFrameworks(NATO);
    const middle = region("Framework");
    const row = (name: RegExp) => within(middle.getByRole("link", { name }));
    expect(row(/^Impact and Influence/).getByText("attested")).toBeTruthy();
    expect(row(/^Impact and Influence/).getByText("order inferred")).toBeTruthy();
    expect(row(/^Uses complex influence strategies/).getByText("attested")).toBeTruthy();
    expect(row(/^Flexibility/).getByText("name unconfirmed")).toBeTruthy();
    expect(row(/^Teamwork/).queryByText("order inferred")).toBeNull();
    expect(middle.getByText("seen in the organisation’s own text")).toBeTruthy();
  });

  it("has the higher level above the lower one", async () => {
    await onFrameworks(NATO);
    const labels = [...document.querySelectorAll(".m_ .lr .nm")].map((each) => each.textContent);
    expect(labels.indexOf("Uses complex influence strategies")).toBe(
      labels.indexOf("Takes multiple actions to persuade") - 1,
    );
  });

  it("shows of a level all its texts, each with whose it is, and cannot be changed", async () => {
    await onFrameworks(INFLUENCE);
    const column = detail();
    expect(column.getByRole("heading", { name: "Uses complex influence strategies" })).toBeTruthy();
    expect(column.getByText("Combines formal and informal routes and fixes their order.")).toBeTruthy();
    expect(column.getAllByText("Past behaviour").length).toBeGreaterThan(0);
    expect(column.getAllByText("own action").length).toBeGreaterThan(0);
    expect(column.getAllByText("ours").length).toBeGreaterThan(3);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Save/ })).toBeNull();
  });

  it("says of a competency without levels only what it has", async () => {
    await onFrameworks(`${NATO}/nato.flexibility`);
    expect(detail().getByText("No questions.")).toBeTruthy();
    expect(detail().queryByText("Levels")).toBeNull();
  });

  it("is numbered only where the organisation numbers its levels, and once", async () => {
    const numbered = SHIPPED.find(({ numbersItsLevels }) => numbersItsLevels);
    await onFrameworks(`/frameworks/${numbered?.id ?? ""}`);
    const labels = [...document.querySelectorAll(".m_ .lr .nm")].map((each) => each.textContent ?? "");
    expect(labels.every((label) => /\d/.test(label))).toBe(true);
    expect(labels.filter((label) => /\b(\d+)\b.*\b\1\b/.test(label))).toEqual([]);
  });

  it("is exported as JSON and as CSV", async () => {
    const { user, world } = await onFrameworks(NATO);
    for (const kind of ["JSON, for Panelkit", "CSV with commas", "CSV with semicolons, for Excel"]) {
      await press(user, "Export");
      await user.click(await screen.findByRole("menuitem", { name: kind }));
    }
    expect([...world.files.saved.keys()]).toEqual([
      "NATO-International-Staff_2026-1.framework.json",
      "NATO-International-Staff_2026-1.framework.csv",
    ]);
    expect(await screen.findByText(/^Saved as NATO/)).toBeTruthy();
  });
});

describe("the keys", () => {
  it("go down and up the rows of the column that has the focus, and show what is passed", async () => {
    const { user, path } = await onFrameworks(NATO);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(path()).toBe(`${NATO}/nato.achievement/nato.achievement.works-to-meet-standards`);
    expect(document.activeElement?.textContent).toContain("Works to meet standards");
    await user.keyboard("{ArrowUp}");
    expect(detail().getByRole("heading", { name: /^Demonstrates decisiveness/ })).toBeTruthy();
    region("List of frameworks").getByRole("link", { name: /^NATO/ }).focus();
    await user.keyboard("{ArrowDown}");
    expect(region("Framework").getByRole("heading", { name: "UN Values and Behaviours" })).toBeTruthy();
  });

  it("lead to the questions and back, to the import, and to a copy", async () => {
    const { user, path } = await onFrameworks(NATO);
    await user.keyboard("q");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Words" }));
    await user.tab();
    await user.keyboard("f");
    expect(path()).toBe("/frameworks/nato-is");
    await user.keyboard("i");
    expect(screen.getByRole("heading", { name: "Import a framework" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Import" }));
    await user.keyboard("c");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name of the framework" }));
  });
});
