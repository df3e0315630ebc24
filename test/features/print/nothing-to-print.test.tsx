import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import PrintScreen from "#features/print/print-screen.tsx";
import { buildSelection } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { nodePdf } from "#test/node-pdf.ts";
import { renderScreen } from "#test/render-screen.tsx";

describe("before there is anything to print", () => {
  it.each([
    ["confirmed", "Paper is printed from the locked sheet.", "Lock the sheet", "sheet"],
    [
      "agreed",
      "All candidates are unsealed: no interview needs paper any more.",
      "Go to Documents",
      "documents",
    ],
  ] as const)("at %s the screen says why and where to go", async (upTo, why, link, step) => {
    const world = await testWorld();
    const { id } = await buildSelection(world, { upTo });
    renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    expect(screen.getByText(why)).toBeDefined();
    expect(screen.getByRole("link", { name: link }).getAttribute("href")).toBe(`/s/${id}/${step}`);
  });

  it("signs that no font has are told with whose they are", async () => {
    const world: TestWorld = { ...(await testWorld()), pdf: nodePdf() };
    const { id } = await buildSelection(world, { upTo: "locked", candidates: ["王小明"] });
    renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    expect(
      (await screen.findByText(/3 signs cannot be printed/, {}, { timeout: 15_000 })).textContent,
    ).toContain("王 小 明");
  });
});
