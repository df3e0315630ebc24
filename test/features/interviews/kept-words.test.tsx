import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const press = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const field = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });

describe("what is half typed of something that was noted", () => {
  it("stays with what was asked besides, whatever is taken away before it", async () => {
    const { user } = await onInterviews({ upTo: "declared" });
    for (const words of ["First", "Second"]) await user.keyboard(`f${words}{Enter}`);
    await user.click(press("Change: Second"));
    await user.keyboard(" half{Escape}");
    await user.click(press("Change: First"));
    await user.click(press("Take it away"));
    await user.keyboard("fThird{Enter}");
    await user.click(press("Change: Third"));
    expect(screen.getByDisplayValue("Third")).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.click(press("Change: Second"));
    expect(screen.getByDisplayValue("Second half")).toBeTruthy();
  });

  it("stays with its interruption", async () => {
    const { user } = await onInterviews({ upTo: "declared" });
    for (const words of ["First", "Second"]) await user.keyboard(`i${words}{Enter}i`);
    await user.click(press("Change: Second"));
    await user.keyboard(" half");
    await user.click(press("Change: First"));
    await user.click(press("Take it away"));
    await user.keyboard("iThird{Enter}i");
    await user.click(press("Change: Third"));
    expect(screen.getByDisplayValue("Third")).toBeTruthy();
    await user.click(press("Change: Second"));
    expect(screen.getByDisplayValue("Second half")).toBeTruthy();
  });
});

describe("what cannot be noted", () => {
  it("stays in its line", async () => {
    const { user, record } = await onInterviews({ upTo: "declared" });
    await user.click(press(/^Status of TS-01/));
    await user.click(screen.getByRole("menuitemradio", { name: /Withdrew/ }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(record().status).toBe("withdrew");
    await user.type(field("Available from"), "1 September{Tab}");
    expect(record().checklist).toEqual({});
    expect(field("Available from").value).toBe("1 September");
  });
});

describe("all in, when the clock runs already", () => {
  it("counts from when the first question began", async () => {
    const { user, world, record } = await onInterviews({ upTo: "declared" });
    await user.keyboard("c");
    world.clock.advance(180);
    await user.click(press("All in"));
    await user.keyboard(" ");
    expect(record().put[0]?.at).toBe("14:03");
    expect(new Set(record().presence.map(({ from }) => from))).toEqual(new Set(["14:03"]));
  });
});
