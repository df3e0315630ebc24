import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ScoringScreen from "#features/scoring/scoring-screen.tsx";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import type { ScoreDraft } from "#core/model/score.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { seedSelection, selectionOf, type Seed } from "./seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

export interface OnScreen {
  readonly world: TestWorld;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly id: string;
  readonly path: () => string;
  /** The draft of the n-th criterion of Ines Caldbrook for a candidate. */
  readonly draft: (number: number, candidate?: string) => ScoreDraft | null;
  readonly criterion: (number: number) => string;
}

/** The scoring screen over a seeded selection. */
export async function openScoring(
  seed: Seed = {},
  below = "",
  begin?: (world: TestWorld) => void,
): Promise<OnScreen> {
  const world = await testWorld();
  const id = await seedSelection(world, seed);
  begin?.(world);
  const user = userEvent.setup();
  const { path } = renderScreen(<ScoringScreen />, world, `/s/${id}/scoring${below}`);
  const criterion = (number: number): string =>
    selectionOf(world).sheets[0]?.sheet.criteria[number - 1]?.id ?? "";
  const draft = (number: number, candidate = "c1"): ScoreDraft | null => {
    const { open } = world.store.getState();
    return open === null
      ? null
      : draftAt<ScoreDraft>(open, draftKey.score("ic", candidate, criterion(number)));
  };
  return { world, user, id, path, draft, criterion };
}

/** Chooses a member and sets a first PIN, or enters it. */
export async function enterAs(user: OnScreen["user"], name: string, pin = "2468"): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(name) }));
  const known = screen.queryByLabelText("Your PIN");
  if (known === null) {
    await user.type(screen.getByLabelText("Choose a PIN"), pin);
    await user.type(screen.getByLabelText("The same PIN again"), `${pin}{Enter}`);
  } else await user.type(known, `${pin}{Enter}`);
  await screen.findByRole("navigation", { name: "Candidates" });
}

export const rating = () => within(screen.getByRole("region", { name: "Your rating" }));

export const chosen = (): string | null =>
  rating()
    .getAllByRole<HTMLInputElement>("radio")
    .find((radio) => radio.checked)?.value ?? null;
