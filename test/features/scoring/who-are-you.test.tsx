import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring } from "./on-screen.tsx";
import { selectionOf } from "./seed.ts";

describe("who are you", () => {
  it("lists those who score and nobody else, and says what a PIN does", async () => {
    await openScoring();
    const list = screen.getByRole("region", { name: "Members who score" });
    expect(
      within(list)
        .getAllByRole("button")
        .map((row) => row.textContent),
    ).toEqual([
      "OFOdile FarrowmereChairNo PIN yet",
      "MTMarek ThistlewoodMemberNo PIN yet",
      "ICInes CaldbrookMemberNo PIN yet",
      "APAstrid Penhallow-ReyesMember, scores on paperNo PIN yet",
    ]);
    expect(document.body.textContent).toContain(
      "A PIN hides this screen from others. It does not encrypt what is stored: blind by the program, not by key.",
    );
  });

  it("asks for a first PIN twice, of four to eight digits", async () => {
    const { user, world } = await openScoring();
    await user.click(screen.getByRole("button", { name: /Ines Caldbrook/ }));
    expect(document.activeElement).toBe(screen.getByLabelText("Choose a PIN"));
    await user.type(screen.getByLabelText("Choose a PIN"), "12{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("A PIN is 4 to 8 digits. Type that many.");
    await user.type(screen.getByLabelText("Choose a PIN"), "34x");
    await user.type(screen.getByLabelText("The same PIN again"), "1243{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("The two PINs differ. Type the same digits twice.");
    await user.clear(screen.getByLabelText("The same PIN again"));
    await user.type(screen.getByLabelText("The same PIN again"), "1234{Enter}");
    await screen.findByRole("navigation", { name: "Candidates" });
    expect(world.store.getState().session).toEqual({ is: "member", member: "ic" });
  });

  it("locks on Alt L, and wants the PIN again", async () => {
    const { user, world, path, id } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}l{/Alt}");
    expect(world.store.getState().session).toEqual({ is: "recorder" });
    expect(path()).toBe(`/s/${id}/scoring/c1`);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /Odile Farrowmere/ }));
    await user.click(screen.getByRole("button", { name: /Ines Caldbrook/ }));
    await user.type(screen.getByLabelText("Your PIN"), "1111{Enter}");
    expect(screen.getByRole("alert").textContent).toBe(
      "That is not the PIN of Ines Caldbrook. Type it again.",
    );
    expect(screen.getByLabelText<HTMLInputElement>("Your PIN").value).toBe("");
    await user.type(screen.getByLabelText("Your PIN"), "2468{Enter}");
    await screen.findByRole("navigation", { name: "Candidates" });
  });

  it("after a reload asks the same person, and comes back to the same criterion", async () => {
    const first = await openScoring();
    await enterAs(first.user, "Ines Caldbrook");
    await first.user.keyboard("{Alt>}{ArrowRight}{ArrowDown}{ArrowDown}{/Alt}");
    const place = first.path();
    expect(place).toBe(`/s/${first.id}/scoring/c2/${first.criterion(3)}`);
    cleanup();
    const again = await openScoring({}, `/c2/${first.criterion(3)}`, (world) => {
      const lastPlace = { route: place, session: { is: "member", member: "ic" } };
      world.store.setState({ settings: { lastPlace } });
    });
    expect(await screen.findByLabelText("Choose a PIN")).toBe(document.activeElement);
    await enterAs(again.user, "Ines Caldbrook");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Clarity and Accuracy");
  });

  it("the recorder resets a forgotten PIN, confirmed and noted in the record", async () => {
    const { user, world } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.click(screen.getByRole("button", { name: /^Lock/ }));
    await user.click(screen.getByRole("button", { name: /Ines Caldbrook/ }));
    await user.click(screen.getByRole("button", { name: "Forgotten?" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(document.activeElement?.textContent).toBe("Keep the PIN");
    await user.click(within(dialog).getByRole("button", { name: "Reset the PIN of IC" }));
    await waitFor(() => expect(screen.getByLabelText("Choose a PIN")).toBeDefined());
    expect(selectionOf(world).pinResets.map(({ member }) => member)).toEqual(["ic"]);
  });

  it("locks whoever leaves the screen", async () => {
    const { user, world } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    cleanup();
    expect(world.store.getState().session).toEqual({ is: "recorder" });
  });
});

it("says what is missing where there is no candidate yet", async () => {
  await openScoring({ candidates: [] });
  expect(screen.getByRole("heading", { name: "There are no candidates yet" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Add the candidates" }).getAttribute("href")).toMatch(/\/people$/);
});
