import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import ConsensusScreen from "#features/consensus/consensus-screen.tsx";
import { declarationMade } from "#core/acts/kinds/declaration-made.ts";
import { draftOf } from "#core/acts/kind.ts";
import { draftKey } from "#usecases/drafts.ts";
import { recordActs } from "#usecases/record-act.ts";
import { buildSelection, must } from "#test/builders.ts";
import { first, openAt, pathOf, SPLIT, write } from "#test/features/consensus/open-consensus.tsx";
import { draftsOf, testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const REASON = "Heard two examples in which the plan was changed after a refusal; not more than one route.";

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByRole("button", { name: new RegExp(name) }).closest("tr");
  if (row === null) throw new Error(`no row ${name}`);
  return row;
};

describe("the walk", () => {
  it("shows the spread, then evidence, then names, and no name before the last step", async () => {
    const { world, user } = await openAt(SPLIT);
    const name = first(world).criteria[0]?.name ?? "";
    expect(within(rowOf(name)).getAllByRole("img", { name: "name not shown yet" })).toHaveLength(5);
    expect(screen.getByText(/All five members scored, from 2 to 5/)).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("region", { name: "Evidence, without names or scores" }).textContent).toContain(
      "Note 1 on 0",
    );
    expect(within(rowOf(name)).getAllByRole("img", { name: "name not shown yet" })).toHaveLength(5);
    expect(screen.queryByText("Corin Vanterpoole", { selector: "h3" })).toBeNull();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Corin Vanterpoole", { selector: "h3" })).toBeTruthy();
    expect(within(rowOf(name)).queryAllByRole("img", { name: "name not shown yet" })).toHaveLength(0);
  });

  it("describes the spread in an order that says nothing of who gave what", async () => {
    await openAt(SPLIT);
    expect(screen.getByRole("img", { name: "scores 5, 4, 4, 3, 2" })).toBeTruthy();
  });

  it("says neither median nor mean before a score was chosen", async () => {
    const { user } = await openAt(SPLIT);
    await user.keyboard("{Enter}{Enter}");
    expect(document.body.textContent).not.toMatch(/median|mean of/i);
    await user.keyboard("4");
    expect(screen.getByText("Median of the members’ scores: 4")).toBeTruthy();
  });

  it("keeps the step reached and a half-typed rationale when the screen is opened again", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, SPLIT);
    const user = userEvent.setup();
    const before = renderScreen(<ConsensusScreen />, world, pathOf(selection, 0));
    await user.keyboard("{Enter}{Enter}4r");
    await user.keyboard("Half a sen");
    before.unmount();
    renderScreen(<ConsensusScreen />, world, pathOf(selection, 0));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Rationale" }).value).toBe("Half a sen");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^4/ }).checked).toBe(true);
  });

  it("orders by difference with O and keeps sheet order otherwise", async () => {
    const { world, user } = await openAt({
      ...SPLIT,
      score: (member, _candidate, criterion) => (criterion === 2 ? ([1, 5][member] ?? 3) : 3),
    });
    const rows = (): readonly (string | null)[] =>
      screen.getAllByRole("rowheader").map((each) => each.textContent);
    const sheet = rows();
    await user.keyboard("o");
    expect(rows()[0]).toBe(sheet[2]);
    expect(first(world).criteria[2]?.name).toBeTruthy();
    await user.keyboard("o");
    expect(rows()).toEqual(sheet);
  });

  it("leaves a criterion for later and comes to the next", async () => {
    const { world, user } = await openAt(SPLIT);
    const { criteria } = first(world);
    await user.click(screen.getByRole("button", { name: "Come back later" }));
    expect(screen.getByRole("heading", { level: 2, name: criteria[1]?.name ?? "" })).toBeTruthy();
    expect(within(rowOf(criteria[0]?.name ?? "")).getByText("later")).toBeTruthy();
  });

  it("has no cell for a recused member", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, SPLIT);
    const [member, candidate] = [selection.people[4]?.id ?? "", selection.candidates[0]?.id ?? ""];
    const declared = {
      member,
      candidate,
      answer: "conflict",
      words: "w",
      decidedBy: "d",
      decision: "d",
      recused: true,
      how: "on-paper",
    } as const;
    must(recordActs(world, [draftOf(declarationMade, `${member} ${candidate}`, declared)]));
    renderScreen(<ConsensusScreen />, world, pathOf(selection, 0));
    expect(screen.queryByRole("columnheader", { name: "Þórður Ægisson" })).toBeNull();
    expect(screen.getByText(/4 of 4 in, unsealed/)).toBeTruthy();
  });
});

describe("agreeing", () => {
  it("demands a reason where the rule does, refuses a bare one, then goes on", async () => {
    const { world, user } = await openAt(SPLIT);
    const { criteria } = first(world);
    await user.keyboard("{Enter}{Enter}3");
    expect(screen.getByText("needed: not the median, 4; flagged")).toBeTruthy();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(screen.getByRole("alert").textContent).toMatch(/A reason is demanded here/);
    await write(
      user,
      screen.getByRole("textbox", { name: "Rationale" }),
      "as agreed by all members of the panel",
    );
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(screen.getByRole("alert").textContent).toMatch(/gives no reason yet/);
    await user.clear(screen.getByRole("textbox", { name: "Rationale" }));
    await write(user, screen.getByRole("textbox", { name: "Rationale" }), REASON);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(first(world).deliberation.agreed).toMatchObject([
      { outcome: "agreed", points: 300, reason: REASON },
    ]);
    expect(screen.getByRole("heading", { level: 2, name: criteria[1]?.name ?? "" })).toBeTruthy();
    expect(
      draftsOf(world)[draftKey.agree(first(world).deliberation.candidate, criteria[0]?.id ?? "")],
    ).toBeUndefined();
  });

  it("demands nothing where all agree, and nothing is chosen beforehand", async () => {
    const { world, user } = await openAt(SPLIT);
    await user.keyboard("{ArrowDown}{Enter}{Enter}");
    expect(
      screen.getAllByRole<HTMLInputElement>("radio").some((each) => each.checked && each.type === "radio"),
    ).toBe(false);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(screen.getByRole("alert").textContent).toMatch(/Choose a score first/);
    await user.click(screen.getByRole("radio", { name: /^3/ }));
    expect(screen.getByText("not demanded for 3")).toBeTruthy();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(first(world).deliberation.agreed).toHaveLength(1);
  });

  it("takes a chosen square back with Ctrl+Z", async () => {
    const { user } = await openAt(SPLIT);
    await user.keyboard("{Enter}{Enter}45{Control>}z{/Control}");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^4/ }).checked).toBe(true);
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("Nothing is chosen for you.")).toBeTruthy();
  });

  it("decides by the rule, or leaves unresolved", async () => {
    const { world, user } = await openAt(SPLIT);
    await user.keyboard("{Enter}{Enter}");
    await user.click(screen.getByRole("button", { name: "Other outcome" }));
    await user.click(screen.getByRole("menuitem", { name: "By the rule (median)" }));
    await user.keyboard("{Enter}{Enter}");
    await user.click(screen.getByRole("button", { name: "Other outcome" }));
    await user.click(screen.getByRole("menuitem", { name: "Leave unresolved" }));
    expect(first(world).deliberation.agreed.map((each) => each.outcome)).toEqual(["by-rule", "unresolved"]);
    expect(screen.getByText(/, 2 otherwise/)).toBeTruthy();
  });

  it("leaves unresolved what nobody could score", async () => {
    const { world, user } = await openAt({
      upTo: "unsealed",
      score: (_member, _candidate, criterion) => (criterion === 0 ? null : 3),
    });
    expect(screen.getByText(/No member has points here/)).toBeTruthy();
    await user.keyboard("{Enter}{Enter}");
    await user.click(screen.getByRole("button", { name: /^Leave unresolved and go to/ }));
    expect(first(world).deliberation.agreed[0]?.outcome).toBe("unresolved");
  });
});

describe("what members say at the table", () => {
  it("records, changes and withdraws a dissent, word for word", async () => {
    const { world, user } = await openAt(SPLIT);
    await user.keyboard("{Enter}{Enter}d");
    await user.click(screen.getByRole("button", { name: "Record the dissent" }));
    expect(screen.getByRole("alert").textContent).toBe("Choose the member first.");
    await user.click(screen.getByRole("button", { name: /Choose the member/ }));
    await user.click(screen.getByRole("option", { name: "Ğülşen Işıkoğlu" }));
    await user.click(screen.getByRole("radio", { name: /^2/ }));
    await write(user, screen.getByRole("textbox", { name: "In the member’s words" }), "No second route.");
    await user.click(screen.getByRole("button", { name: "Record the dissent of Ğülşen Işıkoğlu" }));
    expect(first(world).deliberation.dissents).toMatchObject([
      { points: 200, words: "No second route.", atTheTable: true },
    ]);
    await user.click(screen.getByRole("button", { name: "Edit the dissent of Ğülşen Işıkoğlu" }));
    await user.click(screen.getByRole("button", { name: "Withdraw the dissent" }));
    expect(first(world).deliberation.dissents).toEqual([]);
  });

  it("puts a revised score beside the first one", async () => {
    const { world, user } = await openAt(SPLIT);
    await user.keyboard("{Enter}{Enter}");
    await user.click(screen.getByRole("button", { name: "Revise the score of Þórður Ægisson" }));
    await user.click(screen.getByRole("radio", { name: /^4/ }));
    await write(
      user,
      screen.getByRole("textbox", { name: /Why, in the member/ }),
      "The second example was the colleague’s work.",
    );
    await user.click(screen.getByRole("button", { name: "Record the revised score" }));
    expect(first(world).deliberation.revised).toMatchObject([{ points: 400, atTheTable: true }]);
    expect(screen.getByText("Revised to 4:")).toBeTruthy();
    expect(within(rowOf(first(world).criteria[0]?.name ?? "")).getByText("5")).toBeTruthy();
  });
});
