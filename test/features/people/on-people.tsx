import userEvent from "@testing-library/user-event";
import PeopleScreen from "#features/people/people-screen.tsx";
import type { Selection } from "#core/model/selection.ts";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** The people screen of a selection that has come so far. */
export async function onPeople(options: BuildOptions) {
  const world = await testWorld();
  const { id } = await buildSelection(world, options);
  const user = userEvent.setup();
  const rendered = renderScreen(<PeopleScreen />, world, `/s/${id}/people`);
  return { ...rendered, user, world, id, state: (): Selection => stateOf(world) };
}
