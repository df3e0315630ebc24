import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Criteria } from "#core/scores/two-states.ts";
import type { BroughtState } from "#usecases/brought-drafts.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { aNote, given, points } from "#test/core/scores/a-draft.ts";
import { draftsOf, type TestWorld } from "#test/make-world.ts";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";
import { selectionOf } from "./seed.ts";

const BACK = "{Control>}z{/Control}";
const TITLE = "Two states of your sheet for TS-01";

const idOf = (world: TestWorld, number: number): string =>
  selectionOf(world).sheets[0]?.sheet.criteria[number - 1]?.id ?? "";

/** In the copy the first competency has 4, the second 5; in a later one the third has 1. */
function bring(world: TestWorld, states: number): void {
  const earlier: Criteria = {
    [idOf(world, 1)]: given(points(4), { notes: [aNote("n9", "Named the whole budget.")] }),
    [idOf(world, 2)]: given(points(5), { notes: [] }),
    "not on this sheet": given(points(3)),
  };
  const later: Criteria = { [idOf(world, 3)]: given(points(1)) };
  const all: readonly BroughtState[] = [earlier, later].map((criteria, index) => ({
    at: `2025-02-1${6 + index}T17:40:00+01:00`,
    criteria,
    settled: false,
  }));
  keepDraft(world, draftKey.brought("ic", "c1"), all.slice(0, states), "choice");
}

/** Here the first competency has 2. */
async function opened(states = 1): Promise<OnScreen> {
  const shown = await openScoring();
  await enterAs(shown.user, "Ines Caldbrook");
  await shown.user.keyboard("2");
  act(() => bring(shown.world, states));
  await screen.findByRole("dialog", { name: TITLE });
  return shown;
}

const asked = () => within(screen.getByRole("dialog", { name: TITLE }));
const press = async ({ user }: OnScreen, name: string): Promise<void> =>
  user.click(asked().getByRole("button", { name }));
const waiting = (world: TestWorld): number => {
  const all = draftsOf(world)[draftKey.brought("ic", "c1")] as readonly BroughtState[];
  return all.filter(({ settled }) => !settled).length;
};
const scores = ({ draft }: OnScreen): readonly unknown[] =>
  [1, 2, 3].map((number) => draft(number)?.score ?? null);

describe("a sheet of which a restored backup holds another state", () => {
  it("asks its member, with both states of what differs side by side", async () => {
    await opened();
    expect(asked().getByText(/A backup of 16 February 2025, 17:40, was restored/)).toBeDefined();
    const rows = asked()
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("Named the whole budget.");
    expect(document.activeElement?.textContent).toBe("Decide later");
  });

  it("goes on with the backup's where the member says so, and undo leads back", async () => {
    const shown = await opened();
    await press(shown, "Use the backup");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(scores(shown)).toEqual([points(4), points(5), null]);
    expect(screen.getByDisplayValue("Named the whole budget.")).toBeDefined();
    expect(waiting(shown.world)).toBe(0);
    await shown.user.keyboard(BACK);
    expect(scores(shown)).toEqual([points(2), null, null]);
  });

  it("keeps what is here where the member says so", async () => {
    const shown = await opened();
    await press(shown, "Keep what is here");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(scores(shown)).toEqual([points(2), null, null]);
    expect(waiting(shown.world)).toBe(0);
  });

  it("asks for one backup after the other", async () => {
    const shown = await opened(2);
    await press(shown, "Use the backup");
    expect(asked().getByText(/A backup of 17 February 2025/)).toBeDefined();
    await press(shown, "Use the backup");
    expect(scores(shown)).toEqual([points(4), points(5), points(1)]);
  });

  it("can be decided later, but before hand-in", async () => {
    const shown = await opened();
    await shown.user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await shown.user.keyboard(["3", ..."33333333"].join("{Alt>}{ArrowDown}{/Alt}"));
    await shown.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    await press(shown, "Keep what is here");
    expect(await screen.findByRole("alertdialog", { name: "Hand in your scores for TS-01?" })).toBeDefined();
  });

  it("says nothing where nothing differs any more", async () => {
    const shown = await opened();
    await shown.user.keyboard("{Escape}");
    await shown.user.keyboard("4{Enter}Named the whole budget.{Escape}{Alt>}{ArrowDown}{/Alt}5");
    const next = Array.from({ length: 7 }, () => "3").join("{Alt>}{ArrowDown}{/Alt}");
    await shown.user.keyboard(`{Alt>}{ArrowDown}{/Alt}${next}`);
    await shown.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    expect(await screen.findByRole("alertdialog", { name: "Hand in your scores for TS-01?" })).toBeDefined();
    expect(waiting(shown.world)).toBe(1);
    const ask = within(screen.getByRole("alertdialog"));
    await shown.user.click(ask.getByRole("radio", { name: "Recommended" }));
    await shown.user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
    await screen.findByRole("dialog");
    expect(draftsOf(shown.world)[draftKey.brought("ic", "c1")]).toBeUndefined();
  });
});

const TAKEN_BACK = "Revise TS-01 with a reason";

/** Ines Caldbrook has handed in threes; then a state that had been begun here is found, with this note on the first competency. */
async function handedInElsewhere(note: string): Promise<OnScreen> {
  const shown = await openScoring();
  const { user, world } = shown;
  await enterAs(user, "Ines Caldbrook");
  await user.keyboard("3{Enter}Named the whole budget.{Escape}{Alt>}{ArrowDown}{/Alt}");
  await user.keyboard([..."33333333"].join("{Alt>}{ArrowDown}{/Alt}"));
  await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
  const ask = within(await screen.findByRole("alertdialog"));
  await user.click(ask.getByRole("radio", { name: "Recommended" }));
  await user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Close" }));
  const begun = given(points(2), { notes: [aNote("n9", note)] });
  act(() => keepDraft(world, draftKey.score("ic", "c1", idOf(world, 1)), begun, "choice"));
  return shown;
}

async function revise({ user }: OnScreen): Promise<void> {
  await user.click(screen.getByRole("button", { name: TAKEN_BACK }));
  const why = within(await screen.findByRole("dialog"));
  await user.type(why.getByLabelText("Why"), "One answer was left out.");
  await user.click(why.getByRole("button", { name: "Revise TS-01" }));
}

const FURTHER = /Notes on this laptop are not in the sheet/;

describe("a sheet that was handed in elsewhere and had been begun here", () => {
  it("says that notes are left, and shows both states when it is revised", async () => {
    const shown = await handedInElsewhere("Asked for the reserve.");
    expect(screen.getByText(FURTHER)).toBeDefined();
    await revise(shown);
    const both = within(await screen.findByRole("dialog", { name: TITLE }));
    expect(both.getByText(/was handed in on another laptop/)).toBeDefined();
    expect(both.getAllByRole("row").map((row) => row.textContent)).toHaveLength(2);
    await press(shown, "Use what lies here");
    expect(scores(shown)).toEqual([points(2), points(3), points(3)]);
    expect(shown.draft(1)?.notes.map(({ text }) => text)).toEqual(["Asked for the reserve."]);
    await shown.user.keyboard(BACK);
    expect(shown.draft(1)?.notes.map(({ text }) => text)).toEqual(["Named the whole budget."]);
  });

  it("says nothing of notes that are part of what was handed in, but loses no score", async () => {
    const shown = await handedInElsewhere("Named the whole");
    expect(screen.queryByText(FURTHER)).toBeNull();
    await revise(shown);
    await screen.findByRole("dialog", { name: TITLE });
    await press(shown, "Keep what was handed in");
    expect(scores(shown)).toEqual([points(3), points(3), points(3)]);
    expect(waiting(shown.world)).toBe(0);
  });

  it("does not ask again about what its member has decided before", async () => {
    const shown = await handedInElsewhere("Asked for the reserve.");
    const left = {
      [idOf(shown.world, 1)]: given(points(2), { notes: [aNote("n9", "Asked for the reserve.")] }),
    };
    const decided: readonly BroughtState[] = [{ at: null, criteria: left, settled: true }];
    act(() => keepDraft(shown.world, draftKey.brought("ic", "c1"), decided, "choice"));
    await revise(shown);
    expect(await screen.findByRole("button", { name: "Hand in TS-01" })).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(draftsOf(shown.world)[draftKey.brought("ic", "c1")]).toEqual(decided);
  });
});
