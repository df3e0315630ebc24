import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import { noteEvents } from "#core/interviews/record.ts";
import { recordActs } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const press = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

const TWO_DAYS = 2 * 24 * 60 * 60;

describe("an interview that is postponed after it began", () => {
  it("goes on in a part of its own, with its own times, when it goes on on a later day", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.click(press("All in"));
    await user.keyboard("c");
    world.clock.advance(300);
    await user.keyboard(" ");
    world.clock.advance(300);
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /Postponed/ }));
    await user.keyboard("Fell ill{Control>}{Enter}{/Control}");
    expect(record().presence.every(({ to }) => to === "14:13")).toBe(true);
    world.clock.advance(TWO_DAYS);
    await user.keyboard("c");
    await user.click(press("All in"));
    world.clock.advance(300);
    await user.keyboard(" ");
    expect(record()).toMatchObject({ status: "attended", day: "2025-02-18", continuedOn: ["2025-02-20"] });
    expect(record().put.map(({ at, part }) => [at, part])).toEqual([
      ["14:03", 1],
      ["14:13", 2],
    ]);
    expect(
      record()
        .presence.filter(({ part }) => part === 2)
        .every(({ from }) => from === "14:13"),
    ).toBe(true);
  });

  it("is as before when its going on is undone", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("c ");
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /Postponed/ }));
    await user.keyboard("Fell ill{Control>}{Enter}{/Control}");
    const before = record();
    world.clock.advance(TWO_DAYS);
    await user.keyboard("c");
    expect(record().continuedOn).toHaveLength(1);
    await user.keyboard("{Control>}z{/Control}");
    expect(record()).toEqual(before);
  });
});

describe("a postponement", () => {
  it("that is undone leaves the question its beginning", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("c");
    world.clock.advance(300);
    await user.keyboard(" ");
    world.clock.advance(300);
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /Postponed/ }));
    await user.keyboard("Fell ill{Control>}{Enter}{/Control}{Control>}z{/Control}");
    world.clock.advance(300);
    await user.keyboard(" ");
    expect(record()).toMatchObject({ status: "attended", put: [{ at: "14:03" }, { at: "14:08" }] });
  });

  it("is over when a question that was not put then is put, and takes nothing away that is unticked", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard(" ");
    await user.click(screen.getByRole("checkbox", { name: "Identity seen" }));
    await user.keyboard("xIll{Enter}");
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /Postponed/ }));
    await user.keyboard("Fell ill{Control>}{Enter}{/Control}");
    world.clock.advance(TWO_DAYS);
    await user.click(screen.getByRole("checkbox", { name: "Identity seen" }));
    expect(record()).toMatchObject({ checklist: {}, continuedOn: [], status: "postponed" });
    await user.click(press(/^2 ?Tell us about a fault/));
    await user.click(press("As written"));
    expect(record()).toMatchObject({ status: "attended", continuedOn: ["2025-02-20"] });
  });
});

describe("the time of a question", () => {
  it("is put right, but not to one that is still to come, and is undone", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard(" ");
    world.clock.advance(600);
    await user.keyboard(" ");
    const second = record().put[1]?.question;
    await user.keyboard("{ArrowUp}");
    await user.click(press("Change the time"));
    const time = screen.getByRole("textbox", { name: "Put at" });
    await user.clear(time);
    await user.type(time, "14:30");
    await user.click(press("Note the time"));
    expect(screen.getByRole("alert").textContent).toBe("This is later than now, 14:13.");
    await user.clear(time);
    await user.type(time, "14:09");
    await user.click(press("Note the time"));
    const at = (): string | undefined => record().put.find(({ question }) => question === second)?.at;
    expect(at()).toBe("14:09");
    expect(screen.getByText(/Noted: as written. Put at 14:09./)).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(at()).toBe("14:03");
  });
});

describe("a clock that was left running", () => {
  it("is told of when another is started", async () => {
    const { user } = await onInterviews({ upTo: "declared" });
    await user.keyboard("c{Alt>}{ArrowRight}{/Alt}");
    await user.keyboard("c");
    expect(screen.getByText("The clock of TS-01 still runs.")).toBeTruthy();
  });
});

describe("coming back to the interviews", () => {
  it("shows the interview that is not at its end, though its clock stands", async () => {
    const world = await testWorld();
    const { id, candidates } = await buildSelection(world, { upTo: "declared" });
    const [first] = candidates;
    const seconds = world.clock.epochSeconds();
    const events = [
      { type: "status", status: "attended", reason: "" },
      { type: "clock-started", at: seconds },
      { type: "clock-stopped", at: seconds + 60 },
    ] as const;
    const drafts = must(noteEvents(stateOf(world), first?.id ?? "", events, world.clock.now()));
    must(recordActs(world, drafts, "desk"));
    const { path } = renderScreen(<InterviewsScreen />, world, `/s/${id}/interviews`);
    expect(path()).toContain(first?.id);
  });
});
