import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import { noteEvent } from "#core/interviews/record.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

/** Three interviews; of the second, question 2 was put in other words with a probe, and one thing asked besides. */
async function onCompare() {
  const world = await testWorld();
  const { id, candidates, sheets } = await buildSelection(world, { upTo: "interviewed" });
  const candidate = candidates[1]?.id ?? "";
  const question = sheets[0]?.sheet.questions[1];
  const note = (event: Parameters<typeof noteEvent>[2]): unknown =>
    must(recordStep(world, noteEvent(stateOf(world), candidate, event)));
  const moment = { at: "09:32", part: 1, by: null };
  note({ type: "put", question: question?.id ?? "", state: "other-words", words: "over time", ...moment });
  const probe = question?.probes[0]?.id ?? "";
  note({ type: "probed", question: question?.id ?? "", probe, used: true, at: "09:32", part: 1 });
  note({ type: "asked-besides", question: null, words: "When could you begin?", ...moment });
  const user = userEvent.setup();
  const rendered = renderScreen(<InterviewsScreen />, world, `/s/${id}/interviews/compare`);
  return { ...rendered, user, id, candidate };
}

const codes = () => screen.getAllByRole("rowheader").map((head) => head.textContent?.slice(0, 5));

const detail = () => within(screen.getByRole("region", { name: "The cell in words" }));

describe("the comparison of interviews", () => {
  it("shows every question of every candidate, and says in words what differs", async () => {
    const { user } = await onCompare();
    expect(screen.getByText("2 differences from the sheet")).toBeTruthy();
    const cell = screen.getByRole("gridcell", {
      name: "TS-02, question 2: in other words, one probe used, 1 minute",
    });
    await user.click(cell);
    expect(document.activeElement).toBe(cell);
    expect(
      detail().getByText(/Noted 09:32: in other words. “over time” One minute until the next./),
    ).toBeTruthy();
  });

  it("goes by arrows from one Tab stop, and to a record with Enter", async () => {
    const { user, path, id, candidate } = await onCompare();
    const stops = screen.getAllByRole("gridcell").filter((cell) => cell.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard("{ArrowUp}{ArrowLeft}{ArrowDown}{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("TS-02, question 2");
    await user.keyboard("{End}");
    expect(detail().getByText(/09:32: When could you begin\?/)).toBeTruthy();
    await user.keyboard("{PageDown}{Home}");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("TS-03, question 1");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(path()).toBe(`/s/${id}/interviews/${candidate}`);
  });

  it("has the keyboard at once, and comes back from a record to the cell", async () => {
    const { user } = await onCompare();
    const here = () => document.activeElement?.getAttribute("aria-label");
    expect(here()).toContain("TS-01, question 1");
    await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    expect(screen.getByRole("heading", { name: /^TS-02/ })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Compare interviews" }));
    expect(here()).toContain("TS-02, question 2");
  });

  it("puts those with the most differences first, and back", async () => {
    const { user } = await onCompare();
    expect(codes()).toEqual(["TS-01", "TS-02", "TS-03"]);
    await user.keyboard("d");
    expect(codes()).toEqual(["TS-02", "TS-01", "TS-03"]);
    await user.click(screen.getByRole("radio", { name: "As interviewed" }));
    expect(codes()).toEqual(["TS-01", "TS-02", "TS-03"]);
  });

  it("has an address of its own, reached from the record and left again", async () => {
    const { user, path, id } = await onInterviews({ upTo: "declared" });
    await user.click(screen.getByRole("link", { name: "Compare interviews" }));
    expect(path()).toBe(`/s/${id}/interviews/compare`);
    await user.click(screen.getByRole("link", { name: "Go to the record" }));
    expect(path()).toMatch(/interviews\/\w{26}$/);
  });

  it("says what it waits for while the sheet is not locked", async () => {
    const world = await testWorld();
    const { id } = await buildSelection(world, { upTo: "people" });
    renderScreen(<InterviewsScreen />, world, `/s/${id}/interviews/compare`);
    expect(screen.getByRole("heading", { name: "Nothing to compare yet" })).toBeTruthy();
  });
});
