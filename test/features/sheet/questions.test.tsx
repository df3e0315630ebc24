import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { choose, onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

const list = () => within(screen.getByRole("complementary", { name: "Questions" }));

describe("the questions", () => {
  it("are listed with what they serve and how long they take", async () => {
    await onTheSheet();
    expect(list().getByText("Nine questions, nine criteria")).toBeTruthy();
    expect(list().getByText("62 minutes")).toBeTruthy();
    expect(list().getAllByRole("link")).toHaveLength(11);
  });

  it("serve one criterion or more, and say so", async () => {
    const { user, kept } = await onTheSheet({ place: "/question/q1" });
    await choose(user, "Another criterion", /Clarity and Accuracy/);
    expect(kept()?.questions[0]?.serves).toEqual(["c1", "c3"]);
    expect(screen.getByText("One answer, two scores.")).toBeTruthy();
    await press(user, "No longer serves Achievement");
    expect(kept()?.questions[0]).toMatchObject({ serves: ["c3"], probes: [] });
    expect(screen.getByText("No question serves “Achievement”. Add one.")).toBeTruthy();
  });

  it("give place to another of the bank in one press; undo brings the first back", async () => {
    const { user, kept } = await onTheSheet({ place: "/question/q1" });
    const before = kept()?.questions[0];
    const use = screen.getAllByRole("button", { name: "Use this one" })[0];
    if (use === undefined) throw new Error("nothing offered");
    await user.click(use);
    const after = kept()?.questions[0];
    expect(after?.bankId).not.toBe(before?.bankId);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text of the question" }).value).toBe(
      after?.text,
    );
    await press(user, "Undo");
    expect(kept()?.questions[0]).toEqual(before);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text of the question" }).value).toBe(
      before?.text,
    );
  });

  it("can be written anew, with probes of their own", async () => {
    const { user, kept } = await onTheSheet();
    await press(user, "Add a question");
    await user.keyboard("What would you do on your first day?");
    await choose(user, "Another criterion", /Initiative/);
    await press(user, "Add a probe");
    await user.keyboard("Whom would you meet first?");
    expect(kept()?.questions.at(-1)).toMatchObject({
      text: "What would you do on your first day?",
      serves: ["c8"],
      probes: [{ text: "Whom would you meet first?", criterion: "c8" }],
    });
  });

  it("drop a probe that was left empty, and move one by its grip", async () => {
    const { user, kept } = await onTheSheet({ place: "/question/q1" });
    const texts = () => kept()?.questions[0]?.probes.map(({ text }) => text);
    const before = texts() ?? [];
    await press(user, "Add a probe");
    await user.tab();
    expect(texts()).toEqual(before);
    screen.getByRole("button", { name: "Move probe 1 with the arrow keys" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(texts()).toEqual([before[1], before[0], before[2]]);
  });

  it("have an asker of the panel, one by one or all in turn", async () => {
    const { user, kept, world } = await onTheSheet({ people: 3, place: "/question/q1" });
    const [chair, second] = world.store.getState().open?.folded.selection.people ?? [];
    await press(user, /Asker/);
    await user.click(await screen.findByRole("option", { name: "AP, acting chair" }));
    expect(kept()?.questions[0]?.asker).toBe(second?.id);
    expect(screen.getByText("Eight questions have no asker.")).toBeTruthy();
    await press(user, "Share them out");
    expect(kept()?.questions.every(({ asker }) => asker !== null)).toBe(true);
    expect(kept()?.opening.asker).toBe(chair?.id);
  });

  it("warn under six minutes and do not block", async () => {
    const { user } = await onTheSheet({ people: 3, place: "/question/q8" });
    await press(user, "Fewer minutes");
    expect(screen.getByText("Question 8 has 5 minutes. Under six is short for one example.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Record the approval" })).toBeTruthy();
    expect(screen.queryByText(/to settle before the lock/)).toBeNull();
  });

  it("begin and end with texts that are read out", async () => {
    const { user, kept } = await onTheSheet();
    await user.click(list().getByRole("link", { name: /Opening text/ }));
    const text = screen.getByRole("textbox", { name: "Opening text" });
    await user.clear(text);
    await user.type(text, "Good morning.");
    expect(kept()?.opening.text).toBe("Good morning.");
  });
});

describe("as printed", () => {
  it("shows the question, its probes and the anchors, and nothing that is never printed", async () => {
    const { user, kept } = await onTheSheet({ place: "/criterion/c7" });
    await user.keyboard("{Control>}p{/Control}");
    const page = within(screen.getByRole("region", { name: "7 Impact and Influence" }));
    const criterion = kept()?.criteria[6];
    for (const anchor of criterion?.anchors ?? []) expect(page.getByText(anchor)).toBeTruthy();
    expect(page.getByText(kept()?.questions[6]?.text ?? "-")).toBeTruthy();
    expect(page.getByText("Takes multiple actions to persuade")).toBeTruthy();
    expect(page.queryByText("ours")).toBeNull();
    expect(page.queryByText("Uses complex influence strategies")).toBeNull();
  });
});
