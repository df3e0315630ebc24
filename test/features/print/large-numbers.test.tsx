import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import PrintScreen from "#features/print/print-screen.tsx";
import { buildDays } from "#test/core/documents/a-day.ts";
import { testWorld } from "#test/make-world.ts";
import { nodePdf } from "#test/node-pdf.ts";
import { renderScreen } from "#test/render-screen.tsx";

const PATIENT = { timeout: 15_000 };

/** Every piece of paper of a day is as thick as a book: more than a thousand sheets in all. */
const THICK = 700;

describe("numbers of a thousand and more", () => {
  it("are grouped alike wherever the screen names one", async () => {
    const world = {
      ...(await testWorld()),
      pdf: {
        ...nodePdf(),
        countPages: async (documents: readonly unknown[]) => documents.map(() => THICK),
      },
    };
    const { id } = await buildDays(world);
    renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    const button = await screen.findByRole("button", { name: /^Print \d\d,\d{3} sheets$/ }, PATIENT);
    const all = /[\d,]+/.exec(button.textContent ?? "")?.[0] ?? "";
    const preview = within(screen.getByRole("region", { name: "Preview" }));
    expect(preview.getByText(new RegExp(`^[\\d,]+ of ${all}$`))).toBeTruthy();
    // Four booklets of 350 sheets, and one of each other member.
    const line = screen
      .getByRole("button", { name: /^Astrid Penhallow-Reyes, scores on paper/ })
      .closest("li");
    expect(line?.querySelector(".n")?.textContent).toBe("1,400");
    expect(preview.getByText("Booklets, 2,450")).toBeTruthy();
    const counts = [...document.querySelectorAll(".js .n")].map((each) => each.textContent ?? "");
    expect(counts.filter((each) => each !== "").length).toBeGreaterThan(5);
    for (const each of counts) expect(each).toMatch(/^(\d{1,3}(,\d{3})*)?$/);
  });
});
