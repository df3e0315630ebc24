import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { agreeScore } from "#core/consensus/agree.ts";
import { closeCandidate } from "#core/consensus/close.ts";
import ComparisonScreen from "#features/comparison/comparison-screen.tsx";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const REASON = "The panel heard the same examples and read them against the anchor of the level.";

interface Opened {
  readonly world: TestWorld;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly path: () => string;
}

async function openWith(
  options: BuildOptions,
  finish: (world: TestWorld) => void = () => undefined,
  view = "",
): Promise<Opened> {
  const world = await testWorld();
  const selection = await buildSelection(world, options);
  finish(world);
  const { path } = renderScreen(<ComparisonScreen />, world, `/s/${selection.id}/comparison${view}`);
  return { world, user: userEvent.setup(), path };
}

/** Agrees on these points for each candidate on every criterion, and closes them. */
const agreeing =
  (points: readonly number[]) =>
  (world: TestWorld): void => {
    stateOf(world).candidates.forEach((candidate, index) => {
      for (const criterion of stateOf(world).sheets[0]?.sheet.criteria ?? []) {
        const agreement = {
          candidate: candidate.id,
          criterion: criterion.id,
          points: (points[index] ?? 3) * 100,
          reason: REASON,
        };
        must(recordStep(world, agreeScore(stateOf(world), agreement)));
      }
      must(recordStep(world, closeCandidate(stateOf(world), candidate.id)));
    });
  };

/** TS-01 and TS-02 at the level and level with each other, TS-03 below it. */
const LEVEL: BuildOptions = { upTo: "unsealed", score: (_member, candidate) => (candidate === 2 ? 2 : 3) };
const openLevel = (view = ""): Promise<Opened> => openWith(LEVEL, agreeing([3, 3, 2]), view);

async function recommend(user: Opened["user"], code: string, kind: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(`^Recommendation for ${code}`) }));
  await user.click(screen.getByRole("menuitem", { name: kind }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain(code));
}

const listed = (): readonly string[] =>
  within(screen.getByRole("complementary", { name: "Order of merit" }))
    .getAllByRole("listitem")
    .map((each) => each.textContent ?? "");

/** Puts text into a field at once, after what it holds. */
async function write(user: Opened["user"], field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

const textbox = (name: string): HTMLTextAreaElement =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name });

describe("before the last hand-in", () => {
  it("says what is missing and shows no figure", async () => {
    await openWith({ upTo: "interviewed" });
    expect(screen.getByRole("heading", { name: "The comparison is still closed" })).toBeTruthy();
    expect(screen.getByText(/TS-01: waits for Corin Vanterpoole/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d\.\d\d/);
  });

  it("waits for the unsealing where all sheets are in", async () => {
    await openWith({ upTo: "handed-in" });
    expect(screen.getByText("TS-02: all sheets are in, not unsealed yet")).toBeTruthy();
  });
});

describe("by group", () => {
  it("puts suitability first, and shows a tie as a tie", async () => {
    await openLevel();
    expect(screen.getByText("Meet every required level; the scores do not separate these two")).toBeTruthy();
    expect(screen.getAllByText("tie")).toHaveLength(2);
    expect(screen.getByText(/^Below on \d+$/)).toBeTruthy();
    expect(
      screen.getByText("Three candidates, all closed, TS-01, TS-02 and TS-03 not signed by all"),
    ).toBeTruthy();
  });

  it("recommends nobody by itself", async () => {
    await openLevel();
    expect(screen.getAllByRole("button", { name: /Recommendation for .*: To decide/ })).toHaveLength(3);
    expect(screen.getByRole("button", { name: "Set the order of merit" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    expect(screen.getByText("Waits for the recommendation on TS-01, TS-02 and TS-03.")).toBeTruthy();
  });

  it("demands reasons, sets the order and has it signed; set again, the signatures are void", async () => {
    const { world, user } = await openLevel();
    await recommend(user, "TS-02", "Recommended");
    await recommend(user, "TS-01", "Reserve");
    await recommend(user, "TS-03", "Not recommended");
    expect(listed()[0]).toContain("TS-02");
    await write(user, textbox("Why TS-02 and TS-01 in this order"), REASON);
    expect(await screen.findByText("Waits for the reason on TS-03.")).toBeTruthy();
    await write(user, textbox("Why TS-03 is not recommended"), "n/a");
    expect(await screen.findByText("says nothing yet")).toBeTruthy();
    await write(user, textbox("Why TS-03 is not recommended"), REASON);
    await user.click(await screen.findByRole("button", { name: "Set the order of merit" }));
    expect(stateOf(world).orderOfMerit?.recommendations.map((each) => each.kind)).toEqual([
      "recommended",
      "reserve",
      "not-recommended",
    ]);
    await user.click(screen.getByRole("button", { name: "All sign here" }));
    await user.click(screen.getByRole("button", { name: "Sign the order of merit for 5 members" }));
    expect(stateOf(world).orderOfMerit?.signatures).toHaveLength(5);
    expect(screen.getByRole("link", { name: "Go to the documents" })).toBeTruthy();
    await write(user, textbox("Why TS-03 is not recommended"), " More.");
    expect(await screen.findByText(/Setting it again voids 5 signatures/)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Set the order of merit again" }));
    expect(stateOf(world).orderOfMerit?.signatures).toEqual([]);
  });

  it("moves by Alt with the arrows, within one recommendation only", async () => {
    const { user } = await openLevel();
    await recommend(user, "TS-01", "Reserve");
    await recommend(user, "TS-02", "Reserve");
    expect(listed().map((each) => each.slice(0, 6))).toEqual(["1TS-01", "2TS-02", "3TS-03"]);
    await user.keyboard("{ArrowUp}{Alt>}{ArrowDown}{/Alt}");
    expect(listed().map((each) => each.slice(0, 6))).toEqual(["1TS-02", "2TS-01", "3TS-03"]);
    expect(screen.getByText("TS-01 is now number 2.")).toBeTruthy();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getByText(/TS-01 cannot pass TS-03/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Move TS-01 up" }));
    expect(listed()[0]).toContain("TS-01");
  });

  it("keeps recommendations and half-typed reasons when the screen is opened again", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, LEVEL);
    agreeing([3, 3, 2])(world);
    const user = userEvent.setup();
    const before = renderScreen(<ComparisonScreen />, world, `/s/${selection.id}/comparison`);
    await recommend(user, "TS-03", "Not recommended");
    await write(user, textbox("Why TS-03 is not recommended"), "Half a sen");
    before.unmount();
    renderScreen(<ComparisonScreen />, world, `/s/${selection.id}/comparison`);
    expect(textbox("Why TS-03 is not recommended").value).toBe("Half a sen");
  });

  it("says at the top that the agreed scores reverse the members' own order", async () => {
    await openWith(
      { upTo: "unsealed", score: (_member, candidate) => (candidate === 0 ? 4 : 3) },
      agreeing([3, 4, 3]),
    );
    expect(
      screen.getByText(
        /The agreed scores put TS-02 before TS-01. By their own totals, five of five members put TS-01 first/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/The agreed total of TS-02, 4.00, lies above/)).toBeTruthy();
  });

  it("goes to the reason with R, and out of it with Escape", async () => {
    const { user } = await openLevel();
    await recommend(user, "TS-01", "Not recommended");
    await user.keyboard("{ArrowUp}{ArrowUp}r");
    expect(document.activeElement).toBe(textbox("Why TS-01 is not recommended"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).not.toBe(textbox("Why TS-01 is not recommended"));
  });

  it("looks right with one candidate", async () => {
    await openWith({ ...LEVEL, candidates: ["Ilka Marrowstone"] }, agreeing([3]));
    expect(screen.queryByText("Does the order hold?")).toBeNull();
    expect(screen.getByText("Meets every required level")).toBeTruthy();
    expect(screen.queryByText("tie")).toBeNull();
  });

  it("leaves figures out where nothing is agreed yet", async () => {
    await openWith(LEVEL);
    expect(screen.getByText(/not fully agreed: figures may still move/)).toBeTruthy();
    expect(screen.getAllByRole("img", { name: /^no total yet/ })).toHaveLength(3);
  });
});

describe("by competency", () => {
  it("shows each criterion through all candidates, with nothing to change", async () => {
    const { user, path } = await openLevel();
    await user.keyboard("c");
    expect(path()).toMatch(/by-competency$/);
    const aside = screen.getByRole("complementary");
    expect(within(aside).getAllByText(REASON)).toHaveLength(3);
    expect(within(aside).queryByRole("textbox")).toBeNull();
    const second = screen.getAllByRole("rowheader")[1]?.textContent ?? "";
    await user.keyboard("{ArrowDown}");
    expect(second).toContain(within(aside).getByRole("heading", { level: 2 }).textContent ?? "none");
    await user.keyboard("{ArrowRight}{Enter}");
    expect(path()).toMatch(/consensus/);
  });
});
