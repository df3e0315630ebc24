import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { speak } from "#words/t.ts";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const inTurn = () => within(screen.getByRole("region", { name: "The question in turn" }));

const rows = () => within(screen.getByRole("list", { name: "All questions" })).getAllByRole("button");

describe("the question in turn", () => {
  it("is put with Space; the first one makes the candidate attend, without a further press", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard(" ");
    expect(record()).toMatchObject({ status: "attended", day: "2025-02-18" });
    expect(screen.getByText("TS-01 is now noted as attended.")).toBeTruthy();
    world.clock.advance(600);
    await user.keyboard(" ");
    // A question counts as put from when it began, which is when the one before was done.
    expect(record().put).toMatchObject([
      { state: "as-written", at: "14:03" },
      { state: "as-written", at: "14:03" },
    ]);
    expect(rows()[2]?.textContent).toContain("14:13");
    expect(rows()[2]?.getAttribute("aria-current")).toBe("true");
  });

  it("names the key on its button as the keyboards of the language do", async () => {
    await onInterviews({ upTo: "declared" });
    expect(inTurn().getByRole("button", { name: /Put as written.* Space$/ })).toBeTruthy();
    await act(() => speak("fr"));
    expect(
      within(screen.getByRole("region", { name: "La question en cours" })).getByRole("button", {
        name: /Posée telle quelle.* Espace$/,
      }),
    ).toBeTruthy();
    await act(() => speak("en"));
  });

  it("asks for the words when it was put in others or not put, and notes none without", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("w{Enter}");
    expect(screen.getByText("Write a few words first.")).toBeTruthy();
    expect(record().put).toEqual([]);
    await user.keyboard("“Over what time”{Enter}");
    await user.keyboard("x");
    await user.type(screen.getByRole("textbox", { name: "Why it was not put" }), "Time was short{Enter}");
    expect(record().put.map(({ state, words }) => [state, words])).toEqual([
      ["other-words", "“Over what time”"],
      ["not-put", "Time was short"],
    ]);
  });

  it("keeps half-typed words, and Back notes nothing", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("wOver what");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(record().put).toEqual([]);
    await user.click(screen.getByRole("button", { name: "In other words" }));
    expect(screen.getByRole("textbox", { name: "The words used instead" })).toHaveProperty(
      "value",
      "Over what",
    );
  });

  it("gives way to any row, which is corrected, put again or taken back", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("  ");
    world.clock.advance(120);
    await user.click(rows()[0] as HTMLElement);
    expect(inTurn().getByText(/Noted: as written. Put at 14:03./)).toBeTruthy();
    await user.click(inTurn().getByRole("button", { name: "Put again" }));
    await user.keyboard("Connection lost{Enter}");
    expect(record().put.find(({ times }) => times === 2)).toMatchObject({
      at: "14:03",
      again: [{ at: "14:05", words: "Connection lost" }],
    });
    expect(rows()[0]?.textContent).toContain("as written, twice");
    expect(rows()[0]?.textContent).toContain("Put again at 14:05: Connection lost");
    await user.click(rows()[1] as HTMLElement);
    await user.click(inTurn().getByRole("button", { name: "Not put yet" }));
    expect(record().put).toHaveLength(1);
  });

  it("is undone", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard(" ");
    await user.keyboard("{Control>}z{/Control}");
    expect(record()).toMatchObject({ status: "invited", put: [] });
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("Nothing to undo for this candidate.")).toBeTruthy();
  });

  it("when all are noted leads to the next candidate", async () => {
    const { user, path, state } = await onInterviews({ upTo: "interviewed" });
    expect(screen.getByText("All questions are noted")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Go to TS-02" }));
    expect(path()).toContain(state().candidates[1]?.id);
  });
});

describe("who puts it", () => {
  it("is asked when all are noted only while something besides the sheet is", async () => {
    const { user } = await onInterviews({ upTo: "interviewed" });
    expect(screen.queryByText("Put by")).toBeNull();
    await user.keyboard("f");
    expect(screen.getByText("Put by")).toBeTruthy();
  });
});

describe("a press with the mouse", () => {
  it("leaves Space to the question", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await user.click(screen.getByRole("button", { name: "All in" }));
    await user.click(screen.getByRole("checkbox", { name: "Identity seen" }));
    await user.keyboard(" ");
    expect(record().put).toHaveLength(1);
    expect(record().checklist).toMatchObject({ identity: { at: "14:03" } });
    expect(record().clock).toMatchObject([{ to: null }]);
  });

  it("but Space presses what the keyboard went to", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("p");
    screen.getByRole("button", { name: "Corin Vanterpoole comes in" }).focus();
    await user.keyboard(" ");
    expect(record().put).toEqual([]);
    expect(record().presence).toHaveLength(1);
  });
});

describe("without a locked sheet", () => {
  it("status and presence are noted, questions are not, and it says where to go", async () => {
    const { user, id, record } = await onInterviews({ upTo: "people" });
    expect(screen.getByText("The sheet is not locked yet.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to the sheet" }).getAttribute("href")).toBe(`/s/${id}/sheet`);
    await user.click(screen.getByRole("button", { name: "All in" }));
    expect(record().presence).toHaveLength(6);
    expect(screen.queryByRole("link", { name: "Score TS-01" })).toBeNull();
  });
});
