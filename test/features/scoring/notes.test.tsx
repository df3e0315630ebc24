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

describe("a pin", () => {
  it("is to an indicator of the competency, by Alt+I and a digit, and stands after the paragraph", async () => {
    const on = await writing();
    await on.user.keyboard("Rebuilt the rota.{Alt>}i{/Alt}");
    const list = within(screen.getByRole("dialog", { name: "This paragraph speaks of" }));
    const [, second] = list.getAllByRole("checkbox");
    const words = second?.textContent?.replace(/\.2$/, "") ?? "";
    await on.user.keyboard("2");
    expect(on.draft(1)?.notes[0]?.indicator).toBe(1);
    expect(document.activeElement).toBe(notes()[0]);
    expect(screen.getByText(`on “${words}”`)).toBeDefined();
    await on.user.keyboard("{Alt>}i{/Alt}");
    expect(document.activeElement?.getAttribute("aria-checked")).toBe("true");
    await on.user.keyboard("{Enter}");
    expect(on.draft(1)?.notes[0]?.indicator).toBeNull();
    await on.user.keyboard("{Control>}z{/Control}");
    expect(on.draft(1)?.notes[0]?.indicator).toBe(1);
  });

  it("cannot be where the competency has no indicators, and says so", async () => {
    const on = await openScoring({
      change: (sheet) => ({
        ...sheet,
        criteria: sheet.criteria.map((each) => ({ ...each, indicators: [] })),
      }),
    });
    await enterAs(on.user, "Ines Caldbrook");
    await on.user.keyboard("{Enter}Words{Alt>}i{/Alt}");
    expect(screen.getByText("This competency has no indicators.")).toBeDefined();
    await on.user.keyboard("1{Escape} more");
    expect(on.draft(1)?.notes.map(({ text, indicator }) => [text, indicator])).toEqual([
      ["Words more", null],
    ]);
  });
});

describe("the order of paragraphs", () => {
  it("changes with Alt, Shift and an arrow, the caret with them, and no further than the ends", async () => {
    const on = await writing();
    await on.user.keyboard("one{Enter}two{Enter}three{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}");
    expect(notes().map((each) => each.value)).toEqual(["one", "three", "two"]);
    expect(document.activeElement).toBe(notes()[1]);
    await on.user.keyboard("{ArrowLeft}X{Alt>}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{/Alt}Y");
    expect(notes().map((each) => each.value)).toEqual(["threXYe", "one", "two"]);
    await on.user.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(on.draft(1)?.notes.map(({ text }) => text)).toEqual(["one", "threXYe", "two"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Achievement");
  });

  it("changes by pointer too, and gives the caret back", async () => {
    const on = await writing();
    await on.user.keyboard("one{Enter}two");
    await on.user.click(screen.getByRole("button", { name: "More for this paragraph" }));
    await on.user.click(screen.getByRole("menuitem", { name: /^Move up/ }));
    expect(notes().map((each) => each.value)).toEqual(["two", "one"]);
    expect(document.activeElement).toBe(notes()[0]);
    await on.user.click(screen.getByRole("button", { name: "More for this paragraph" }));
    await on.user.click(screen.getByRole("menuitem", { name: /^Pin to an indicator/ }));
    await on.user.keyboard("1!");
    expect(on.draft(1)?.notes.map(({ text, indicator }) => [text, indicator])).toEqual([
      ["two!", 0],
      ["one", null],
    ]);
  });
});

it("nothing is stored with a note but what was written and how it is marked", async () => {
  const on = await writing();
  await on.user.keyboard("a:+ Went there.{Alt>}i{/Alt}1");
  expect(Object.keys(on.draft(1)?.notes[0] ?? {}).sort()).toEqual([
    "alsoFor",
    "id",
    "indicator",
    "sign",
    "star",
    "text",
  ]);
});

it("a line over the notes says who may one day read them", async () => {
  await writing();
  expect(screen.getByText("The candidate may one day read these notes.")).toBeDefined();
});

describe("undo in the notes", () => {
  // 1,500 keys, each drawn: a busy machine takes longer than a test is otherwise given.
  it(
    "goes back over 500 steps and forward again, also after a look at another candidate",
    { timeout: 60_000 },
    async () => {
      const on = await writing();
      const field = () => notes()[0] as HTMLTextAreaElement;
      for (let step = 0; step < 250; step += 1) {
        fireEvent.keyDown(field(), { key: "a", code: "KeyA", altKey: true });
        fireEvent.keyDown(field(), {
          key: String(1 + (step % 5)),
          code: `Digit${1 + (step % 5)}`,
          altKey: true,
        });
      }
      const all = on.draft(1);
      await on.user.keyboard("{Alt>}{ArrowRight}{ArrowLeft}{/Alt}");
      for (let step = 0; step < 500; step += 1)
        fireEvent.keyDown(document.body, { key: "z", code: "KeyZ", ctrlKey: true });
      expect(on.draft(1)).toBeNull();
      for (let step = 0; step < 500; step += 1)
        fireEvent.keyDown(document.body, { key: "y", code: "KeyY", ctrlKey: true });
      expect(on.draft(1)).toEqual(all);
    },
  );

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

  it("gives back what was replaced or taken away, whole, with the caret where it was", async () => {
    const on = await writing();
    const field = () => notes()[0] as HTMLTextAreaElement;
    const back = async (): Promise<string> => {
      await on.user.keyboard("{Control>}z{/Control}");
      return field().value;
    };
    await on.user.keyboard("January was hard, with the audit.");
    field().setSelectionRange(0, 7);
    await on.user.keyboard("{Delete}");
    expect(await back()).toBe("January was hard, with the audit.");
    expect(field().selectionStart).toBe(7);
    field().setSelectionRange(0, field().value.length);
    await on.user.keyboard("z");
    expect(await back()).toBe("January was hard, with the audit.");
    await on.user.paste(" ".concat("More. ".repeat(40)));
    await on.user.keyboard("ab");
    expect(await back()).toMatch(/More\. $/);
    expect(await back()).toBe("January was hard, with the audit.");
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

const ALT_DOWN = "{Alt>}{ArrowDown}{/Alt}";

describe("evidence of another criterion that counts here", () => {
  it("stands under the notes, with where it is from; nothing stands there where nothing counts", async () => {
    const on = await writing();
    await on.user.keyboard("s: Asked both sides.{Alt>}c{/Alt}3{Enter}{Enter}Only for one.");
    expect(screen.queryByRole("group", { name: "Counts here too" })).toBeNull();
    await on.user.keyboard(`${ALT_DOWN}${ALT_DOWN}`);
    const here = screen.getByRole("group", { name: "Counts here too" });
    expect(
      within(here)
        .getAllByText(/From/)
        .map((line) => line.parentElement?.textContent),
    ).toEqual(["From 1 Achievement: Asked both sides."]);
    expect(notes().map(({ value }) => value)).toEqual([""]);
    await on.user.keyboard(`{Alt>}{ArrowUp}{ArrowUp}{/Alt}`);
    await on.user.click(notes()[0] as HTMLElement);
    await on.user.keyboard(`{Alt>}c{/Alt}3{Enter}${ALT_DOWN}${ALT_DOWN}`);
    expect(screen.queryByRole("group", { name: "Counts here too" })).toBeNull();
  });

  it("in the whole sheet follows what is typed", async () => {
    const on = await writing();
    await on.user.keyboard("{Alt>}w{/Alt}Asked{Alt>}c{/Alt}3{Enter}");
    const line = () => screen.getByRole("group", { name: "Counts here too" }).textContent;
    expect(line()).toContain("From 1 Achievement: Asked");
    await on.user.keyboard(" both sides.");
    expect(line()).toContain("From 1 Achievement: Asked both sides.");
  });
});

it("each criterion has its own, and going on while typing goes on typing", async () => {
  const on = await writing();
  await on.user.keyboard("of one{Alt>}{ArrowDown}{/Alt}of two");
  expect(on.draft(1)?.notes.map(({ text }) => text)).toEqual(["of one"]);
  expect(on.draft(2)?.notes.map(({ text }) => text)).toEqual(["of two"]);
  await on.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(notes()[0]?.value).toBe("of one");
});
