import userEvent from "@testing-library/user-event";
import ConsensusScreen from "#features/consensus/consensus-screen.tsx";
import type { Deliberation } from "#core/model/consensus.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

type User = ReturnType<typeof userEvent.setup>;

/** Members M1 to M5 gave 4, 2, 4, 3, 5 on the first criterion and 3 on all others. */
export const SPLIT: BuildOptions = {
  upTo: "unsealed",
  score: (member, _candidate, criterion) => (criterion === 0 ? ([4, 2, 4, 3, 5][member] ?? 3) : 3),
  note: (member, candidate, criterion) => `Note ${member} on ${criterion} of ${candidate}`,
};

/** The consensus screen of a built selection, open at a candidate by index. */
export async function openAt(
  options: BuildOptions,
  candidate = 0,
  part = "",
): Promise<{ readonly world: TestWorld; readonly user: User; readonly path: () => string }> {
  const world = await testWorld();
  const selection = await buildSelection(world, options);
  const { path } = renderScreen(<ConsensusScreen />, world, pathOf(selection, candidate) + part);
  return { world, user: userEvent.setup(), path };
}

export const pathOf = (selection: Selection, candidate: number): string =>
  `/s/${selection.id}/consensus/${selection.candidates[candidate]?.id}`;

/** Puts text into a field at once, after what it holds. */
export async function write(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

/** What was recorded of the first candidate. */
export function first(world: TestWorld): {
  readonly deliberation: Deliberation;
  readonly criteria: readonly Criterion[];
} {
  const selection = stateOf(world);
  const deliberation = selection.deliberations[selection.candidates[0]?.id ?? ""];
  if (deliberation === undefined) throw new Error("sealed");
  return { deliberation, criteria: selection.sheets[0]?.sheet.criteria ?? [] };
}
