import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { emptyMemory, type Memory } from "#adapters/storage/memory-storage.ts";
import type { ScoreDraft } from "#core/model/score.ts";
import { enterScore } from "#core/scores/draft.ts";
import ScoringScreen from "#features/scoring/scoring-screen.tsx";
import { draftAt, draftKey, keepSheetDraft, sheetDraftOf, staysHere } from "#usecases/drafts.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { must } from "#test/builders.ts";
import { points } from "#test/core/scores/a-draft.ts";
import { draftsOf, testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { enterAs } from "./on-screen.tsx";
import { seedSelection, selectionOf } from "./seed.ts";

const BACK = "{Control>}z{/Control}";
const FORTH = "{Control>}{Shift>}z{/Shift}{/Control}";
const DOWN = "{Alt>}{ArrowDown}{/Alt}";

interface Scoring {
  readonly world: TestWorld;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly leave: () => void;
  /** The draft of the n-th criterion of Ines Caldbrook for the first candidate. */
  readonly draft: (number: number) => ScoreDraft | null;
}

/** The scoring screen over what lies in a memory, as after the browser was started: nothing else is known. */
async function start(memory: Memory, id: string | null = null): Promise<Scoring> {
  const world = await testWorld(memory);
  if (id !== null) must(await openSelection(world, id));
  const path = `/s/${id ?? (await seedSelection(world))}/scoring`;
  const { unmount } = renderScreen(<ScoringScreen />, world, path);
  const user = userEvent.setup();
  await enterAs(user, "Ines Caldbrook");
  const draft = (number: number): ScoreDraft | null => {
    const { open } = world.store.getState();
    const criterion = selectionOf(world).sheets[0]?.sheet.criteria[number - 1]?.id ?? "";
    return open === null ? null : draftAt<ScoreDraft>(open, draftKey.score("ic", "c1", criterion));
  };
  return { world, user, leave: unmount, draft };
}

/** Nothing is typed for longer than a moment. */
const pause = (): Promise<unknown> => act(() => new Promise((done) => setTimeout(done, 1200)));

/** All that was not written is lost. */
async function again(memory: Memory, { world, leave }: Scoring): Promise<Scoring> {
  await world.saver.settled();
  leave();
  return start(memory, selectionOf(world).id);
}

const textOf = (draft: ScoreDraft | null): string | undefined => draft?.notes[0]?.text;

describe("undo after the browser was started again", () => {
  it("goes back step by step to the beginning, and forward again", async () => {
    const memory = emptyMemory();
    const before = await start(memory);
    await before.user.keyboard(`4{Enter}Named two dates.${DOWN}`);
    await before.user.keyboard(`{Alt>}2{/Alt}${BACK}`);
    await pause();
    const { user, draft } = await again(memory, before);
    expect(draft(2)).toBeNull();
    await user.keyboard(FORTH);
    expect(draft(2)?.score).toEqual({ is: "points", points: 200 });
    await user.keyboard(`${BACK}${BACK}`);
    expect([textOf(draft(1)), draft(1)?.score]).toEqual([undefined, { is: "points", points: 400 }]);
    await user.keyboard(BACK);
    expect(draft(1)).toBeNull();
    await user.keyboard(`${FORTH}${FORTH}`);
    expect(textOf(draft(1))).toBe("Named two dates.");
  });

  it("after a power cut in the middle of typing goes back to the last pause, and from there on", async () => {
    const memory = emptyMemory();
    const before = await start(memory);
    await before.user.keyboard("4{Enter}Named two dates.");
    await pause();
    await before.user.keyboard(" And what came of them.");
    const { user, draft } = await again(memory, before);
    expect(textOf(draft(1))).toBe("Named two dates. And what came of them.");
    await user.keyboard(BACK);
    expect(textOf(draft(1))).toBe("Named two dates.");
    await user.keyboard(BACK);
    expect([textOf(draft(1)), draft(1)?.score]).toEqual([undefined, { is: "points", points: 400 }]);
  });

  it("takes back what was done in the first moment, too", async () => {
    const memory = emptyMemory();
    const before = await start(memory);
    await before.user.keyboard("4");
    const { user, draft } = await again(memory, before);
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
    await user.keyboard(BACK);
    expect(draft(1)).toBeNull();
  });

  it("leaves what the recorder typed from paper, in the same session and after it", async () => {
    const memory = emptyMemory();
    const before = await start(memory);
    const { world, user } = before;
    await user.keyboard(`4${DOWN}3`);
    await pause();
    before.leave();
    const { sheet } = selectionOf(world).sheets[0] ?? {};
    const { open } = world.store.getState();
    if (sheet === undefined || open === null) throw new Error("no sheet is open");
    const draft = sheetDraftOf(open, sheet, "ic", "c1");
    const typed = must(enterScore(draft, sheet, sheet.criteria[2]?.id ?? "", points(2), "paper"));
    keepSheetDraft(world, "ic", "c1", draft, typed);
    const { unmount } = renderScreen(<ScoringScreen />, world, `/s/${selectionOf(world).id}/scoring`);
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard(BACK);
    const scores = (from: Scoring): readonly unknown[] =>
      [1, 2, 3].map((row) => from.draft(row)?.score ?? null);
    expect(scores(before)).toEqual([points(4), null, points(2)]);
    await pause();
    const later = await again(memory, { ...before, leave: unmount });
    await later.user.keyboard(BACK);
    expect(scores(later)).toEqual([null, null, points(2)]);
    await later.user.keyboard(`${BACK}${FORTH}${FORTH}`);
    expect(scores(later)).toEqual([points(4), points(3), points(2)]);
  });

  it("is gone with hand-in: nothing of what was taken away stays on the device", async () => {
    const memory = emptyMemory();
    const { world, user } = await start(memory);
    const kept = async (): Promise<readonly string[]> => {
      const stored = must(await world.storage.load(selectionOf(world).id));
      return [...stored.drafts.keys()].filter(staysHere);
    };
    await user.keyboard([..."333343333"].join(DOWN));
    await pause();
    expect(await kept()).toEqual([draftKey.undo("ic", "c1")]);
    await user.keyboard("2");
    await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const ask = within(await screen.findByRole("alertdialog"));
    await user.click(ask.getByRole("radio", { name: "Recommended" }));
    await user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
    await pause();
    await world.saver.settled();
    expect(await kept()).toEqual([]);
    expect(Object.keys(draftsOf(world)).filter(staysHere)).toEqual([]);
  });
});
