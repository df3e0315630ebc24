import { screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import FrameworksScreen from "#features/frameworks/frameworks-screen.tsx";
import type { Framework } from "#core/model/framework.ts";
import { must } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { readLibrary, type OwnFramework } from "#usecases/frameworks.ts";

export interface OnFrameworks {
  readonly user: UserEvent;
  readonly world: TestWorld;
  readonly path: () => string;
  /** The own frameworks as they are kept. */
  readonly kept: () => Promise<readonly OwnFramework[]>;
  /** What is being written of the only own framework. */
  readonly draft: () => Promise<Framework | null | undefined>;
}

/** The library's screen over a device without own frameworks, but for what `prepare` does. */
export async function onFrameworks(
  path = "/frameworks",
  prepare: (world: TestWorld) => unknown = () => undefined,
): Promise<OnFrameworks> {
  const world = await testWorld();
  await prepare(world);
  const rendered = renderScreen(<FrameworksScreen />, world, path);
  await screen.findByRole("heading", { level: 1, name: "Frameworks" });
  const kept = async (): Promise<readonly OwnFramework[]> => {
    await world.saver.settled();
    return must(await readLibrary(world)).own;
  };
  return {
    user: userEvent.setup(),
    world,
    path: rendered.path,
    kept,
    draft: async () => (await kept())[0]?.draft,
  };
}

export const region = (name: string) => within(screen.getByRole("region", { name }));
export const detail = () => within(screen.getByRole("complementary", { name: "Competency or level" }));

export const press = (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("button", { name }));

/** Chooses an entry of the menu behind a button. */
export async function choose(user: UserEvent, menu: string | RegExp, entry: string | RegExp): Promise<void> {
  await press(user, menu);
  await user.click(await screen.findByRole("menuitem", { name: entry }));
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
}

export const field = (name: string): HTMLTextAreaElement =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name });

/** Writes over what a field holds. */
export async function write(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}
