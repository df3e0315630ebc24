import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";

const notes = (): HTMLTextAreaElement[] =>
  within(screen.getByRole("group", { name: "Notes" })).getAllByRole<HTMLTextAreaElement>("textbox");

async function writing(): Promise<OnScreen> {
  const opened = await openScoring();
  await enterAs(opened.user, "Ines Caldbrook");
  await opened.user.keyboard("{Enter}");
  return opened;
}

const written = ({ draft }: OnScreen) => draft(1)?.notes.map(({ text, star, sign }) => [star, sign, text]);

describe("paragraphs", () => {
  it("begin with Enter, tagged by prefix, button or Alt with a letter", async () => {
    const on = await writing();
    await on.user.keyboard(
      "s: The office, 2021.{Enter}a:+ Went there.{Enter}Nothing came{Alt>}r{/Alt}{Enter}Untagged",
    );
    await on.user.click(screen.getByRole("button", { name: "T Task" }));
    await on.user.click(screen.getByRole("button", { name: "Speaks against the level" }));
    expect(written(on)).toEqual([
      ["S", null, "The office, 2021."],
      ["A", "+", "Went there."],
      ["R", null, "Nothing came"],
      ["T", "-", "Untagged"],
    ]);
    expect(document.activeElement).toBe(notes()[3]);
    expect(screen.getByRole("button", { name: "A Action 1" })).toBeDefined();
  });

  it("split at the caret, and Backspace at the beginning joins them", async () => {
    const on = await writing();
    await on.user.keyboard("a: one two{ArrowLeft>3/}{Enter}");
    expect(written(on)).toEqual([
      ["A", null, "one "],
      [null, null, "two"],
    ]);
    await on.user.keyboard("{Backspace}");
    expect(written(on)).toEqual([["A", null, "one two"]]);
    await on.user.keyboard("X");
    expect(notes()[0]?.value).toBe("one Xtwo");
  });

  it("arrows move between them", async () => {
    const on = await writing();
    await on.user.keyboard("first{Enter}second{ArrowUp}");
    expect(document.activeElement).toBe(notes()[0]);
    await on.user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(notes()[1]);
  });

  it("come one for each pasted line, 20,000 characters and more", async () => {
    const on = await writing();
    const lines = Array.from(
      { length: 500 },
      (_, index) => `Line ${index}: what the candidate said or did then`,
    );
    const field = notes()[0] as HTMLTextAreaElement;
    fireEvent.paste(field, { clipboardData: { getData: () => lines.join("\n") } });
    expect(notes().map((each) => each.value)).toEqual(lines);
    expect(on.draft(1)?.notes).toHaveLength(500);
    expect(document.activeElement).toBe(notes().at(-1));
  });

  it("count also for other criteria", async () => {
    const on = await writing();
    await on.user.keyboard("Rebuilt the rota.{Alt>}c{/Alt}");
    await on.user.keyboard("89{Enter}");
    expect(on.draft(1)?.notes[0]?.alsoFor).toEqual([on.criterion(8), on.criterion(9)]);
    expect(document.activeElement).toBe(notes()[0]);
    expect(screen.getByText("also 8 Initiative, 9 Teamwork")).toBeDefined();
  });
});

describe("undo in the notes", () => {
  it("goes back over typing, tags and paragraphs alike, and forward again", async () => {
    const on = await writing();
    await on.user.keyboard("one{Alt>}a{/Alt}{Enter}two");
    await on.user.keyboard("{Control>}z{/Control}");
    expect(written(on)).toEqual([
      ["A", null, "one"],
      [null, null, ""],
    ]);
    await on.user.keyboard("{Control>}z{/Control}");
    expect(written(on)).toEqual([["A", null, "one"]]);
    expect(document.activeElement).toBe(notes()[0]);
    await on.user.keyboard("{Control>}zz{/Control}");
    expect(on.draft(1)).toBeNull();
    expect(notes().map((each) => each.value)).toEqual([""]);
    await on.user.keyboard("{Control>}yyyy{/Control}");
    expect(written(on)).toEqual([
      ["A", null, "one"],
      [null, null, "two"],
    ]);
  });

  it("brings a prefix back as text, and leaves it then", async () => {
    const on = await writing();
    await on.user.keyboard("s: x{Control>}zz{/Control}");
    expect(notes()[0]?.value).toBe("s:");
    await on.user.keyboard(" y");
    expect(written(on)).toEqual([[null, null, "s: y"]]);
  });
});

it("Escape leaves the notes, Enter comes back to the end of the last paragraph worked on", async () => {
  const on = await writing();
  await on.user.keyboard("Some words{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "Notes" }));
  await on.user.keyboard("3{Enter} more");
  expect(written(on)).toEqual([[null, null, "Some words more"]]);
  expect(on.draft(1)?.score).toEqual({ is: "points", points: 300 });
});

it("each criterion has its own, and going on while typing goes on typing", async () => {
  const on = await writing();
  await on.user.keyboard("of one{Alt>}{ArrowDown}{/Alt}of two");
  expect(on.draft(1)?.notes.map(({ text }) => text)).toEqual(["of one"]);
  expect(on.draft(2)?.notes.map(({ text }) => text)).toEqual(["of two"]);
  await on.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(notes()[0]?.value).toBe("of one");
});
