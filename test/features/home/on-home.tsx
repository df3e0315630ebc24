import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import HomeScreen from "#features/home/home-screen.tsx";
import { closeSelection, readShelf } from "#usecases/shelf.ts";
import { buildSelection, type BuildOptions } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** The home screen of a laptop without selections, or with one that has come so far. */
export async function onHome(
  options: BuildOptions | null = null,
  prepare: (world: TestWorld) => void = () => undefined,
) {
  const world = await testWorld();
  if (options !== null) {
    await buildSelection(world, options);
    await closeSelection(world);
  }
  await readShelf(world);
  prepare(world);
  const rendered = renderScreen(<HomeScreen />, world, "/");
  return {
    ...rendered,
    world,
    user: userEvent.setup(),
    alert: async () => (await screen.findByRole("alert")).textContent ?? "",
  };
}
