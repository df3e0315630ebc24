import { describe, expect, it } from "vitest";
import { enterPin, leaveMember, resetPin, setPin } from "#usecases/pin.ts";
import { handIn } from "#core/scores/hand-in.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, scoredDraft, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

async function declared() {
  const world = await testWorld();
  const selection = await buildSelection(world, { upTo: "interviewed" });
  return { world, selection, member: selection.people[0]?.id ?? "", other: selection.people[1]?.id ?? "" };
}

describe("a member's PIN on the shared laptop", () => {
  it("opens that member's screens only, and a wrong one opens nothing", async () => {
    const { world, member } = await declared();
    must(await setPin(world, member, "2468"));
    leaveMember(world);
    expect(enterPin(world, member, "2469")).toEqual({ ok: false, error: { code: "pin-wrong" } });
    expect(world.store.getState().session).toEqual({ is: "recorder" });
    must(enterPin(world, member, "2468"));
    expect(world.store.getState().session).toEqual({ is: "member", member });
  });

  it.each(["", "12", "123456789", "12a4", "１２３４"])("refuses %j as a PIN", async (pin) => {
    const { world, member } = await declared();
    expect(await setPin(world, member, pin)).toEqual({ ok: false, error: { code: "pin-shape" } });
  });

  it("is never stored, and resetting it is kept in the record", async () => {
    const { world, selection, member } = await declared();
    must(await setPin(world, member, "97531"));
    const writers = must(await world.storage.writers(selection.id));
    expect(JSON.stringify(writers)).not.toContain("97531");
    leaveMember(world);
    must(await resetPin(world, member));
    expect(stateOf(world).pinResets.map((each) => each.member)).toEqual([member]);
    must(await setPin(world, member, "1111"));
  });

  it("lets nobody hand in for somebody else", async () => {
    const { world, selection, member, other } = await declared();
    must(await setPin(world, member, "2468"));
    const sheet = selection.sheets[0]?.sheet;
    const candidate = selection.candidates[0]?.id ?? "";
    if (sheet === undefined) throw new Error("no sheet");
    const step = handIn(stateOf(world), other, candidate, scoredDraft(sheet, 0, 0, { upTo: "declared" }));
    expect(recordStep(world, step, member)).toEqual({ ok: false, error: { code: "not-this-member" } });
  });
});
