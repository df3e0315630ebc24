import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { adjustTime } from "#core/people/adjust-time.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { enterAs, openScoring } from "./on-screen.tsx";
import { note, selectionOf, step } from "./seed.ts";

it("a member's clock says that the time is adjusted, and never why", async () => {
  const { user, world } = await openScoring({}, "", (begun) =>
    note(begun, "c1", { type: "clock-started", at: begun.clock.epochSeconds() }),
  );
  await enterAs(user, "Ines Caldbrook");
  const sheet = selectionOf(world).sheets[0]?.sheet;
  if (sheet === undefined) throw new Error("no sheet");
  expect(screen.getByText(`of ${plannedMinutes(sheet)}:00`)).toBeTruthy();
  act(() => step(world, () => adjustTime("c1", 90, "Reads lips")));
  expect(screen.getByText("of 90:00, adjusted")).toBeTruthy();
  expect(document.body.textContent).not.toContain("Reads lips");
  act(() => step(world, () => adjustTime("c1", null, "")));
  expect(screen.getByText(`of ${plannedMinutes(sheet)}:00`)).toBeTruthy();
});
