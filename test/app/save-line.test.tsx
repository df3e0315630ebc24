import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SaveLine } from "#app/save-line.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

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
  it("says when all was last saved, and that it is saving where that takes long", async () => {
    const is = await shown();
    expect(line().textContent).toContain("Saved 14:03:51 on this laptop");
    is({ is: "saving", since: "14:03:52" });
    expect(line().textContent).toContain("Saving");
    expect(line().getAttribute("data-save")).toBe("saving");
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
