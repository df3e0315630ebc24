import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { interviews } from "#words/en/interviews.ts";
import { refusalText } from "#features/interviews/refusal.ts";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const THREE = { members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] };

const press = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a refusal", () => {
  it("is said in the sentence that was written for it", () => {
    const { other: _other, ...sentences } = interviews.refusal;
    for (const [code, sentence] of Object.entries(sentences)) expect(refusalText({ code })).toBe(sentence);
  });

  it("of a question of an unsealed candidate says why it stays as it is", async () => {
    const { user, record } = await onInterviews({ upTo: "unsealed", ...THREE });
    const before = record();
    const rows = within(screen.getByRole("list", { name: "All questions" })).getAllByRole("button");
    for (const row of rows.slice(0, 1)) await user.click(row);
    await user.keyboard("xNo time{Enter}");
    expect(screen.getByRole("status").textContent).toBe(interviews.refusal["unsealed-question"]);
    expect(record()).toEqual(before);
  });
});

describe("the quorum", () => {
  const said = (): string | null => screen.getByText(/the quorum asks for/).textContent;
  const THE_REST = "scoring members the quorum asks for";

  it("has a verb that follows the number of those in the room", async () => {
    const { user } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press("All in"));
    await user.keyboard("c");
    await user.click(press("Corin Vanterpoole goes out"));
    expect(said()).toBe(`2 of the 3 ${THE_REST} are in the room.`);
    await user.click(press("Lubo Fennimark goes out"));
    expect(said()).toBe(`1 of the 3 ${THE_REST} is in the room.`);
    await user.click(press("Maëlle Dorchester goes out"));
    expect(said()).toBe(`0 of the 3 ${THE_REST} are in the room.`);
  });

  it("of one has a sentence of its own", async () => {
    const { user } = await onInterviews({
      upTo: "declared",
      ...THREE,
      changeSheet: (sheet) => ({ ...sheet, rules: { ...sheet.rules, quorum: 1 } }),
    });
    await user.click(press("Pippa Lanternby comes in"));
    expect(said()).toBe("No scoring member is in the room, and the quorum asks for one.");
  });
});
