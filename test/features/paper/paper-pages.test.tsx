import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { seedSelection, selectionOf } from "#test/features/scoring/seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

async function openSheet() {
  const world = await testWorld();
  const id = await seedSelection(world);
  renderScreen(<PaperScreen />, world, `/s/${id}/paper/ap/c1`);
  return { world, user: userEvent.setup() };
}

const kept = (world: Awaited<ReturnType<typeof testWorld>>) => selectionOf(world).pages["ap c1"] ?? [];

describe("pictures of the paper", () => {
  it("are kept with the sheet and shown beside the scores, typed and read back", async () => {
    const { world, user } = await openSheet();
    world.files.toOpen.push({ name: "one.jpg", bytes: JPEG }, { name: "two.jpg", bytes: JPEG });
    await user.click(screen.getByRole("button", { name: "Add a photo or scan" }));
    await waitFor(() => expect(kept(world)).toHaveLength(2));
    expect(screen.getByRole("region", { name: "Page 2" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Page 1" }));
    expect(screen.getByAltText("Photo or scan of page 1 of the paper sheet").getAttribute("src")).toContain(
      btoa(String.fromCharCode(...JPEG)),
    );
    await user.keyboard("333333333{Enter}");
    expect(screen.getByRole("region", { name: "Page 1" })).toBeDefined();
    expect(screen.getByRole("region", { name: "Read back" })).toBeDefined();
  });

  it("can be left out again; what was kept stays in the record", async () => {
    const { world, user } = await openSheet();
    world.files.toOpen.push({ name: "wrong.jpg", bytes: JPEG });
    await user.click(screen.getByRole("button", { name: "Add a photo or scan" }));
    await waitFor(() => expect(kept(world)).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "Leave it out" }));
    expect(kept(world)).toHaveLength(0);
    const kinds = world.store.getState().open?.folded.inOrder.map((act) => act.header.kind) ?? [];
    expect(kinds.slice(-2)).toEqual(["page-kept/1", "page-left-out/1"]);
  });

  it("of a file that is no picture say so and keep nothing, and the others are kept", async () => {
    const { world, user } = await openSheet();
    world.files.toOpen.push(
      { name: "good.jpg", bytes: JPEG },
      { name: "letter.pdf", bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]) },
    );
    await user.click(screen.getByRole("button", { name: "Add a photo or scan" }));
    await waitFor(() => expect(screen.getByText(/letter.pdf is no picture/)).toBeDefined());
    expect(kept(world)).toHaveLength(1);
    expect(within(screen.getByRole("region", { name: "Check total" })).getAllByRole("listitem")).toHaveLength(
      1,
    );
  });
});
