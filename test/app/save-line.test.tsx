import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SaveLine } from "#app/save-line.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const passes = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

const line = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("[data-save]");
  if (found === null) throw new Error("the line does not say how saving stands");
  return found;
};

async function shown() {
  const world = await testWorld();
  const { store } = world;
  renderScreen(<SaveLine />, world, "/");
  return (save: ReturnType<typeof store.getState>["save"]) => act(() => store.setState({ save }));
}

describe("the line of saving", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps its words while a quick save comes and goes, and is exact all the while", async () => {
    const is = await shown();
    is({ is: "saving", since: "14:03:52" });
    expect(line().textContent).toContain("Saved 14:03:51 on this laptop");
    expect(line().getAttribute("data-save")).toBe("saving");
    is({ is: "saved", at: "14:03:52" });
    expect(line().textContent).toContain("Saved 14:03:52 on this laptop");
    expect(line().getAttribute("data-save")).toBe("saved");
    passes(1000);
    expect(line().textContent).toContain("Saved 14:03:52 on this laptop");
  });

  it("says that it is saving once that takes long", async () => {
    const is = await shown();
    is({ is: "saving", since: "14:03:52" });
    passes(299);
    expect(line().textContent).toContain("Saved 14:03:51");
    passes(1);
    expect(line().textContent).toContain("Saving");
    is({ is: "saved", at: "14:03:53" });
    expect(line().textContent).toContain("Saved 14:03:53");
    expect(line().getAttribute("data-save")).toBe("saved");
  });

  it("says a failed save at once", async () => {
    const is = await shown();
    is({ is: "saving", since: "14:03:52" });
    is({ is: "not-saved", since: "14:03:52", code: "quota" });
    expect(screen.getByRole("alert").textContent).toContain("14:03:52");
    is({ is: "saved", at: "14:03:58" });
    expect(line().getAttribute("data-save")).toBe("saved");
  });
});
