import userEvent from "@testing-library/user-event";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { seedSelection, type Seed } from "#test/features/scoring/seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

interface OnPaper {
  readonly world: TestWorld;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly path: () => string;
  readonly id: string;
}

/** The screen of paper sheets, or one sheet of it, of a selection seeded and then begun as told. */
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
