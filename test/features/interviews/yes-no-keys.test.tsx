import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { recordStep } from "#usecases/record-act.ts";
import { setYesNo } from "#core/interviews/yes-no.ts";
import { must } from "#test/builders.ts";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const TRAVEL = "Are you willing to travel?";
const shown = (): number =>
  screen.getByRole("list", { name: "All questions" }).querySelectorAll("button[aria-current]").length;

async function inItsRow() {
  const on = await onInterviews({ upTo: "declared" });
  must(recordStep(on.world, setYesNo(on.state(), [{ id: "y1", text: TRAVEL }])));
  const group = await screen.findByRole("radiogroup", { name: TRAVEL });
  group.focus();
  const turn = screen.getByRole("region", { name: "The question in turn" }).textContent;
  const turnNow = () => screen.getByRole("region", { name: "The question in turn" }).textContent;
  return { ...on, group, stays: () => expect(turnNow()).toBe(turn), answer: () => on.record().answers["y1"] };
}

it("Space in the row of a yes or no chooses the first answer, puts no question and takes nothing back", async () => {
  const { user, record, answer, stays } = await inItsRow();
  await user.keyboard(" ");
  expect(answer()?.answer).toBe("yes");
  await user.keyboard(" n ");
  expect(answer()?.answer).toBe("no");
  expect(record().put).toEqual([]);
  stays();
  expect(shown()).toBe(1);
});

it("the arrows choose the other answer, and stay out of the list of questions", async () => {
  const { user, record, answer, stays, group } = await inItsRow();
  await user.keyboard("{ArrowDown}");
  expect(answer()?.answer).toBe("yes");
  for (const [key, expected] of [
    ["ArrowDown", "no"],
    ["ArrowRight", "yes"],
    ["ArrowLeft", "no"],
    ["ArrowUp", "yes"],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect(answer()?.answer, key).toBe(expected);
  }
  expect(document.activeElement).toBe(group);
  expect(record().put).toEqual([]);
  stays();
});

it("an arrow back chooses the last answer first, and the focus goes with what is chosen", async () => {
  const { user, answer, stays } = await inItsRow();
  await user.keyboard("{ArrowUp}");
  expect(answer()?.answer).toBe("no");
  screen.getByRole("radio", { name: "Yes" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "No" }));
  expect(answer()?.answer).toBe("no");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Yes" }));
  expect(answer()?.answer).toBe("yes");
  stays();
});
