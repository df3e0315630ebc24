import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";

const PLACEHOLDER = "What the candidate said or did";
const ALT_DOWN = "{Alt>}{ArrowDown}{/Alt}";
const COUNTS_ALSO = "{Alt>}c{/Alt} {Escape}";

const notes = (): HTMLTextAreaElement[] =>
  within(screen.getByRole("group", { name: "Notes" })).getAllByRole<HTMLTextAreaElement>("textbox");

async function writing(): Promise<OnScreen> {
  const opened = await openScoring();
  await enterAs(opened.user, "Ines Caldbrook");
  await opened.user.keyboard("{Enter}");
  return opened;
}

const caret = (): readonly [number, number | undefined] => {
  const field = notes().findIndex((each) => each === document.activeElement);
  return [field, notes()[field]?.selectionStart];
};

describe("Enter at the beginning of a paragraph", () => {
  it("leaves its tags with its text; undo and Backspace give back what was", async () => {
    const on = await writing();
    await on.user.keyboard(`r:+ Decided on 3 March.{Alt>}i{/Alt}1${COUNTS_ALSO}{Home}`);
    const whole = on.draft(1)?.notes;
    expect(whole).toMatchObject([
      { text: "Decided on 3 March.", star: "R", sign: "+", indicator: 0, alsoFor: [on.criterion(2)] },
    ]);
    const blank = { text: "", star: null, sign: null, indicator: null, alsoFor: [] };
    for (const back of ["{Control>}z{/Control}", "{Backspace}"]) {
      await on.user.keyboard("{Enter}");
      expect(on.draft(1)?.notes).toMatchObject([blank, ...(whole ?? [])]);
      expect(notes().map(({ value }) => value)).toEqual(["", "Decided on 3 March."]);
      expect(caret()).toEqual([1, 0]);
      await on.user.keyboard(back);
      expect(on.draft(1)?.notes).toEqual(whole);
      expect(caret()).toEqual([0, 0]);
    }
    await on.user.keyboard("{Enter}Then: {ArrowUp}First.");
    expect(notes().map(({ value }) => value)).toEqual(["First.", "Then: Decided on 3 March."]);
  });
});

it("undo of what is no text leaves the caret where it is", async () => {
  const on = await writing();
  await on.user.keyboard("Decided.{ArrowLeft>3/}{Alt>}a4{/Alt}{Control>}z{/Control}");
  expect([on.draft(1)?.score, caret()]).toEqual([null, [0, 5]]);
  await on.user.keyboard("{Control>}z{/Control}");
  expect([on.draft(1)?.notes[0]?.star, caret()]).toEqual([null, [0, 5]]);
});

describe("a paragraph without text that counts also for another criterion", () => {
  it("is evidence for none", async () => {
    const on = await writing();
    await on.user.keyboard(COUNTS_ALSO);
    expect(on.draft(1)?.notes).toMatchObject([{ text: "", alsoFor: [on.criterion(2)] }]);
    await on.user.keyboard(`{Escape}${[..."333333333"].join(ALT_DOWN)}`);
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const dialog = await screen.findByRole("alertdialog");
    const missing = within(dialog)
      .getAllByRole("button")
      .flatMap(({ textContent }) => /^(\d).*rated without a note$/.exec(textContent ?? "")?.[1] ?? []);
    expect(missing.join("")).toBe("123456789");
  });

  it("stands under no other, until something is written in it", async () => {
    const on = await writing();
    await on.user.keyboard(`{Alt>}w{/Alt}${COUNTS_ALSO}`);
    const here = () => screen.queryByRole("group", { name: "Counts here too" });
    expect(here()).toBeNull();
    await on.user.keyboard(" ");
    expect(here()).toBeNull();
    await on.user.keyboard("x");
    expect(here()?.textContent).toContain("From 1 Achievement:  x");
    await on.user.keyboard("{Backspace}");
    expect(here()).toBeNull();
  });
});

describe("the hint in an empty note", () => {
  it.each([
    ["counts also", COUNTS_ALSO, /^also 2 /],
    ["is pinned", "{Alt>}i{/Alt}{Enter}", /^on “/],
  ])("gives way to what stands behind a text where it %s", async (_what, keys, behind) => {
    const on = await writing();
    expect(screen.getByPlaceholderText(PLACEHOLDER)).toBe(notes()[0]);
    await on.user.keyboard(keys);
    expect(screen.getByText(behind)).toBeDefined();
    expect(screen.queryByPlaceholderText(PLACEHOLDER)).toBeNull();
    await on.user.keyboard("{Control>}z{/Control}");
    expect(screen.getByPlaceholderText(PLACEHOLDER)).toBe(notes()[0]);
  });
});

it("pasted lines keep the minus of a number", async () => {
  const on = await writing();
  const lines = "S: The cold store.\nT: -5 degrees\nA:- Waited.";
  fireEvent.paste(notes()[0] as HTMLElement, { clipboardData: { getData: () => lines } });
  expect(on.draft(1)?.notes.map(({ star, sign, text }) => [star, sign, text])).toEqual([
    ["S", null, "The cold store."],
    ["T", null, "-5 degrees"],
    ["A", "-", "Waited."],
  ]);
  await on.user.keyboard("{Enter}a: -5 degrees");
  expect(on.draft(1)?.notes.at(-1)).toMatchObject({ star: "A", sign: null, text: "-5 degrees" });
});
