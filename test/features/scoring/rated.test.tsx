import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring } from "./on-screen.tsx";
import { note } from "./seed.ts";

/** The numbers of the head of the list and of the strip, both as "1 of 9". */
const numbers = (): readonly string[] => {
  const list = screen.getByRole("region", { name: "Competencies" }).querySelector(".top span");
  const strip = within(screen.getByRole("navigation", { name: "Candidates" }));
  const inStrip = /\d of 9/.exec(strip.getByRole("link", { name: /TS-01/ }).textContent ?? "");
  return [(list?.textContent ?? "").replace(/ rated$/, ""), inStrip?.[0] ?? ""];
};

describe("how many are rated", () => {
  it("is the same in the list and in the strip, and is not what the record leaves unassessed", async () => {
    const { user } = await openScoring({}, "", (begun) => {
      note(begun, "c1", { type: "clock-started", at: begun.clock.epochSeconds() });
      for (const question of ["q1", "q2"])
        note(begun, "c1", {
          type: "put",
          question,
          state: "not-put",
          words: "no time left",
          at: "09:40",
          part: 1,
          by: null,
        });
    });
    await enterAs(user, "Ines Caldbrook");
    expect(numbers()).toEqual(["0 of 9", "0 of 9"]);
    await user.keyboard("4");
    expect(numbers()).toEqual(["1 of 9", "1 of 9"]);
  });

  it("is not what the member marks as not assessed either, and the sheet is whole all the same", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("4");
    for (let at = 0; at < 7; at += 1) await user.keyboard("{Alt>}{ArrowDown}{/Alt}4");
    expect(numbers()).toEqual(["8 of 9", "8 of 9"]);
    expect(screen.getByText(/^Possible when all nine are rated/)).toBeDefined();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}n");
    await user.click(screen.getByText("Technical failure"));
    expect(numbers()).toEqual(["8 of 9", "8 of 9"]);
    expect(screen.getByText("All nine are rated or marked not assessed.")).toBeDefined();
  });
});
