import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { err } from "#core/shared/result.ts";
import { must } from "#test/builders.ts";
import { onHome } from "./on-home.tsx";

const TITLE = "Head, Technical Security";

async function chooseOf(on: Awaited<ReturnType<typeof onHome>>, entry: string): Promise<void> {
  await on.user.click(screen.getByRole("button", { name: `More about ${TITLE}` }));
  await on.user.click(await screen.findByRole("menuitem", { name: entry }));
}

describe("the list of selections", () => {
  it("says of each where it stands and that it was never backed up", async () => {
    await onHome({ upTo: "people" });
    const row = within(screen.getByRole("link", { name: TITLE }).closest("tr") as HTMLElement);
    expect(row.getByText("Sheet to lock")).toBeDefined();
    expect(row.getByText("Never backed up")).toBeDefined();
    expect(screen.getByText(`${TITLE} has changes that exist only on this laptop.`)).toBeDefined();
  });

  it("shows nothing of a score, sealed or not", async () => {
    for (const upTo of ["handed-in", "unsealed"] as const) {
      const { unmount, container } = await onHome({ upTo, score: () => 5, note: () => "CANARY-note" });
      expect(container.textContent).not.toContain("CANARY");
      expect(container.textContent).not.toMatch(/\b5\.00\b|\b45\b/);
      unmount();
    }
  });

  it("backs up by the button and says so afterwards", async () => {
    const on = await onHome({ upTo: "people" });
    await on.user.click(screen.getByRole("button", { name: "Back up now" }));
    await waitFor(() => expect(screen.getByText(/^Backed up/)).toBeDefined());
    expect([...on.world.files.saved.keys()]).toEqual([expect.stringMatching(/\.selection\.panelkit$/)]);
    expect(screen.queryByRole("button", { name: "Back up now" })).toBeNull();
  });

  it("asks before it deletes, warns without a backup, and can keep it", async () => {
    const on = await onHome({ upTo: "people" });
    await chooseOf(on, "Delete from this laptop");
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("There is no backup of its present state.")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Keep it");
    await on.user.click(dialog.getByRole("button", { name: "Keep it" }));
    expect(must(await on.world.storage.list())).toHaveLength(1);
  });

  it("deletes, and then begins anew", async () => {
    const on = await onHome({ upTo: "people" });
    await chooseOf(on, "Delete from this laptop");
    await on.user.click(await screen.findByRole("button", { name: `Delete ${TITLE}` }));
    await waitFor(() => expect(screen.getByText("Begin with a vacancy notice")).toBeDefined());
    expect(must(await on.world.storage.list())).toEqual([]);
  });

  it("says so when it could not be deleted", async () => {
    const on = await onHome({ upTo: "people" }, (world) => {
      Object.assign(world.storage, { remove: async () => err({ code: "read-only", detail: "" }) });
    });
    await chooseOf(on, "Delete from this laptop");
    await on.user.click(await screen.findByRole("button", { name: `Delete ${TITLE}` }));
    expect(await on.alert()).toMatch(/^Another tab has/);
  });
});
