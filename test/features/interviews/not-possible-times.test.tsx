import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const THREE = { members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] };

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const begin = () => onInterviews({ upTo: "declared", ...THREE });
type Begun = Awaited<ReturnType<typeof begin>>;

async function write({ user }: Begun, name: string, text: string): Promise<void> {
  const field = within(screen.getByRole("dialog")).getByRole("textbox", { name });
  await user.clear(field);
  await user.type(field, text);
}

const alert = (): string | null => within(screen.getByRole("dialog")).getByRole("alert").textContent;

async function goOn(on: Begun): Promise<void> {
  await on.user.click(press(/^Status of TS-01/));
  await on.user.click(screen.getByRole("menuitem", { name: /^Go on on another day/ }));
  await write(on, "Day on which it goes on", "20 February 2025");
}

describe("times of a person in the room today", () => {
  it("are not later than now, and now is not later", async () => {
    const on = await begin();
    const { user, world, record } = on;
    await user.click(press("Corin Vanterpoole comes in"));
    world.clock.advance(600);
    await user.click(press(/^In since 14:03/));
    await write(on, "In", "19:00");
    await user.click(press("Change the times"));
    expect(alert()).toBe("This is later than now, 14:13.");
    expect(record().presence).toMatchObject([{ from: "14:03", to: null }]);
    await write(on, "In", "14:05");
    await write(on, "Out", "14:14");
    await user.click(press("Change the times"));
    expect(alert()).toBe("This is later than now, 14:13.");
    await write(on, "Out", "14:13");
    await user.click(press("Change the times"));
    expect(record().presence).toMatchObject([{ from: "14:05", to: "14:13" }]);
  });

  it("of another day are as late as they were", async () => {
    const on = await begin();
    const { user, world, record } = on;
    await user.click(press("Corin Vanterpoole comes in"));
    // The next morning, at 09:03.
    world.clock.advance(19 * 3600);
    await user.click(press(/^In since 14:03/));
    await write(on, "Out", "15:00");
    await user.click(press("Change the times"));
    expect(record().presence).toMatchObject([{ from: "14:03", to: "15:00" }]);
  });
});

describe("the end of a part", () => {
  const END = "End of the part of Tue 18 Feb";

  it("comes after the last question put, and after whoever came in", async () => {
    const on = await begin();
    const { user, world, record } = on;
    await user.click(press("All in"));
    await user.keyboard("c");
    world.clock.advance(600);
    await user.keyboard(" ");
    await user.keyboard(" ");
    world.clock.advance(60);
    await goOn(on);
    await write(on, END, "13:00");
    await user.click(press("Note the other day"));
    expect(alert()).toBe("Question 2 was put at 14:13: the end cannot be before that.");
    expect(record()).toMatchObject({ continuedOn: [], clock: [{ to: null }] });
    await write(on, END, "14:13");
    await user.click(press("Note the other day"));
    expect(record().continuedOn).toEqual(["2025-02-20"]);
    expect(record().presence.every(({ to }) => to === "14:13")).toBe(true);
  });

  it("comes after the last who came in", async () => {
    const on = await begin();
    const { user, world } = on;
    await user.click(press("Corin Vanterpoole comes in"));
    world.clock.advance(600);
    await user.click(press("Lubo Fennimark comes in"));
    await goOn(on);
    await write(on, END, "14:05");
    await user.click(press("Note the other day"));
    expect(alert()).toBe("Lubo Fennimark came in at 14:13: the end cannot be before that.");
  });

  it("comes after the start of the clock, which would lose its time", async () => {
    const on = await begin();
    const { user, record } = on;
    await user.keyboard("c");
    await goOn(on);
    await write(on, END, "13:00");
    await user.click(press("Note the other day"));
    expect(alert()).toBe("The clock was started at 14:03: the end cannot be before that.");
    expect(record().clock).toHaveLength(1);
  });
});
