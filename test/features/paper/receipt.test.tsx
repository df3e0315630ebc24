import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { unsealBlockers } from "#core/collect/state.ts";
import { receivePaper } from "#core/collect/unseal.ts";
import { nothingToDeclare, makeDeclaration } from "#core/people/declare.ts";
import { recordActs } from "#usecases/record-act.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { openPaper } from "#test/features/paper/open-paper.tsx";
import { enterAs, openScoring, type OnScreen } from "#test/features/scoring/on-screen.tsx";
import { note, selectionOf } from "#test/features/scoring/seed.ts";
import PaperScreen from "#features/paper/paper-screen.tsx";

async function handInOnScreen({ user }: OnScreen): Promise<void> {
  await enterAs(user, "Ines Caldbrook");
  await user.keyboard([..."333343333"].join("{Alt>}{ArrowDown}{/Alt}"));
  await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
  const ask = within(await screen.findByRole("alertdialog"));
  await user.click(ask.getByRole("radio", { name: "Recommended" }));
  await user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
  await user.click(await screen.findByRole("button", { name: "Close" }));
}

/** The pile, with the sheet of Ines Caldbrook for TS-01 chosen. */
async function toPile(on: OnScreen): Promise<void> {
  on.world.store.setState({ session: { is: "recorder" } });
  renderScreen(<PaperScreen />, on.world, `/s/${on.id}/paper`);
  await on.user.click(screen.getByRole("button", { name: /^Ines Caldbrook, TS-01/ }));
}

describe("the key of the receipt", () => {
  it("does nothing where the button does not stand: the sheet is handed in on screen", async () => {
    const on = await openScoring();
    await handInOnScreen(on);
    await toPile(on);
    expect(screen.queryByRole("button", { name: "Note its receipt" })).toBeNull();
    await on.user.keyboard("r");
    expect(selectionOf(on.world).paper).toEqual({});
  });

  it.each([
    ["withdrew", "Left out of every count"],
    ["did-not-appear", "Left out of every count"],
  ] as const)("does nothing for a candidate who %s", async (status, said) => {
    const { user, world } = await openPaper("", {}, (begun) =>
      note(begun, "c1", { type: "status", status, reason: "by letter" }),
    );
    await user.click(screen.getByRole("button", { name: `Astrid Penhallow-Reyes, TS-01: ${said}` }));
    await user.keyboard("r");
    expect(selectionOf(world).paper).toEqual({});
  });

  it("does nothing for a member who is recused", async () => {
    const { user, world } = await openPaper("", { declared: false }, (begun) => {
      const none = nothingToDeclare("ap", "c1", "on-paper");
      const said = { answer: "conflict", words: "A cousin.", decidedBy: "Odile Farrowmere" } as const;
      const made = makeDeclaration(selectionOf(begun), {
        ...none,
        ...said,
        decision: "Does not score.",
        recused: true,
      });
      if (made.ok) recordActs(begun, [made.value]);
    });
    await user.click(screen.getByRole("button", { name: /^Astrid Penhallow-Reyes, TS-01: Recused/ }));
    await user.keyboard("r");
    expect(selectionOf(world).paper).toEqual({});
  });
});

describe("a sheet taken back on screen after its paper was received", () => {
  it("is waited for again, and its receipt can be noted anew", async () => {
    const on = await openScoring({}, "", (world) => void recordActs(world, [receivePaper("ic", "c1")]));
    await handInOnScreen(on);
    await on.user.click(screen.getByRole("button", { name: "Revise TS-01 with a reason" }));
    const why = within(await screen.findByRole("dialog"));
    await on.user.type(why.getByRole("textbox", { name: "Why" }), "I marked the wrong line.");
    await on.user.click(why.getByRole("button", { name: "Revise TS-01" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Hand in TS-01" })).toBeDefined());
    const waitsFor = (): readonly string[] =>
      unsealBlockers(selectionOf(on.world), "c1").flatMap((each) =>
        each.code === "waits-for" ? each.members : [],
      );
    expect(waitsFor()).toContain("ic");
    await toPile(on);
    expect(screen.getByRole("button", { name: "Ines Caldbrook, TS-01: Not handed in" })).toBeDefined();
    await on.user.click(screen.getByRole("button", { name: "Note its receipt" }));
    expect(waitsFor()).not.toContain("ic");
  });
});
