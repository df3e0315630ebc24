import { cleanup, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enterAs, openScoring } from "./on-screen.tsx";

const KEYS = [
  "ab",
  "c ",
  "s: ",
  "a:+ ",
  "{Backspace}",
  "{Delete}",
  "{Enter}",
  "{Shift>}{Enter}{/Shift}",
  "{ArrowLeft}",
  "{Home}",
  "{ArrowUp}",
  "{ArrowDown}",
  "{Alt>}t{/Alt}",
  "{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}",
  "{Alt>}c{/Alt}{Enter}{Escape}",
  "{Control>}z{/Control}",
  "{Control>}{Shift>}z{/Shift}{/Control}",
  "{Alt>}3{/Alt}",
];

const fields = (): readonly HTMLTextAreaElement[] =>
  within(screen.getByRole("group", { name: "Notes" })).getAllByRole<HTMLTextAreaElement>("textbox");

describe("the fields of the notes", () => {
  it("show what is kept after any keys, though a character draws nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...KEYS), { minLength: 5, maxLength: 24 }),
        async (pressed) => {
          const { user, draft } = await openScoring();
          await enterAs(user, "Ines Caldbrook");
          await user.keyboard("{Enter}");
          for (const keys of pressed) {
            await user.keyboard(keys);
            const kept = draft(1)?.notes.map(({ text }) => text) ?? [];
            // With nothing in it the editor shows one blank paragraph.
            expect(fields().map(({ value }) => value)).toEqual(kept.length === 0 ? [""] : kept);
          }
          cleanup();
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);
});
