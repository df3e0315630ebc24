import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";
import { selectionOf } from "./seed.ts";

const ALT_DOWN = "{Alt>}{ArrowDown}{/Alt}";

async function whole(): Promise<OnScreen> {
  const on = await openScoring();
  await enterAs(on.user, "Ines Caldbrook");
  await on.user.keyboard("{Alt>}w{/Alt}");
  return on;
}

const parts = (): HTMLElement[] =>
  within(screen.getByRole("region", { name: "Whole sheet of TS-01" })).getAllByRole("article");

const part = (number: number): HTMLElement => parts()[number - 1] as HTMLElement;

const notesOf = (number: number): HTMLTextAreaElement =>
  within(part(number)).getAllByRole<HTMLTextAreaElement>("textbox").at(-1) as HTMLTextAreaElement;

const isIn = (number: number): boolean => part(number).contains(document.activeElement);

describe("the whole sheet", () => {
  it("has all criteria in their order, each with question, notes and rating; Alt+W goes there and back", async () => {
    const on = await whole();
    const names = selectionOf(on.world).sheets[0]?.sheet.criteria.map(({ name }) => name);
    expect(parts().map((each) => each.getAttribute("aria-label"))).toEqual(names);
    for (const each of parts()) {
      expect(within(each).getByRole("group", { name: "Notes" })).toBeDefined();
      expect(within(each).getByRole("radiogroup")).toBeDefined();
      expect(within(each).getAllByRole("checkbox").length).toBeGreaterThan(0);
    }
    expect(on.world.store.getState().settings.wholeSheet).toBe(true);
    await on.user.keyboard("{Alt>}w{/Alt}");
    expect(screen.queryAllByRole("article")).toEqual([]);
    expect(screen.getByRole("region", { name: "Your rating" })).toBeDefined();
  });

  it("keys work on the criterion that has the focus, and on no other", async () => {
    const on = await whole();
    act(() => notesOf(3).focus());
    await on.user.keyboard("Went there.{Alt>}a4{/Alt}");
    expect(on.draft(3)?.notes.map(({ text, star }) => [text, star])).toEqual([["Went there.", "A"]]);
    expect(on.draft(3)?.score).toEqual({ is: "points", points: 400 });
    expect([1, 2, 4, 9].map((number) => on.draft(number))).toEqual([null, null, null, null]);
    await on.user.keyboard("{Alt>}n{/Alt}2");
    expect(on.draft(3)?.score).toEqual({ is: "not-assessed", reason: "not-present" });
    expect(document.activeElement).toBe(notesOf(3));
  });

  it("going on takes the focus along: notes to notes, rating to rating", async () => {
    const on = await whole();
    act(() => notesOf(1).focus());
    await on.user.keyboard(`of one${ALT_DOWN}of two`);
    expect(document.activeElement).toBe(notesOf(2));
    expect([1, 2].map((number) => on.draft(number)?.notes[0]?.text)).toEqual(["of one", "of two"]);
    act(() => within(part(2)).getAllByRole("radio")[0]?.focus());
    await on.user.keyboard(`${ALT_DOWN} `);
    expect(isIn(3)).toBe(true);
    expect(on.draft(3)?.score).toEqual({ is: "points", points: 500 });
  });

  it("is the same sheet: what is written in one way is there in the other", async () => {
    const on = await whole();
    act(() => notesOf(2).focus());
    await on.user.keyboard("Half a {Alt>}w{/Alt}sentence");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Analytical Thinking");
    await on.user.keyboard("{Alt>}w{/Alt}!");
    expect(on.draft(2)?.notes[0]?.text).toBe("Half a sentence!");
    expect(document.activeElement).toBe(notesOf(2));
  });

  it("undo changes the one criterion and leaves the fields of the others alone", async () => {
    const on = await whole();
    act(() => notesOf(1).focus());
    await on.user.keyboard("one");
    act(() => notesOf(2).focus());
    await on.user.keyboard("two");
    const field = notesOf(1);
    await on.user.keyboard("{Control>}z{/Control}");
    expect([notesOf(1).value, notesOf(2).value]).toEqual(["one", ""]);
    expect(notesOf(1)).toBe(field);
    await on.user.keyboard("{Control>}z{/Control}");
    expect(notesOf(1).value).toBe("");
    expect(isIn(1)).toBe(true);
  });
});

describe("quiet", () => {
  it("is switched by Alt+Q, kept on the laptop, and ends with the screen", async () => {
    const on = await openScoring();
    await enterAs(on.user, "Ines Caldbrook");
    await on.user.keyboard("{Enter}word{Alt>}q{/Alt}");
    expect(document.documentElement.hasAttribute("data-quiet")).toBe(true);
    expect((await on.world.storage.settings()).ok && on.world.store.getState().settings.quiet).toBe(true);
    await on.user.keyboard("s{Alt>}q{/Alt}");
    expect(document.documentElement.hasAttribute("data-quiet")).toBe(false);
    expect(on.draft(1)?.notes[0]?.text).toBe("words");
  });
});
