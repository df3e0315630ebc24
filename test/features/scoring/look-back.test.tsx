import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring, type OnScreen } from "./on-screen.tsx";
import { candidate, note, selectionOf } from "./seed.ts";

const ALT_DOWN = "{Alt>}{ArrowDown}{/Alt}";
const OPEN = "Look back at your sheets";

// The second was seen before the first.
const TWO = [
  candidate("c1", "TS-01", "Wren Tallowby", "14:00"),
  candidate("c2", "TS-02", "Osric Pennyfallow-Lund", "10:30"),
];

async function handIn({ user }: OnScreen, code: string, digits: string, words: string): Promise<void> {
  await user.keyboard(`{Enter}${words}{Escape}`);
  await user.keyboard([...digits].join(ALT_DOWN));
  await user.click(screen.getByRole("button", { name: `Hand in ${code}` }));
  const ask = within(await screen.findByRole("alertdialog"));
  await user.click(ask.getByRole("radio", { name: "Recommended" }));
  await user.click(ask.getByRole("button", { name: `Hand in ${code}` }));
  await user.click(await screen.findByRole("button", { name: "Close" }));
}

async function allIn(): Promise<OnScreen> {
  const on = await openScoring({ candidates: TWO }, "/c1");
  await enterAs(on.user, "Ines Caldbrook");
  await handIn(on, "TS-01", "333333333", "First heard.");
  expect(screen.queryByRole("button", { name: OPEN })).toBeNull();
  await on.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await handIn(on, "TS-02", "545454545", "Second heard.");
  return on;
}

const rows = (): string[] =>
  within(screen.getByRole("region", { name: "Your own sheets" }))
    .getAllByRole("listitem")
    .map((row) => row.textContent ?? "");

describe("looking back", () => {
  it("opens after the last hand-in: own scores and notes in interview order, and no figure over them", async () => {
    const on = await allIn();
    await on.user.click(screen.getByRole("button", { name: OPEN }));
    expect(on.path()).toMatch(/\/scoring\/look-back\//);
    await on.user.click(screen.getByRole("link", { name: /Achievement/ }));
    expect(rows()).toEqual([
      "5TS-02 Osric Pennyfallow-LundTue 18 Feb, 10:30Revise TS-02 with a reasonWell above the level–Second heard.",
      "3TS-01 Wren TallowbyTue 18 Feb, 14:00Revise TS-01 with a reasonAt the level–First heard.",
    ]);
    await on.user.keyboard(ALT_DOWN);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Analytical Thinking");
    expect(rows()[0]).toContain("4TS-02");
    expect(document.body.textContent).not.toMatch(/\d[.,]\d\d|total|mean|rank/i);
  });

  it("says what was written under another competency and counts for this one, and not that there are no notes", async () => {
    const on = await openScoring({ candidates: TWO.slice(0, 1) }, "/c1");
    await enterAs(on.user, "Ines Caldbrook");
    await on.user.keyboard("{Enter}First heard.{Alt>}c{/Alt}3{Enter}{Escape}");
    await on.user.keyboard([..."333333333"].join(ALT_DOWN));
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const ask = within(await screen.findByRole("alertdialog"));
    await on.user.click(ask.getByRole("radio", { name: "Recommended" }));
    await on.user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
    await on.user.click(await screen.findByRole("button", { name: "Close" }));
    await on.user.click(screen.getByRole("link", { name: /Clarity/ }));
    const frozen = screen.getByRole("group", { name: "Notes" }).textContent;
    expect(frozen).toContain("From 1 Achievement: First heard.");
    await on.user.click(screen.getByRole("button", { name: OPEN }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Clarity");
    expect(rows()[0]).toContain("From 1 Achievement: First heard.");
    expect(`${frozen} ${rows()[0]}`).not.toContain("No notes.");
    await on.user.keyboard(ALT_DOWN);
    expect(rows()[0]).toContain("No notes.");
  });

  it("is not there while a candidate is still to come", async () => {
    const on = await openScoring({ candidates: TWO }, "/c1", (world) =>
      note(world, "c2", { type: "status", status: "postponed", reason: "Ill" }),
    );
    await enterAs(on.user, "Ines Caldbrook");
    await handIn(on, "TS-01", "333333333", "First heard.");
    await on.user.click(screen.getByRole("button", { name: "How this screen looks" }));
    expect(screen.queryByRole("menuitem", { name: OPEN })).toBeNull();
  });

  it("leads to a revision with a reason, and on to the sheet that is handed in again", async () => {
    const on = await allIn();
    await on.user.click(screen.getByRole("button", { name: OPEN }));
    await on.user.click(screen.getByRole("link", { name: /Achievement/ }));
    await on.user.click(screen.getByRole("button", { name: "Revise TS-01 with a reason" }));
    const ask = within(await screen.findByRole("dialog"));
    await on.user.type(
      ask.getByRole("textbox", { name: "Why" }),
      "Seen against the second I was too strict.",
    );
    await on.user.click(ask.getByRole("button", { name: "Revise TS-01" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Achievement");
    expect(document.activeElement).not.toBe(document.body);
    await on.user.keyboard("4");
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const again = within(await screen.findByRole("alertdialog"));
    await on.user.click(again.getByRole("radio", { name: "Recommended" }));
    await on.user.click(again.getByRole("button", { name: "Hand in TS-01" }));
    expect(selectionOf(on.world).sealed["ic c1"]?.sheet.scores[0]?.score).toEqual({
      is: "points",
      points: 400,
    });
    expect(selectionOf(on.world).takenBack.map(({ reason }) => reason)).toEqual([
      "Seen against the second I was too strict.",
    ]);
  });
});
