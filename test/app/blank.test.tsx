import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Blank } from "#app/blank.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { blankScreen } from "#usecases/device.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const WORDS = "Press any key to come back.";

function Below({ did }: { readonly did: string[] }) {
  useKeys({ x: () => did.push("x"), "Ctrl+s": () => did.push("copy"), "Alt+1": () => did.push("rate") });
  return (
    <>
      <textarea aria-label="Notes" />
      <button type="button" onClick={() => did.push("pressed")}>
        Hand in
      </button>
    </>
  );
}

async function shown() {
  const world = await testWorld();
  const did: string[] = [];
  renderScreen(
    <>
      <Blank />
      <Below did={did} />
    </>,
    world,
    "/",
  );
  return { world, did, user: userEvent.setup() };
}

const isBlank = (): boolean => screen.queryByText(WORDS) !== null;

describe("the blank screen", () => {
  it("comes with Alt+B also while typing, and any key brings back what was, doing nothing else", async () => {
    const { user, did } = await shown();
    const notes = screen.getByLabelText<HTMLTextAreaElement>("Notes");
    await user.type(notes, "Half a sent");
    await user.keyboard("{Alt>}b{/Alt}");
    expect(isBlank()).toBe(true);
    await user.keyboard("x");
    expect(isBlank()).toBe(false);
    expect([notes.value, document.activeElement, did]).toEqual(["Half a sent", notes, []]);
    await user.keyboard("ence");
    expect(notes.value).toBe("Half a sentence");
  });

  it("goes by what the key prints", async () => {
    await shown();
    fireEvent.keyDown(document.body, { key: "x", code: "KeyB", altKey: true });
    expect(isBlank()).toBe(false);
    fireEvent.keyDown(document.body, { key: "b", code: "KeyN", altKey: true });
    expect(isBlank()).toBe(true);
  });

  it("lets no key through: neither one of the screen below nor one with Ctrl or Alt", async () => {
    const { user, did } = await shown();
    for (const keys of ["x", "{Control>}s{/Control}", "{Alt>}1{/Alt}", "{Alt>}b{/Alt}"]) {
      await user.keyboard("{Alt>}b{/Alt}");
      expect(isBlank(), keys).toBe(true);
      await user.keyboard(keys);
      expect(isBlank(), keys).toBe(false);
    }
    expect(did).toEqual([]);
    await user.keyboard("x");
    expect(did).toEqual(["x"]);
  });

  it("a key that is held down works on nothing that it uncovered", async () => {
    const { did, world } = await shown();
    act(() => blankScreen(world, true));
    fireEvent.keyDown(document.body, { key: "x", code: "KeyX" });
    fireEvent.keyDown(document.body, { key: "x", code: "KeyX", repeat: true });
    expect([isBlank(), did]).toEqual([false, []]);
    fireEvent.keyUp(document.body, { key: "x", code: "KeyX" });
    fireEvent.keyDown(document.body, { key: "x", code: "KeyX" });
    expect(did).toEqual(["x"]);
  });

  it("a press brings it back and reaches nothing below; the focus stays", async () => {
    const { user, did, world } = await shown();
    const button = screen.getByRole("button", { name: "Hand in" });
    button.focus();
    act(() => blankScreen(world, true));
    await user.click(screen.getByText(WORDS));
    expect([isBlank(), did, document.activeElement]).toEqual([false, [], button]);
  });
});
