import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import WarmUpScreen from "#features/warm-up/warm-up-screen.tsx";
import type { Selection } from "#core/model/selection.ts";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const THREE = { members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] };

async function onWarmUp(options: BuildOptions) {
  const world = await testWorld();
  const { id } = await buildSelection(world, options);
  const user = userEvent.setup();
  const rendered = renderScreen(<WarmUpScreen />, world, `/s/${id}/warm-up`);
  return { ...rendered, user, world, id, state: (): Selection => stateOf(world) };
}

const score = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name: `Score of ${name}` });
const press = (name: string) => screen.getByRole("button", { name });
const spread = () => within(screen.getByRole("region", { name: "Spread" }));

describe("a round", () => {
  it("is one digit a member; the spread appears when all have one, and the round is noted", async () => {
    const { user, state } = await onWarmUp({ upTo: "locked", ...THREE });
    score("Corin Vanterpoole").focus();
    await user.keyboard("32");
    expect(spread().queryByRole("img")).toBeNull();
    expect(spread().getByText(/^One score is missing\./)).toBeTruthy();
    expect(press("Note the round").getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("4");
    expect(spread().getByRole("img")).toBeTruthy();
    expect(spread().getByText("From 2 to 4.")).toBeTruthy();
    expect(document.activeElement).toBe(press("Note the round"));
    await user.keyboard("{Enter}");
    const [one, two, three] = state().people;
    expect(state().warmUps).toMatchObject([
      {
        day: "2025-02-18",
        scores: [
          { member: one?.id, points: 300 },
          { member: two?.id, points: 200 },
          { member: three?.id, points: 400 },
        ],
      },
    ]);
    expect(state().warmUps[0]?.answer.length).toBeGreaterThan(300);
    expect(document.activeElement).toBe(score("Corin Vanterpoole"));
    expect(score("Corin Vanterpoole").value).toBe("");
    expect(screen.getByText("Round 1")).toBeTruthy();
  });

  it("takes the keys at once on arrival, at the first score that is open", async () => {
    const { user, world, id, unmount } = await onWarmUp({ upTo: "locked", ...THREE });
    expect(document.activeElement).toBe(score("Corin Vanterpoole"));
    await user.keyboard("3n");
    expect(score("Corin Vanterpoole").value).toBe("3");
    expect(press("Lubo Fennimark is not here").getAttribute("aria-pressed")).toBe("true");
    unmount();
    const again = renderScreen(<WarmUpScreen />, world, `/s/${id}/warm-up`);
    expect(document.activeElement).toBe(score("Maëlle Dorchester"));
    await user.keyboard("4");
    again.unmount();
    renderScreen(<WarmUpScreen />, world, `/s/${id}/warm-up`);
    expect(document.activeElement).toBe(press("Note the round"));
  });

  it("counts the missing scores in words, one as well as several", async () => {
    const { user } = await onWarmUp({ upTo: "locked", ...THREE });
    expect(spread().getByText(/^Three scores are missing\./)).toBeTruthy();
    await user.keyboard("32");
    expect(spread().getByText(/^One score is missing\./)).toBeTruthy();
  });

  it("goes without who is not here, and the next one too until they come", async () => {
    const { user, state } = await onWarmUp({ upTo: "locked", ...THREE });
    score("Corin Vanterpoole").focus();
    await user.keyboard("3n3{Enter}");
    expect(state().warmUps[0]?.scores.map(({ points }) => points)).toEqual([300, null, 300]);
    expect(screen.getByText("All gave 3.")).toBeTruthy();
    expect(press("Lubo Fennimark is not here").getAttribute("aria-pressed")).toBe("true");
    await user.keyboard("4");
    score("Maëlle Dorchester").focus();
    await user.keyboard("4{Enter}");
    expect(state().warmUps[1]?.scores.map(({ points }) => points)).toEqual([400, null, 400]);
    await user.click(press("Lubo Fennimark is not here"));
    expect(spread().getByText(/^Three scores are missing\./)).toBeTruthy();
  });

  it("takes no point that the scale does not have, and a slip back", async () => {
    const { user } = await onWarmUp({ upTo: "locked", ...THREE });
    score("Corin Vanterpoole").focus();
    await user.keyboard("7");
    expect(screen.getByText("The scale goes from 1 to 5.")).toBeTruthy();
    expect(score("Corin Vanterpoole").value).toBe("");
    await user.keyboard("2{ArrowUp}4{ArrowUp}{Backspace}");
    expect(score("Corin Vanterpoole").value).toBe("");
    await user.keyboard("x");
    expect(score("Corin Vanterpoole").value).toBe("");
  });

  it("is taken back, round by round, by Ctrl Z", async () => {
    const { user, state } = await onWarmUp({ upTo: "locked", ...THREE });
    score("Corin Vanterpoole").focus();
    await user.keyboard("333{Enter}");
    await user.keyboard("222{Enter}");
    expect(state().warmUps).toHaveLength(2);
    await user.keyboard("{Control>}z{/Control}");
    expect(state().warmUps.map(({ scores }) => scores[0]?.points)).toEqual([300]);
    await user.keyboard("{Control>}z{/Control}");
    expect(state().warmUps).toEqual([]);
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("Nothing to undo on this screen.")).toBeTruthy();
  });

  it("is refused with a sentence in a tab that only reads", async () => {
    const { user, world, state } = await onWarmUp({ upTo: "locked", ...THREE });
    score("Corin Vanterpoole").focus();
    await user.keyboard("333");
    world.store.setState({ keeping: "reader" });
    await user.keyboard("{Enter}");
    expect(screen.getByText("Another tab is writing. Nothing was noted here.")).toBeTruthy();
    expect(state().warmUps).toEqual([]);
  });
});

describe("what is scored", () => {
  it("is chosen, changed and kept; an answer of one's own has to be written", async () => {
    const { user, state } = await onWarmUp({ upTo: "locked", ...THREE });
    const answer = () =>
      screen.getByRole<HTMLTextAreaElement>("textbox", {
        name: "The answer, read out or shown to everybody",
      });
    const choose = async (what: RegExp, option: string) => {
      await user.click(screen.getByRole("button", { name: what }));
      await user.click(screen.getByRole("option", { name: option }));
    };
    await choose(/Criterion/, "Teamwork");
    expect(screen.getByRole("heading", { name: "What each score means for Teamwork" })).toBeTruthy();
    expect(screen.getByText(/find it hard to work with each other/)).toBeTruthy();
    await user.type(answer(), " Indeed.");
    await choose(/Invented answer/, "An answer of your own");
    expect(answer().value).toBe("");
    score("Corin Vanterpoole").focus();
    await user.keyboard("333{Enter}");
    expect(screen.getByText("Write the answer that was scored.")).toBeTruthy();
    await choose(/Invented answer/, "Teamwork, answer 1");
    expect(answer().value).toMatch(/ Indeed\.$/);
    await user.click(press("Note the round"));
    const teamwork = state().sheets[0]?.sheet.criteria.find(({ name }) => name === "Teamwork");
    expect(state().warmUps).toMatchObject([{ criterion: teamwork?.id, answer: answer().value }]);
  });

  it("says what is missing before there is a sheet", async () => {
    const { id } = await onWarmUp({ upTo: "begun" });
    expect(screen.getByRole("link", { name: "Go to the sheet" }).getAttribute("href")).toBe(`/s/${id}/sheet`);
  });
});

it("the day becomes the training day of those who scored, and is undone", async () => {
  const { user, state } = await onWarmUp({ upTo: "locked", ...THREE });
  score("Corin Vanterpoole").focus();
  await user.keyboard("3n3{Enter}");
  await user.click(press("Note Tue 18 Feb as training day"));
  expect(state().people.map(({ trained }) => trained)).toEqual(["2025-02-18", null, "2025-02-18", null]);
  expect(screen.queryByRole("button", { name: /as training day/ })).toBeNull();
  await user.keyboard("{Control>}z{/Control}");
  expect(state().people.map(({ trained }) => trained)).toEqual([null, null, null, null]);
});
