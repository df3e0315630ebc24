import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { receivePaper, unseal } from "#core/collect/unseal.ts";
import { handIn } from "#core/scores/hand-in.ts";
import ConsensusScreen from "#features/consensus/consensus-screen.tsx";
import { leaveMember, setPin } from "#usecases/pin.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, scoredDraft, stateOf } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** Four sheets handed in on screen, the fifth received on paper and not typed yet; then unsealed. */
async function withPaper(): Promise<TestWorld> {
  const world = await testWorld();
  await buildSelection(world, { upTo: "interviewed", candidates: ["Ilka Marrowstone"] });
  const sheet = stateOf(world).sheets[0]?.sheet;
  const candidate = stateOf(world).candidates[0]?.id ?? "";
  if (sheet === undefined) throw new Error("no sheet");
  const members = stateOf(world).people.filter((person) => person.role !== "recorder");
  for (const [index, member] of members.slice(0, 4).entries()) {
    must(await setPin(world, member.id, "2468"));
    const draft = scoredDraft(sheet, index, 0, { upTo: "handed-in" });
    must(recordStep(world, handIn(stateOf(world), member.id, candidate, draft), member.id));
    leaveMember(world);
  }
  must(recordActs(world, [receivePaper(members[4]?.id ?? "", candidate)]));
  must(recordStep(world, unseal(stateOf(world), candidate, members[0]?.id ?? "")));
  return world;
}

describe("a sheet that is still on paper", () => {
  it("is said, counts as in, and shows as a score that is not there", async () => {
    const world = await withPaper();
    const { id, candidates } = stateOf(world);
    renderScreen(<ConsensusScreen />, world, `/s/${id}/consensus/${candidates[0]?.id}`);
    expect(screen.getByText(/5 of 5 in, unsealed/)).toBeTruthy();
    expect(screen.getByText(/The paper sheet of Þórður Ægisson is not typed in yet/)).toBeTruthy();
    expect(screen.getByText(/4 of 5 members scored, all 3/)).toBeTruthy();
    await userEvent.setup().keyboard("{Enter}{Enter}");
    expect(
      within(screen.getByRole("region", { name: "Evidence of all members" })).getByText(
        "The paper sheet is not typed in yet",
      ),
    ).toBeTruthy();
  });

  it("stands in the way of closing", async () => {
    const world = await withPaper();
    const { id, candidates } = stateOf(world);
    renderScreen(<ConsensusScreen />, world, `/s/${id}/consensus/${candidates[0]?.id}/sign`);
    expect(
      screen.getByRole("link", { name: "type in the sheet of Þórður Ægisson" }).getAttribute("href"),
    ).toMatch(/paper\//);
    expect(screen.getByRole("button", { name: "Close TS-01" }).getAttribute("aria-disabled")).toBe("true");
  });
});
