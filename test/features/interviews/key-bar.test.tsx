import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import { KeyHintsProvider, type Hints } from "#ui/parts/key-hints.tsx";
import { buildSelection } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

describe("the key bar of the interview record", () => {
  it("names the keys of a question only while there is one to put", async () => {
    const world = await testWorld();
    const { id, candidates, sheets } = await buildSelection(world, { upTo: "declared" });
    const questions = sheets[0]?.sheet.questions.length ?? 0;
    const user = userEvent.setup({ advanceTimers: () => undefined });
    const shown: (Hints | null)[] = [];
    renderScreen(
      <KeyHintsProvider onHints={(hints) => shown.push(hints)}>
        <InterviewsScreen />
      </KeyHintsProvider>,
      world,
      `/s/${id}/interviews/${candidates[0]?.id ?? ""}`,
    );
    const keys = (): readonly string[] =>
      shown
        .at(-1)
        ?.bar.slice(0, 3)
        .map((hint) => hint.keys.join("+")) ?? [];
    expect(keys()).toEqual(["Space", "W", "X"]);
    await user.keyboard(`c${" ".repeat(questions - 1)}`);
    expect(keys()).toEqual(["Space", "W", "X"]);
    await user.keyboard(" ");
    expect(keys()).toEqual(["F", "I", "P"]);
  });
});
