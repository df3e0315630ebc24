import userEvent from "@testing-library/user-event";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import type { InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** The interview record of the candidate at this place of the list. */
export async function onInterviews(options: BuildOptions, candidate = 0) {
  const world = await testWorld();
  const { id, candidates } = await buildSelection(world, options);
  const user = userEvent.setup({ advanceTimers: () => undefined });
  const address = candidates[candidate]?.id ?? "";
  const rendered = renderScreen(<InterviewsScreen />, world, `/s/${id}/interviews/${address}`);
  const state = (): Selection => stateOf(world);
  const record = (): InterviewRecord => recordOf(state(), address);
  return { ...rendered, user, world, id, state, record };
}
