import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring } from "./on-screen.tsx";
import { declare, note, selectionOf, step } from "./seed.ts";
import { draftsOf } from "#test/make-world.ts";

describe("before the first score of a candidate", () => {
  it("asks for the declaration, and nothing to declare opens the sheet", async () => {
    const { user, world } = await openScoring({ declared: false });
    await enterAs(user, "Ines Caldbrook");
    expect(screen.queryByRole("region", { name: "Your rating" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Declare and score TS-01" }));
    expect(screen.getByRole("alert").textContent).toBe("Choose one of the three first.");
    await user.click(screen.getByRole("radio", { name: /Nothing to declare/ }));
    await user.click(screen.getByRole("button", { name: "Declare and score TS-01" }));
    expect(await screen.findByRole("region", { name: "Your rating" })).toBeDefined();
    expect(selectionOf(world).declarations["ic c1"]).toMatchObject({
      answer: "none",
      how: "by-member",
      recused: false,
    });
  });

  it("a conflict waits for the decision; the words are kept meanwhile", async () => {
    const { user, world } = await openScoring({ declared: false });
    await enterAs(user, "Ines Caldbrook");
    await user.click(screen.getByRole("radio", { name: /I have a conflict of interest/ }));
    await user.type(screen.getByRole("textbox", { name: "In your own words" }), "A cousin.");
    expect(screen.getByRole("status").textContent).toContain("TS-01 waits for a decision.");
    expect(screen.queryByRole("button", { name: "Declare and score TS-01" })).toBeNull();
    // The form under People goes on with it.
    expect(draftsOf(world)["text/people/declare/ic/c1"]).toMatchObject({
      answer: "conflict",
      words: "A cousin.",
      recused: true,
    });
    step(world, (selection) => declare(selection, "ic", "c1", "conflict"));
    expect(await screen.findByRole("region", { name: "Your rating" })).toBeDefined();
  });

  it("the chair's conflict is decided by a named authority", async () => {
    const { user } = await openScoring({ declared: false });
    await enterAs(user, "Odile Farrowmere");
    await user.click(screen.getByRole("radio", { name: /I have a conflict of interest/ }));
    expect(screen.getByRole("status").textContent).toContain(
      "You are the chair, so a named authority decides",
    );
  });

  it("a recused member sees so, and no sheet", async () => {
    const { user } = await openScoring({ declared: false }, "", (world) =>
      step(world, (selection) => declare(selection, "ic", "c1", "conflict", true)),
    );
    await enterAs(user, "Ines Caldbrook");
    await user.click(screen.getByRole("link", { name: /TS-01/ }));
    expect(screen.getByRole("heading", { name: "You are recused from TS-01" })).toBeDefined();
    expect(screen.queryByRole("region", { name: "Your rating" })).toBeNull();
  });

  it("a candidate who withdrew is not scored", async () => {
    const { user } = await openScoring({}, "", (world) =>
      note(world, "c2", { type: "status", status: "withdrew", reason: "by letter" }),
    );
    await enterAs(user, "Ines Caldbrook");
    await user.click(screen.getByRole("link", { name: /TS-02/ }));
    expect(screen.getByRole("heading", { name: "TS-02 withdrew" })).toBeDefined();
  });
});

it("begins with the candidate whose interview runs", async () => {
  const { user, path, id, criterion } = await openScoring({}, "", (world) =>
    note(world, "c2", { type: "clock-started", at: world.clock.epochSeconds() - 1906 }),
  );
  await enterAs(user, "Ines Caldbrook");
  expect(path()).toBe(`/s/${id}/scoring/c2/${criterion(1)}`);
  expect(screen.getByText("31:46", { exact: false })).toBeDefined();
});
