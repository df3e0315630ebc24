import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { writeQuestion } from "#core/sheet/edit-texts.ts";
import type { Sheet } from "#core/model/sheet.ts";
import SheetScreen from "#features/sheet/sheet-screen.tsx";
import { buildSelection } from "#test/builders.ts";
import { press } from "#test/features/sheet/on-the-sheet.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import { closeSelection } from "#usecases/shelf.ts";

const OWN = "Which standard of yours would you defend?";

/** The sheet of a second selection for a post whose first selection has been locked. */
async function onTheSecond(place: string) {
  const world = await testWorld();
  await buildSelection(world, { upTo: "locked", changeSheet: (sheet) => writeQuestion(sheet, "q1", OWN) });
  await closeSelection(world);
  const second = await buildSelection(world, { upTo: "confirmed" });
  renderScreen(<SheetScreen />, world, `/s/${second.id}/sheet${place}`);
  const question = (id: string) => {
    const { open } = world.store.getState();
    const sheet = open === null ? null : draftAt<Sheet>(open, draftKey.sheet);
    return sheet?.questions.find((each) => each.id === id);
  };
  return { user: userEvent.setup(), question };
}

describe("a question that was put before", () => {
  it("is said to have been used for the same post, where it stands and in the list", async () => {
    const { user } = await onTheSecond("/question/q2");
    expect(
      await screen.findByText(
        "Already used for this post: Head, Technical Security, 18 Feb 2025. Candidates may know it.",
      ),
    ).toBeTruthy();
    await press(user, "Eight questions were already used for this post.");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Text of the question" }));
  });

  it("is offered where its competency is asked after, and says where it was used", async () => {
    const { user, question } = await onTheSecond("/question/q1");
    expect(await screen.findByText("Asked in earlier selections")).toBeTruthy();
    expect(screen.getByText(OWN).textContent).toContain(
      "Already used for this post: Head, Technical Security, 18 Feb 2025",
    );
    const offers = screen.getAllByRole("button", { name: "Use this one" });
    const mine = offers.find((each) => each.closest(".bk")?.textContent?.startsWith(OWN));
    if (mine === undefined) throw new Error("not offered");
    await user.click(mine);
    expect(question("q1")).toMatchObject({ text: OWN, serves: ["c1"] });
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Text of the question" }));
    await press(user, "Undo");
    expect(question("q1")?.text).not.toBe(OWN);
  });

  it("is found by its words, like every other question of every framework", async () => {
    const { user, question } = await onTheSecond("/question/q3");
    const search = screen.getByRole("textbox", { name: "Search all questions" });
    await screen.findAllByText(/^Already used for this post/);
    await user.type(search, "STANDARD of yours defend");
    expect(screen.getByText("Questions found")).toBeTruthy();
    await press(user, "Use this one");
    expect(question("q3")?.text).toBe(OWN);
    await user.type(search, "xylophone");
    expect(screen.getByText("No question has all of that.")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "what");
    expect(screen.getByText(/^\d+ more have it too\. Add a word\.$/)).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Use this one" })).toHaveLength(12);
  });
});
