import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PaperScreen from "#features/paper/paper-screen.tsx";
import type { ScoreDraft } from "#core/model/score.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import type { TestWorld } from "#test/make-world.ts";
import { openPaper } from "#test/features/paper/open-paper.tsx";
import { renderScreen } from "#test/render-screen.tsx";
import { declare, note, selectionOf, step } from "#test/features/scoring/seed.ts";

const onScreen = (points: number): ScoreDraft => ({
  score: { is: "points", points },
  notes: [{ id: "n", text: "A private note", star: null, sign: null, alsoFor: [], indicator: null }],
  ticked: [],
  source: "screen",
});

const criteria = (world: TestWorld): readonly string[] =>
  selectionOf(world).sheets[0]?.sheet.criteria.map(({ id }) => id) ?? [];

const total = (): string => screen.getByText(/with points$/).previousElementSibling?.textContent ?? "";

describe("the pile", () => {
  it("shows who is waited for, and notes a receipt in one click", async () => {
    const { user, world } = await openPaper();
    expect(screen.getByText("3 sheets wait")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Astrid Penhallow-Reyes, TS-02: Not handed in" }));
    await user.click(screen.getByRole("button", { name: "Note its receipt" }));
    expect(selectionOf(world).paper["ap c2"]).toMatchObject({ member: "ap", candidate: "c2" });
    expect(
      screen.getByRole("button", { name: "Astrid Penhallow-Reyes, TS-02: Paper received, to be typed" }),
    ).toBeDefined();
  });

  it("goes by arrows, R and Enter", async () => {
    const { user, world, path, id } = await openPaper();
    screen.getByRole("button", { name: /Astrid Penhallow-Reyes, TS-01/ }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}r{Enter}");
    expect(Object.keys(selectionOf(world).paper)).toEqual(["ap c3"]);
    expect(path()).toBe(`/s/${id}/paper/ap/c3`);
  });

  it("is closed to a member behind the PIN", async () => {
    const { user, world } = await openPaper("", {}, (begun) =>
      begun.store.setState({ session: { is: "member", member: "ic" } }),
    );
    expect(
      screen.getByRole("heading", { name: "Paper is typed by someone who does not score" }),
    ).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Lock my sheets" }));
    expect(world.store.getState().session).toEqual({ is: "recorder" });
    expect(screen.getByRole("heading", { name: "Paper sheets" })).toBeDefined();
  });

  it("says nothing of work on screen", async () => {
    await openPaper("", {}, (world) =>
      keepDraft(world, draftKey.score("ap", "c1", criteria(world)[0] ?? ""), onScreen(500)),
    );
    expect(
      screen.getByRole("button", { name: "Astrid Penhallow-Reyes, TS-01: Not handed in" }),
    ).toBeDefined();
  });
});

describe("typing a sheet", () => {
  it("is nine keys, one to read back, one for who follows, one to hand in, one to the next sheet", async () => {
    const { user, world, path, id } = await openPaper("/ap/c1");
    await user.keyboard("43n524334");
    expect(total()).toBe("28");
    expect(screen.getByText("9 of 9 typed")).toBeDefined();
    await user.keyboard("{Enter}");
    const rows = within(
      screen.getByRole("region", { name: "Scores in the order of the paper" }),
    ).getAllByRole("listitem");
    expect(rows.map((row) => row.lastElementChild?.textContent).join(" ")).toBe(
      "4 3 Not put to this candidate 5 2 4 3 3 4",
    );
    await user.keyboard("1");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Astrid Penhallow-Reyes/ }).checked).toBe(
      true,
    );
    await user.keyboard("{Enter}");
    const sealed = selectionOf(world).sealed["ap c1"];
    expect(
      sealed?.sheet.scores.map(({ score, source }) => [
        score.is === "points" ? score.points / 100 : score.reason,
        source,
      ]),
    ).toEqual([4, 3, "not-put", 5, 2, 4, 3, 3, 4].map((value) => [value, "paper"]));
    expect(sealed?.sheet.paper).toEqual({
      typedBy: "Pippa Lanternby",
      confirmedBy: "Astrid Penhallow-Reyes",
      afterUnsealing: false,
    });
    expect(screen.getByText(sealCode(sealed?.seal ?? ""))).toBeDefined();
    await user.keyboard("{Enter}");
    expect(path()).toBe(`/s/${id}/paper/ap/c2`);
  });

  it("remembers who follows, so that the next sheet needs twelve keys in all", async () => {
    const { user, world } = await openPaper("/ap/c1");
    await user.keyboard("333333333{Enter}2{Enter}{Enter}444444444{Enter}{Enter}");
    expect(selectionOf(world).sealed["ap c2"]?.sheet.paper?.confirmedBy).toBe("Henrike Mossgrave");
  });

  it("goes back with Backspace and the arrow up, and counts again", async () => {
    const { user } = await openPaper("/ap/c1");
    await user.keyboard("555{Backspace}");
    expect(total()).toBe("10");
    await user.keyboard("1{ArrowUp}{ArrowUp}2");
    expect(total()).toBe("8");
    await user.keyboard("{Control>}z{/Control}");
    expect(total()).toBe("11");
  });

  it("says which digit is not on the scale, and stays in the row", async () => {
    const { user } = await openPaper("/ap/c1");
    await user.keyboard("9");
    expect(screen.getByText("There is no 9 on this scale. Type 1–5, or N, P, R, T.")).toBeDefined();
    expect(screen.getByText("0 of 9 typed")).toBeDefined();
    await user.keyboard("4");
    expect(screen.getByText("1 of 9 typed")).toBeDefined();
  });

  it("is kept with every key: leaving and coming back finds the row", async () => {
    const { user, world, id } = await openPaper("/ap/c1");
    await user.keyboard("432");
    cleanup();
    renderScreen(<PaperScreen />, world, `/s/${id}/paper/ap/c1`);
    expect(screen.getByText("3 of 9 typed")).toBeDefined();
    await userEvent.setup().keyboard("5");
    expect(total()).toBe("14");
  });

  it("takes the member's own word where one is written", async () => {
    const { user, world } = await openPaper("/ap/c1");
    await user.keyboard("333333333+{Enter}1{Enter}");
    expect(selectionOf(world).sealed["ap c1"]?.sheet.verdict).toBe("recommended");
  });

  it("is taken back with a reason before unsealing", async () => {
    const { user, world } = await openPaper("/ap/c1");
    await user.keyboard("333333333{Enter}1{Enter}");
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Why" }), "Two rows were swapped while typing.");
    await user.click(dialog.getByRole("button", { name: "Take back AP for TS-01" }));
    await waitFor(() => expect(screen.getByText("9 of 9 typed")).toBeDefined());
    expect(selectionOf(world).takenBack).toMatchObject([{ reason: "Two rows were swapped while typing." }]);
  });
});

describe("a sheet begun on screen", () => {
  const mixed = (world: TestWorld): void => {
    const [first, , third] = criteria(world);
    keepDraft(world, draftKey.score("ap", "c1", first ?? ""), onScreen(500));
    keepDraft(world, draftKey.score("ap", "c1", third ?? ""), onScreen(100));
  };

  it("keeps what was given there private, and goes past it", async () => {
    const { user, world } = await openPaper("/ap/c1", {}, mixed);
    expect(screen.getAllByText("Given on screen")).toHaveLength(2);
    expect(
      screen.getAllByRole("radiogroup", { name: /./ }).filter((group) => group.closest("li") !== null),
    ).toHaveLength(7);
    expect(document.body.textContent).not.toContain("A private note");
    await user.keyboard("2222222");
    expect(total()).toBe("14");
    await user.keyboard("{Enter}1{Enter}");
    expect(
      selectionOf(world)
        .sealed["ap c1"]?.sheet.scores.map(({ source }) => source)
        .join(" "),
    ).toBe("screen paper screen paper paper paper paper paper paper");
  });
});

describe("what is wrong is pointed out", () => {
  it("a missing declaration, with one press to record it", async () => {
    const { user, world } = await openPaper("/ap/c1", { declared: false });
    expect(screen.getByText("AP has declared nothing about TS-01.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Record: nothing to declare, on paper" }));
    expect(selectionOf(world).declarations["ap c1"]).toMatchObject({ answer: "none", how: "on-paper" });
    expect(screen.queryByText("AP has declared nothing about TS-01.")).toBeNull();
  });

  it("a recused member has no sheet", async () => {
    await openPaper("/ap/c1", { declared: false }, (world) =>
      step(world, (selection) => declare(selection, "ap", "c1", "conflict", true)),
    );
    expect(screen.getByRole("heading", { name: "AP is recused from TS-01" })).toBeDefined();
  });

  it("a candidate who is out of the counts", async () => {
    await openPaper("/ap/c1", {}, (world) =>
      note(world, "c1", { type: "status", status: "withdrew", reason: "by letter" }),
    );
    expect(screen.getByRole("heading", { name: "TS-01 is left out of every count" })).toBeDefined();
  });
});
