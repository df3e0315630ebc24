import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { emptyMemory } from "#adapters/storage/memory-storage.ts";
import { SelectionFrame } from "#app/selection-frame.tsx";
import { openSelection } from "#usecases/open-selection.ts";
import { closeSelection } from "#usecases/shelf.ts";
import { buildSelection } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const SAID = "What is stored of this selection is damaged, and nothing of it was changed.";

it("a selection whose stored bytes were changed is said to be damaged, and stays so", async () => {
  const memory = emptyMemory();
  const world = await testWorld(memory);
  const { id } = await buildSelection(world, { upTo: "handed-in" });
  await closeSelection(world);
  const acts = memory.shelves.get(id)?.acts;
  const [hash, sheet] = [...(acts ?? [])].find(([, each]) => each.header.includes("handed-in")) ?? [];
  if (acts === undefined || hash === undefined || sheet === undefined) throw new Error("no sheet is stored");
  acts.set(hash, { ...sheet, body: (sheet.body ?? "").replace("dates", "notes") });
  let looks = 0;
  const counting = {
    ...world,
    storage: { ...world.storage, check: (of: string) => ((looks += 1), world.storage.check(of)) },
  };
  renderScreen(<SelectionFrame id={id} screen="collect" />, counting, `/s/${id}/collect`);
  expect(await screen.findByRole("alert")).toHaveProperty("textContent", expect.stringContaining(SAID));
  expect(world.store.getState().open).toBeNull();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect([screen.getByRole("alert").textContent?.includes(SAID), looks]).toEqual([true, 1]);
});

it("taking over from another tab looks at the bytes once more", async () => {
  const memory = emptyMemory();
  const world = await testWorld(memory);
  const { id } = await buildSelection(world, { upTo: "people" });
  await closeSelection(world);
  renderScreen(<SelectionFrame id={id} screen="people" />, world, `/s/${id}/people`);
  await screen.findByRole("navigation");
  const before = world.store.getState().open?.sound;
  await act(() => openSelection(world, id).then(() => undefined));
  await waitFor(() => expect(world.store.getState().open?.sound).not.toBe(before));
  expect(await world.store.getState().open?.sound).toBe(true);
});
