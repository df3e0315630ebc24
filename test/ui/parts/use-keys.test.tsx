import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SingleKeysProvider, useKeys } from "#ui/parts/use-keys.ts";

const NAMES = ["1", "Alt+1", "n", "Alt+n", "?", "F6", "Delete", "ArrowUp", "Ctrl+z", " "];

function Listens({ heard }: { readonly heard: string[] }) {
  useKeys(Object.fromEntries(NAMES.map((name) => [name, () => heard.push(name)])));
  return (
    <>
      <textarea aria-label="Text" />
      <input aria-label="Score" data-digit="" />
    </>
  );
}

function listening(singleKeys = true) {
  const heard: string[] = [];
  render(
    <SingleKeysProvider value={singleKeys}>
      <Listens heard={heard} />
    </SingleKeysProvider>,
  );
  const press = (event: KeyboardEventInit, target: Element = document.body): readonly string[] => {
    heard.length = 0;
    fireEvent.keyDown(target, event);
    return [...heard];
  };
  return press;
}

describe("a digit", () => {
  it("goes by its place, so that AZERTY needs no Shift, with Alt too", () => {
    const press = listening();
    expect(press({ key: "&", code: "Digit1" })).toEqual(["1"]);
    expect(press({ key: "&", code: "Digit1", altKey: true })).toEqual(["Alt+1"]);
    expect(press({ key: "1", code: "Digit1", shiftKey: true })).toEqual(["1"]);
  });

  it("of the number pad counts where the pad writes digits, and never with Alt", () => {
    const press = listening();
    expect(press({ key: "1", code: "Numpad1" })).toEqual(["1"]);
    expect(press({ key: "ArrowUp", code: "Numpad8" })).toEqual(["ArrowUp"]);
    expect(press({ key: "End", code: "Numpad1" })).toEqual([]);
    expect(press({ key: "1", code: "Numpad1", altKey: true })).toEqual([]);
  });

  it("is no key while it is typed, nor with AltGr", () => {
    const press = listening();
    const text = screen.getByLabelText("Text");
    expect(press({ key: "1", code: "Digit1" }, text)).toEqual([]);
    expect(press({ key: "&", code: "Digit1", altKey: true }, text)).toEqual(["Alt+1"]);
    expect(press({ key: "1", code: "Digit1", altKey: true, ctrlKey: true }, text)).toEqual([]);
    expect(press({ key: "1", code: "Digit1", altKey: true, modifierAltGraph: true }, text)).toEqual([]);
  });
});

describe("a letter with Alt", () => {
  it("goes by what the key prints, and by its place where that is no Latin letter", () => {
    const press = listening();
    expect(press({ key: "n", code: "KeyB", altKey: true })).toEqual(["Alt+n"]);
    expect(press({ key: "b", code: "KeyN", altKey: true })).toEqual([]);
    expect(press({ key: "т", code: "KeyN", altKey: true })).toEqual(["Alt+n"]);
    expect(press({ key: "ν", code: "KeyN", altKey: true })).toEqual(["Alt+n"]);
    expect(press({ key: "Dead", code: "KeyN", altKey: true })).toEqual(["Alt+n"]);
  });
});

it("signs are keys in a field for one digit, where nobody writes them", () => {
  const press = listening();
  expect(press({ key: "?", code: "Slash", shiftKey: true }, screen.getByLabelText("Score"))).toEqual(["?"]);
  expect(press({ key: "?", code: "Slash", shiftKey: true }, screen.getByLabelText("Text"))).toEqual([]);
});

describe("single letters, digits and signs", () => {
  it("are keys until they are switched off; Alt, Ctrl, F and the keys without a sign go on", () => {
    const press = listening(false);
    expect(press({ key: "1", code: "Digit1" })).toEqual([]);
    expect(press({ key: "n", code: "KeyN" })).toEqual([]);
    expect(press({ key: "?", code: "Slash", shiftKey: true })).toEqual([]);
    expect(press({ key: "n", code: "KeyN", altKey: true })).toEqual(["Alt+n"]);
    expect(press({ key: "z", code: "KeyZ", ctrlKey: true })).toEqual(["Ctrl+z"]);
    expect(press({ key: "F6", code: "F6" })).toEqual(["F6"]);
    expect(press({ key: "Delete", code: "Delete" })).toEqual(["Delete"]);
    expect(press({ key: "ArrowUp", code: "ArrowUp" })).toEqual(["ArrowUp"]);
    expect(press({ key: " ", code: "Space" })).toEqual([" "]);
  });
});
