import userEvent from "@testing-library/user-event";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { seedSelection, type Seed } from "#test/features/scoring/seed.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

interface OnPaper {
  readonly world: TestWorld;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly path: () => string;
  readonly id: string;
}

/** The paper screen of a seeded selection, at this place of it. */
export async function openPaper(
  below = "",
  seed: Seed = {},
  begin?: (world: TestWorld) => void,
): Promise<OnPaper> {
  const world = await testWorld();
  const id = await seedSelection(world, seed);
  begin?.(world);
  const user = userEvent.setup();
  const { path } = renderScreen(<PaperScreen />, world, `/s/${id}/paper${below}`);
  return { world, user, path, id };
}
