import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const THREE = { members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] };

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const hasFocus = (element: Element | null | undefined): void => expect(document.activeElement).toBe(element);
const rowOf = (name: string) => screen.getByText(name).closest("li");

const begin = () => onInterviews({ upTo: "declared", ...THREE });

describe("P and the list of people", () => {
  it("brings in one after the other, two keys each, and a second Enter does nothing", async () => {
    const { user, record } = await begin();
    for (const name of ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester", "Pippa Lanternby"]) {
      await user.keyboard("p");
      hasFocus(press(`${name} comes in`));
      await user.keyboard("{Enter}");
      hasFocus(rowOf(name));
      await user.keyboard("{Enter}{Enter}");
      hasFocus(rowOf(name));
      expect(screen.queryByRole("dialog")).toBeNull();
    }
    expect(record().presence.map(({ to }) => to)).toEqual([null, null, null, null]);
    // All are in: the last one worked on.
    await user.keyboard("p");
    hasFocus(press("Pippa Lanternby goes out"));
  });

  it("goes up and down by arrows, sends out, and never loses the focus", async () => {
    const { user, world, record } = await begin();
    await user.click(press("All in"));
    world.clock.advance(600);
    await user.keyboard("p");
    hasFocus(press("Corin Vanterpoole goes out"));
    await user.keyboard("{ArrowUp}");
    hasFocus(press("Corin Vanterpoole goes out"));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(record().presence[2]).toMatchObject({ to: "14:13" });
    hasFocus(rowOf("Maëlle Dorchester"));
    await user.keyboard("{Enter}");
    expect(record().presence[2]).toMatchObject({ to: "14:13" });
    // Who is out is where P goes, and the arrows go on from the row.
    await user.keyboard("{ArrowDown}");
    hasFocus(press("Pippa Lanternby goes out"));
    await user.keyboard("p");
    hasFocus(press("Maëlle Dorchester comes in"));
    expect(record().put).toEqual([]);
  });

  it("leaves Space to the question afterwards, and Escape the arrows too", async () => {
    const { user, record } = await begin();
    await user.keyboard("p{Enter} ");
    expect(record().put).toHaveLength(1);
    await user.keyboard("{Escape}");
    hasFocus(document.body);
    await user.keyboard("{ArrowUp}");
    const rows = within(screen.getByRole("list", { name: "All questions" })).getAllByRole("button");
    expect(rows[0]?.getAttribute("aria-current")).toBe("true");
  });

  it("is gone to after a press with the mouse, and after a menu was closed", async () => {
    const { user } = await begin();
    await user.click(press("Start the clock"));
    await user.keyboard("p");
    hasFocus(press("Corin Vanterpoole comes in"));
    await user.click(press(/^Status of TS-01/));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    await user.keyboard("p");
    hasFocus(press("Corin Vanterpoole comes in"));
  });
});

describe("all in", () => {
  it("is offered whenever somebody is out, and a keyboard that pressed it stays with the people", async () => {
    const { user, world, record } = await begin();
    press("All in").focus();
    await user.keyboard("{Enter}");
    hasFocus(rowOf("Corin Vanterpoole"));
    expect(screen.queryByRole("button", { name: "All in" })).toBeNull();
    world.clock.advance(600);
    await user.click(press("Lubo Fennimark goes out"));
    world.clock.advance(600);
    await user.click(press("All in"));
    expect(screen.getByText("One person noted as in since 14:23.")).toBeTruthy();
    expect(record().presence.filter(({ to }) => to === null)).toHaveLength(4);
  });
});

describe("an interview that does not go on on another day after all", () => {
  it("has everybody in again who was, from the menu as from the undo", async () => {
    const { user, world, record } = await begin();
    await user.click(press("All in"));
    world.clock.advance(600);
    await user.click(press("Lubo Fennimark goes out"));
    await user.keyboard("iAlarm{Enter}");
    const before = record();
    const goOn = async (): Promise<void> => {
      world.clock.advance(60);
      await user.click(press(/^Status of TS-01/));
      await user.click(screen.getByRole("menuitem", { name: /^Go on on another day/ }));
      const day = screen.getByRole("textbox", { name: "Day on which it goes on" });
      await user.clear(day);
      await user.type(day, "20 February 2025");
      await user.click(press("Note the other day"));
      expect(screen.getByRole("heading", { name: "Present, 0 of 4" })).toBeTruthy();
    };
    await goOn();
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitem", { name: /^Take back: goes on on another day/ }));
    expect(record()).toEqual(before);
    expect(screen.getByRole("heading", { name: "Present, 3 of 4" })).toBeTruthy();
    expect(screen.getByText("Taken back: who was in is in again, and the clock stands.")).toBeTruthy();
    await goOn();
    await user.keyboard("{Control>}z{/Control}");
    expect(record()).toEqual(before);
  });
});

describe("earlier times", () => {
  it("stand one by one behind the last of them, and are put right while the person is in", async () => {
    const { user, world, record } = await begin();
    await user.click(press("All in"));
    for (const action of ["goes out", "comes in", "goes out", "comes in"]) {
      world.clock.advance(600);
      await user.click(press(`Lubo Fennimark ${action}`));
    }
    await user.click(press("Earlier times of Lubo Fennimark: 1"));
    await user.click(screen.getByRole("menuitem", { name: "14:03–14:13" }));
    expect(screen.getByDisplayValue("14:13")).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.click(press("14:23–14:33. Change the times of Lubo Fennimark"));
    const dialog = within(screen.getByRole("dialog", { name: "Lubo Fennimark in the room" }));
    const type = async (name: string, text: string) => {
      await user.clear(dialog.getByRole("textbox", { name }));
      await user.type(dialog.getByRole("textbox", { name }), text);
      await user.click(dialog.getByRole("button", { name: "Change the times" }));
    };
    await type("In", "14:10");
    expect(dialog.getByRole("alert").textContent).toBe(
      "In the room from 14:03 to 14:13 already: come in later, or change those times first.",
    );
    await user.clear(dialog.getByRole("textbox", { name: "In" }));
    await user.type(dialog.getByRole("textbox", { name: "In" }), "14:20");
    await type("Out", "14:50");
    expect(dialog.getByRole("alert").textContent).toBe(
      "In the room again since 14:43: go out earlier, or change that time first.",
    );
    await user.clear(dialog.getByRole("textbox", { name: "Out" }));
    await user.click(dialog.getByRole("button", { name: "Change the times" }));
    expect(dialog.getByRole("alert").textContent).toContain("This is no time.");
    await type("Out", "14:35");
    const id = record().presence[1]?.person;
    expect(
      record()
        .presence.filter(({ person }) => person === id)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      ["14:03", "14:13"],
      ["14:20", "14:35"],
      ["14:43", null],
    ]);
  });

  it("that are taken away from the menu by keyboard leave the focus in the row", async () => {
    const { user, world, record } = await begin();
    for (const action of ["comes in", "goes out", "comes in", "goes out"]) {
      world.clock.advance(600);
      await user.click(press(`Corin Vanterpoole ${action}`));
    }
    await user.keyboard("p{ArrowUp}");
    await user.tab({ shift: true });
    hasFocus(press("Earlier times of Corin Vanterpoole: 1"));
    await user.keyboard("{Enter}");
    hasFocus(screen.getByRole("menuitem", { name: "14:13–14:23" }));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("dialog", { name: "Corin Vanterpoole in the room" })).toBeTruthy();
    press("Was not in the room").focus();
    await user.keyboard("{Enter}");
    expect(record().presence).toHaveLength(1);
    await expect.poll(() => rowOf("Corin Vanterpoole")?.contains(document.activeElement)).toBe(true);
  });

  it("that are taken away by keyboard leave the focus in the row", async () => {
    const { user, record } = await begin();
    await user.keyboard("p{Enter}{Tab}{Enter}");
    expect(screen.getByRole("dialog")).toBeTruthy();
    press("Was not in the room").focus();
    await user.keyboard("{Enter}");
    expect(record().presence).toEqual([]);
    await expect.poll(() => document.activeElement).toBe(rowOf("Corin Vanterpoole"));
  });
});
