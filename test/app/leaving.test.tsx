import { afterEach, expect, it } from "vitest";
import { Leaving } from "#app/leaving.tsx";
import { emptyMemory } from "#adapters/storage/memory-storage.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { buildSelection } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

let seen: DocumentVisibilityState = "visible";
Object.defineProperty(document, "visibilityState", { get: () => seen, configurable: true });
afterEach(() => {
  seen = "visible";
});

it("writes what waits at once when the page goes out of sight", async () => {
  const memory = emptyMemory();
  const world = await testWorld(memory);
  const { id } = await buildSelection(world, { upTo: "begun" });
  renderScreen(<Leaving />, world, "/");
  const written = (): unknown => memory.shelves.get(id)?.drafts.get(draftKey.text("remark"));
  keepDraft(world, draftKey.text("remark"), "half a sentence");
  document.dispatchEvent(new Event("visibilitychange"));
  await Promise.resolve();
  expect(written()).toBeUndefined();
  seen = "hidden";
  document.dispatchEvent(new Event("visibilitychange"));
  // No timer has run: whatever ends the page ends its timers.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(written()).toBe("half a sentence");
});
