import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import ConsensusScreen from "#features/consensus/consensus-screen.tsx";
import { buildSelection } from "#test/builders.ts";
import { first, openAt, pathOf, SPLIT, write } from "#test/features/consensus/open-consensus.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

describe("the end of a candidate", () => {
  it("lists what stands in the way, and each is a link", async () => {
    const { world, user } = await openAt(SPLIT, 0, "/sign");
    const { criteria } = first(world);
    await user.click(screen.getByRole("button", { name: `2 ${criteria[1]?.name}` }));
    expect(screen.getByRole("heading", { level: 2, name: criteria[1]?.name ?? "" })).toBeTruthy();
  });

  it("writes the summary when the field is left", async () => {
    const { world, user } = await openAt(SPLIT, 0, "/sign");
    await write(user, screen.getByRole("textbox", { name: /summary of TS-01/ }), "Showed three routes.");
    expect(screen.getByText("3 words of about 150")).toBeTruthy();
    await user.tab();
    expect(first(world).deliberation.summary).toBe("Showed three routes.");
  });

  it("writes the summary also when the screen is left with the keyboard", async () => {
    const { world, user } = await openAt(SPLIT, 0, "/sign");
    await write(user, screen.getByRole("textbox", { name: /summary of TS-01/ }), "Showed three routes.");
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("TS-02");
    expect(first(world).deliberation.summary).toBe("Showed three routes.");
  });

  it("signs for all at the table, for one with a reason, and reopens", async () => {
    const { world, user } = await openAt({ ...SPLIT, upTo: "agreed", score: () => 3 }, 0, "/sign");
    await user.click(screen.getByRole("button", { name: "Sign for Þórður Ægisson" }));
    await user.click(screen.getByRole("button", { name: /How/ }));
    await user.click(screen.getByRole("option", { name: "Not reachable" }));
    await user.click(screen.getByRole("button", { name: "Note as not reachable" }));
    expect(screen.getByRole("alert").textContent).toMatch(/could not be reached/);
    await write(user, screen.getByRole("textbox", { name: "Why not reachable" }), "On leave until March.");
    await user.click(screen.getByRole("button", { name: "Note as not reachable" }));
    await user.click(screen.getByRole("button", { name: "All sign here" }));
    await user.click(screen.getByRole("button", { name: "Sign TS-01 for 4 members" }));
    expect(
      first(world)
        .deliberation.signatures.map((each) => each.how)
        .toSorted(),
    ).toEqual(["here", "here", "here", "here", "not-reachable"]);
    expect(screen.getByText(/All members have signed TS-01/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Reopen TS-01" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/5 signatures no longer hold/)).toBeTruthy();
    await write(user, dialog.getByRole("textbox"), "Paper of one member was typed in late.");
    await user.click(dialog.getByRole("button", { name: "Reopen TS-01" }));
    expect(first(world).deliberation.closedAt).toBeNull();
  });
});

describe("who can be reached", () => {
  it("says why a sealed candidate is not, and where to go", async () => {
    const { path } = await openAt({ upTo: "interviewed" });
    expect(screen.getByRole("heading", { name: "TS-01 is sealed" })).toBeTruthy();
    expect(screen.getByText(/Waits for the sheets of Corin Vanterpoole/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to Collect" }).getAttribute("href")).toMatch(/collect$/);
    expect(path()).toMatch(/consensus/);
  });

  it("goes to the first unsealed candidate without one in the address", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, SPLIT);
    const { path } = renderScreen(<ConsensusScreen />, world, `/s/${selection.id}/consensus`);
    await act(async () => undefined);
    expect(path()).toBe(pathOf(selection, 0));
  });
});
