import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import { recordOf } from "#core/interviews/record.ts";
import { KeyHintsProvider, type Hints } from "#ui/parts/key-hints.tsx";
import { buildSelection, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const press = (name: string | RegExp) => screen.getByRole("button", { name });

/** The record of the first candidate, with the keys that the bar at the foot is told. */
async function begin() {
  const world = await testWorld();
  const { id, candidates } = await buildSelection(world, { upTo: "declared" });
  const user = userEvent.setup({ advanceTimers: () => undefined });
  const shown: (Hints | null)[] = [];
  const candidate = candidates[0]?.id ?? "";
  renderScreen(
    <KeyHintsProvider onHints={(hints) => shown.push(hints)}>
      <InterviewsScreen />
    </KeyHintsProvider>,
    world,
    `/s/${id}/interviews/${candidate}`,
  );
  const names = (hints: Hints["bar"] | undefined) => hints?.map(({ keys }) => keys.join("+")) ?? [];
  const choose = async (status: RegExp): Promise<void> => {
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: status }));
  };
  const leave = async (status: RegExp, note: string): Promise<void> => {
    await choose(status);
    await user.keyboard(`${note}{Tab}{Enter}`);
    expect(screen.queryByRole("dialog")).toBeNull();
  };
  return {
    user,
    world,
    choose,
    leave,
    record: () => recordOf(stateOf(world), candidate),
    drafts: () => world.store.getState().open?.drafts,
    bar: () => names(shown.at(-1)?.bar),
    more: () => names(shown.at(-1)?.more),
  };
}

describe("while a candidate is out", () => {
  for (const status of [/^Withdrew/, /^Did not appear/, /^Set aside/])
    it(`the bar names only keys that work: ${status.source}`, async () => {
      const { leave, choose, bar, more } = await begin();
      expect(bar()).toEqual(["Space", "W", "X", "F", "I", "P", "C", "Alt+→"]);
      await leave(status, "By phone.");
      expect(bar()).toEqual(["Alt+→"]);
      expect(more()).toEqual(["Ctrl+Z"]);
      await choose(/^Confirmed/);
      expect(bar()).toEqual(["Space", "W", "X", "F", "I", "P", "C", "Alt+→"]);
    });

  it("of one postponed all keys work", async () => {
    const { leave, bar } = await begin();
    await leave(/^Postponed/, "Ill.");
    expect(bar()).toEqual(["Space", "W", "X", "F", "I", "P", "C", "Alt+→"]);
  });

  it("the keys leave nothing behind for when the status is put back", async () => {
    const { user, leave, choose, record, drafts } = await begin();
    await leave(/^Withdrew/, "By phone.");
    const [before, kept] = [record(), drafts()];
    for (const key of ["w", "x", "f", " ", "c", "i", "b", "1", "{ArrowDown}"]) {
      await user.keyboard(key);
      expect(screen.queryByText(/Change the status back first/), key).toBeNull();
    }
    expect(record()).toEqual(before);
    expect(drafts()).toEqual(kept);
    expect(screen.queryByRole("textbox", { name: "What happened" })).toBeNull();
    await choose(/^Confirmed/);
    const turn = within(screen.getByRole("region", { name: "The question in turn" }));
    expect(turn.queryByRole("textbox")).toBeNull();
    expect(turn.getByText("1", { selector: ".no" })).toBeTruthy();
  });

  it("the keys end what still goes on, and are named for it", async () => {
    const { user, leave, record, bar } = await begin();
    await user.click(press("All in"));
    await user.keyboard("c");
    await user.keyboard("iAlarm{Enter}");
    await leave(/^Withdrew/, "By phone.");
    expect(bar()).toEqual(["I", "P", "Alt+→"]);
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("i");
    expect(record().interruptions).toMatchObject([{ to: "14:03" }]);
    expect(record().clock.every(({ to }) => to !== null)).toBe(true);
    expect(bar()).toEqual(["P", "Alt+→"]);
  });

  it("the button of the clock keeps no question as begun", async () => {
    const { user, leave, drafts } = await begin();
    await leave(/^Withdrew/, "By phone.");
    const kept = drafts();
    await user.click(press("Start the clock"));
    expect(drafts()).toEqual(kept);
  });
});

describe("the same status again", () => {
  it("puts its note right, and noting it as it stands notes nothing", async () => {
    const { user, choose, leave, record, world } = await begin();
    await leave(/^Withdrew/, "By fone.");
    const acts = () => world.store.getState().open?.folded.inOrder.length;
    const before = acts();
    await choose(/^Withdrew/);
    const note = () => screen.getByRole("textbox", { name: "Short note" });
    expect(note()).toHaveProperty("value", "By fone.");
    await user.click(press("Note the status"));
    expect(acts()).toBe(before);
    await choose(/^Withdrew/);
    await user.clear(note());
    expect(note()).toHaveProperty("value", "");
    await user.type(note(), "By phone.");
    await user.click(press("Note the status"));
    expect(record()).toMatchObject({ status: "withdrew", statusReason: "By phone." });
    await choose(/^Withdrew/);
    expect(note()).toHaveProperty("value", "By phone.");
    await user.clear(note());
    await user.click(press("Note the status"));
    expect(record()).toMatchObject({ status: "withdrew", statusReason: "" });
    await user.keyboard("{Control>}z{/Control}");
    expect(record().statusReason).toBe("By phone.");
  });

  it("of a candidate set aside still asks for the reason", async () => {
    const { user, choose, leave, record } = await begin();
    await leave(/^Set aside/, "The board, late papers.");
    await choose(/^Set aside/);
    await user.clear(screen.getByRole("textbox", { name: "Whose decision, and why" }));
    await user.click(press("Note the status"));
    expect(screen.getByRole("alert").textContent).toBe("Write a few words first.");
    expect(record().statusReason).toBe("The board, late papers.");
  });

  it("that asks for no note stays as it is", async () => {
    const { choose, world } = await begin();
    await choose(/^Confirmed/);
    const before = world.store.getState().open?.folded.inOrder.length;
    await choose(/^Confirmed/);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(world.store.getState().open?.folded.inOrder.length).toBe(before);
  });
});

describe("the list of all keys", () => {
  it("names the nine keys of the probes as one", async () => {
    const { more } = await begin();
    expect(more()).toEqual(["1–9", "B", "Y+N", "↑+↓", "Esc", "Ctrl+Z"]);
  });
});
