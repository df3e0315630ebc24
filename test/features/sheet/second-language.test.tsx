import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { inSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";
import { onTheSheet, type OnTheSheet } from "#test/features/sheet/on-the-sheet.tsx";

/** Chooses a second language among the rules of the sheet. */
async function choose(user: OnTheSheet["user"], language: string): Promise<void> {
  await user.click(screen.getByRole("radio", { name: "Rules" }));
  await user.click(screen.getByRole("button", { name: /Second language/ }));
  await user.click(within(await screen.findByRole("listbox")).getByRole("option", { name: language }));
  // Our own texts come along with it.
  await waitFor(() =>
    expect(screen.getByRole("button", { name: /Second language/ }).textContent).toContain(language),
  );
}

const inFrench = (what: string): HTMLElement => screen.getByRole("textbox", { name: `${what}, in French` });

describe("a sheet's second language", () => {
  it("is none until it is chosen, and adds nothing to the sheet before", async () => {
    const { kept } = await onTheSheet();
    expect(screen.queryByRole("textbox", { name: /in French/ })).toBeNull();
    expect(kept()).not.toHaveProperty("second");
  });

  it("gives each text a field in that language, told to whoever hears it", async () => {
    const { user, kept } = await onTheSheet();
    await choose(user, "French");
    const name = inFrench("Name of the criterion");
    expect(name.getAttribute("lang")).toBe("fr");
    await user.clear(name);
    await user.type(name, "Sens du but");
    const sheet = kept();
    if (sheet === null) throw new Error("no sheet");
    expect(sheet.second).toMatchObject({ first: "en", language: "fr" });
    expect(inSecond(sheet)(at.name(sheet.criteria[0]?.id ?? ""))).toBe("Sens du but");
  });

  it("says how many texts are not written yet, and leads to the first of them", async () => {
    const { user } = await onTheSheet();
    await choose(user, "German");
    const missing = screen.getByRole("button", { name: /texts have no German yet$/ });
    const count = Number.parseInt(missing.textContent, 10);
    await user.click(missing);
    expect(document.activeElement).toBe(
      screen.getByRole("textbox", { name: "Name of the criterion, in German" }),
    );
    await user.keyboard("Zielstrebigkeit");
    expect(missing.textContent).toBe(`${count - 1} texts have no German yet`);
  });

  it("says when the first wording has changed since, until it is confirmed", async () => {
    const { user } = await onTheSheet({ place: "/opening" });
    await choose(user, "French");
    await user.clear(inFrench("Opening text"));
    await user.type(inFrench("Opening text"), "Bienvenue.");
    expect(screen.queryByText(/earlier wording/)).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Opening text" }), " Sit down.");
    expect(
      screen.queryByRole("button", { name: "1 text in French is of an earlier wording" }),
    ).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Still right: Opening text" }));
    expect(screen.queryByText(/earlier wording/)).toBeNull();
    expect(document.activeElement).toBe(inFrench("Opening text"));
  });

  it("says our own texts, as long as they are ours", async () => {
    const { user } = await onTheSheet({ place: "/opening" });
    await choose(user, "French");
    expect((inFrench("Opening text") as HTMLTextAreaElement).value).toMatch(/^Bienvenue, et merci/);
  });

  it("is undone like everything else, and comes back when it was taken away", async () => {
    const { user, kept } = await onTheSheet({ place: "/opening" });
    await choose(user, "French");
    await user.clear(inFrench("Opening text"));
    await user.type(inFrench("Opening text"), "Bienvenue.");
    await user.tab();
    await choose(user, "None");
    expect(kept()).not.toHaveProperty("second");
    expect(screen.queryByText(/French and its texts are taken off the sheet/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(inFrench("Opening text")).toHaveProperty("value", "Bienvenue.");
  });
});
