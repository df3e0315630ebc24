import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { keepPage } from "#core/collect/kept-pages.ts";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { recordActs } from "#usecases/record-act.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { buildSelection, CANDIDATES, MEMBERS, must } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
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

async function addOne(world: TestWorld, user: ReturnType<typeof userEvent.setup>): Promise<void> {
  world.files.toOpen.push({ name: "one.jpg", bytes: JPEG });
  await user.click(screen.getByRole("button", { name: "Add a photo or scan" }));
  await waitFor(() => expect(kept(world)).toHaveLength(1));
}

const kept = (world: TestWorld) => selectionOf(world).pages["ap c1"] ?? [];

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

  it("stay at their full size when the sheet is read back, and closing them gives the focus back", async () => {
    const { world, user } = await openSheet();
    await addOne(world, user);
    await user.click(screen.getByRole("button", { name: "Full size" }));
    await user.keyboard("333333333{Enter}");
    expect(screen.getByRole("region", { name: "Read back" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Whole page" }));
    await user.click(screen.getByRole("button", { name: "Back to typing" }));
    screen.getByRole("button", { name: "Close" }).focus();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Page 1" }));
  });
});

describe("pictures of a sheet that is handed in", () => {
  const handIn = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
    await user.keyboard("333333333{Enter}1{Enter}");
    expect(screen.getByRole("heading", { name: "AP for TS-01 is handed in" })).toBeDefined();
  };

  it("are looked at beside its seal code at their full size, and not left out any more", async () => {
    const { world, user } = await openSheet();
    await addOne(world, user);
    await handIn(user);
    expect(screen.queryByAltText(/of page 1 of the paper/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Page 1" }));
    expect(screen.getByAltText(/of page 1 of the paper/).getAttribute("src")).toContain(
      btoa(String.fromCharCode(...JPEG)),
    );
    await user.click(screen.getByRole("button", { name: "Full size" }));
    expect(screen.getByAltText(/of page 1 of the paper/).className).toBe("large");
    expect(screen.queryByRole("button", { name: "Leave it out" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Add a photo or scan" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Page 1" }));
  });

  it("are not shown to one who scores before the candidate is unsealed", async () => {
    const { world, user } = await openSheet();
    await addOne(world, user);
    await handIn(user);
    act(() => keepDraft(world, draftKey.text("paper/typist"), "Ines Caldbrook"));
    expect(screen.queryByRole("button", { name: "Page 1" })).toBeNull();
    expect(document.querySelector("main img")).toBeNull();
    expect(screen.getByText(/They are for who types, until TS-01 is unsealed/)).toBeDefined();
  });

  it("are for all once the candidate is unsealed, whoever types", async () => {
    const world = await testWorld();
    const built = await buildSelection(world, {
      upTo: "unsealed",
      members: MEMBERS.slice(0, 3),
      candidates: CANDIDATES.slice(0, 1),
    });
    const [first, second] = built.people;
    const candidate = built.candidates[0]?.id ?? "";
    const picture = { image: btoa(String.fromCharCode(...JPEG)), width: 60, height: 80 };
    must(recordActs(world, [keepPage(first?.id ?? "", candidate, "page-1", picture)]));
    keepDraft(world, draftKey.text("paper/typist"), second?.name ?? "");
    renderScreen(<PaperScreen />, world, `/s/${built.id}/paper/${first?.id}/${candidate}`);
    await userEvent.setup().click(screen.getByRole("button", { name: "Page 1" }));
    expect(screen.getByAltText(/of page 1 of the paper/).getAttribute("src")).toContain(picture.image);
  });
});
