import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setCandidate } from "#core/people/set-people.ts";
import { must } from "#test/builders.ts";
import { recordStep } from "#usecases/record-act.ts";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const THREE = { members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] };

const press = (name: string | RegExp) => screen.getByRole("button", { name });

afterEach(() => {
  vi.useRealTimers();
});

describe("who is in the room", () => {
  it("comes in all at once, since the first question where that was before", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.keyboard(" ");
    world.clock.advance(300);
    await user.click(press("All in"));
    expect(record().presence.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 4 }, () => ["14:03", null]),
    );
    expect(screen.getByText("4 people noted as in since 14:03.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Present, 4 of 4" })).toBeTruthy();
  });

  it("goes out and comes in again with one press, and is watched for the quorum", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press("All in"));
    expect(screen.queryByText(/the quorum asks for/)).toBeNull();
    world.clock.advance(600);
    await user.click(press("Lubo Fennimark goes out"));
    expect(screen.getByText("2 of the 3 scoring members the quorum asks for are in the room.")).toBeTruthy();
    await user.keyboard(" ");
    expect(record().put).toHaveLength(1);
    world.clock.advance(600);
    await user.click(press("Lubo Fennimark comes in"));
    expect(screen.queryByText(/the quorum asks for/)).toBeNull();
    expect(record().presence.filter(({ person }) => person === record().presence[1]?.person)).toMatchObject([
      { from: "14:03", to: "14:13" },
      { from: "14:23", to: null },
    ]);
  });

  it("has times that are put right", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press("All in"));
    world.clock.advance(1200);
    await user.click(press("In since 14:03. Change the times of Corin Vanterpoole"));
    const dialog = within(screen.getByRole("dialog", { name: "Corin Vanterpoole in the room" }));
    const type = async (name: string, text: string) => {
      await user.clear(dialog.getByRole("textbox", { name }));
      await user.type(dialog.getByRole("textbox", { name }), text);
    };
    await type("In", "13.55");
    await type("Out", "13:50");
    await user.click(dialog.getByRole("button", { name: "Change the times" }));
    expect(dialog.getByRole("alert").textContent).toBe("Out has to be after in.");
    await type("Out", "14:20");
    await user.click(dialog.getByRole("button", { name: "Change the times" }));
    expect(record().presence[0]).toMatchObject({ from: "13:55", to: "14:20" });
  });
});

describe("the status", () => {
  it("of who leaves the counts gets a note, stops the clock and puts nothing more", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press("Start the clock"));
    world.clock.advance(60);
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /^Withdrew/ }));
    await user.type(screen.getByRole("textbox", { name: "Short note" }), "By phone.");
    await user.click(press("Note the status"));
    expect(record()).toMatchObject({ status: "withdrew", statusReason: "By phone." });
    expect(record().clock.every(({ to }) => to !== null)).toBe(true);
    expect(screen.getByText("TS-01 withdrew. By phone.")).toBeTruthy();
    await user.keyboard(" ");
    expect(record().put).toEqual([]);
    await user.keyboard("{Control>}z{/Control}");
    expect(record()).toMatchObject({ status: "attended", clock: [{ to: null }] });
  });

  it("is noted with Ctrl and Enter from its short note", async () => {
    const { user, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /^Postponed/ }));
    await user.keyboard("Ill{Control>}{Enter}{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(record()).toMatchObject({ status: "postponed", statusReason: "Ill" });
  });

  it("of somebody set aside demands whose decision it was", async () => {
    const { user, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /^Set aside/ }));
    await user.click(press("Note the status"));
    expect(screen.getByRole("alert").textContent).toBe("Write a few words first.");
    expect(record().status).toBe("invited");
  });
});

describe("the clock", () => {
  it("counts each second, with the plan, and past it what it is over", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await user.click(press("Start the clock"));
    expect(record().status).toBe("attended");
    const timer = within(screen.getByRole("timer"));
    const pass = (seconds: number) => {
      world.clock.advance(seconds);
      act(() => void vi.advanceTimersByTime(1000));
    };
    pass(61);
    expect(timer.getByText("01:01")).toBeTruthy();
    const plan = timer.getByRole("button").textContent ?? "";
    pass(Number(/\d+/.exec(plan)?.[0]) * 60);
    expect(timer.getByText("+01:01")).toBeTruthy();
    await user.click(press("Stop the clock"));
    expect(press("Go on")).toBeTruthy();
  });

  it("takes other minutes without a reason, refuses what is none, and is undone", async () => {
    const { user, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.click(press(/change the planned minutes/));
    const minutes = screen.getByRole("textbox", { name: "Planned minutes" });
    await user.clear(minutes);
    await user.type(minutes, "a lot");
    await user.click(press("Change the minutes"));
    expect(screen.getByRole("alert").textContent).toContain("whole minutes");
    await user.clear(minutes);
    await user.type(minutes, "75");
    await user.click(press("Change the minutes"));
    expect(record().adjustedMinutes).toBe(75);
    expect(press(/of 75:00, adjusted/)).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(record().adjustedMinutes).toBeNull();
  });
});

describe("who comes next", () => {
  it("is shown with the room, and a link with its name", async () => {
    const open = await onInterviews({ upTo: "declared", ...THREE });
    expect(screen.getByText("Tue 18 Feb, Room 4.12")).toBeTruthy();
    const second = open.state().candidates[1];
    if (second === undefined) throw new Error("no second candidate");
    const byVideo = { ...second, place: "Channel 2", mode: "video" as const };
    act(() => void must(recordStep(open.world, setCandidate(open.state(), byVideo))));
    expect(screen.getByText("Tue 18 Feb, Video, Channel 2")).toBeTruthy();
  });

  it("the way to the warm-up is there until the first interview begins", async () => {
    const { user, id } = await onInterviews({ upTo: "declared", ...THREE });
    expect(screen.getByRole("link", { name: "Warm-up" }).getAttribute("href")).toBe(`/s/${id}/warm-up`);
    await user.click(press("All in"));
    expect(screen.queryByRole("link", { name: "Warm-up" })).toBeNull();
  });
});

describe("interruptions", () => {
  it("are noted in words, end, are changed and taken away", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.keyboard("i");
    await user.keyboard("Phone rang");
    await user.click(press("Note it"));
    expect(record().interruptions).toEqual([{ from: "14:03", to: null, words: "Phone rang", part: 1 }]);
    world.clock.advance(120);
    await user.click(press("Ended now"));
    await user.click(press("Change: Phone rang"));
    await user.type(screen.getByRole("textbox", { name: "What happened" }), " twice");
    await user.click(press("Change it"));
    expect(record().interruptions).toEqual([
      { from: "14:03", to: "14:05", words: "Phone rang twice", part: 1 },
    ]);
    await user.click(press("Change: Phone rang twice"));
    await user.click(press("Take it away"));
    expect(record().interruptions).toEqual([]);
  });
});

describe("an interruption whose times cannot be", () => {
  it("is told so in words of its own", async () => {
    const { user, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.keyboard("iAlarm{Tab}");
    await user.clear(screen.getByRole("textbox", { name: "From" }));
    await user.keyboard("14:00{Tab}13:50{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("The end cannot be before the beginning.");
    expect(record().interruptions).toEqual([]);
  });
});

describe("the clock started during an interruption", () => {
  it("ends the interruption, and is undone with it", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared", ...THREE });
    await user.keyboard("c");
    world.clock.advance(60);
    await user.keyboard("iAlarm{Enter}");
    world.clock.advance(120);
    await user.keyboard("c");
    expect(record().interruptions).toMatchObject([{ from: "14:04", to: "14:06" }]);
    expect(record().clock.at(-1)?.to).toBeNull();
    expect(screen.getByText("The interruption is over.")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(record().interruptions).toMatchObject([{ to: null }]);
    expect(record().clock.every(({ to }) => to !== null)).toBe(true);
  });
});

describe("going round the candidates", () => {
  it("is by keys, by the menu, and starts with the interview of today", async () => {
    const { user, path, state } = await onInterviews({ upTo: "declared", ...THREE }, 9);
    const [first, second] = state().candidates;
    expect(path()).toContain(first?.id);
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(path()).toContain(second?.id);
    await user.click(press("All candidates"));
    await user.click(screen.getByRole("menuitemradio", { name: /^TS-01/ }));
    expect(path()).toContain(first?.id);
  });

  it("says what to do when there are none", async () => {
    const { id } = await onInterviews({ upTo: "confirmed" });
    expect(screen.getByRole("heading", { name: "No candidates yet" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to People" }).getAttribute("href")).toBe(`/s/${id}/people`);
  });
});
