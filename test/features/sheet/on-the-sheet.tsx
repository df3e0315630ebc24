import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { PersonRole } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { setPerson } from "#core/people/set-people.ts";
import { confirmNotice } from "#usecases/confirm-notice.ts";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import { beginSelection } from "#usecases/new-selection.ts";
import { recordStep } from "#usecases/record-act.ts";
import SheetScreen from "#features/sheet/sheet-screen.tsx";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const PANEL: readonly (readonly [string, string, PersonRole])[] = [
  ["Cornelia Vance", "CV", "chair"],
  ["Astrid Penhallow-Reyes", "AP", "acting-chair"],
  ["Þórunn Ægisdóttir", "ÞÆ", "member"],
];

interface Setting {
  readonly confirmed?: boolean;
  readonly people?: number;
  readonly place?: string;
  /** Another outside for the screen. */
  readonly change?: (world: TestWorld) => TestWorld;
}

export interface OnTheSheet {
  readonly user: UserEvent;
  readonly world: TestWorld;
  /** The working sheet as it is kept. */
  readonly kept: () => Sheet | null;
  readonly path: () => string;
}

/** The sheet screen over the sample notice's selection. */
export async function onTheSheet({
  confirmed = true,
  people = 0,
  place = "",
  change = (world) => world,
}: Setting = {}): Promise<OnTheSheet> {
  const world = change(await testWorld());
  const begun = await beginSelection(world, { text: SAMPLE_NOTICE, via: "sample", fileName: null });
  if (!begun.ok) throw new Error(begun.error.code);
  if (confirmed) confirm(world);
  for (const [name, initials, role] of PANEL.slice(0, people)) addPerson(world, name, initials, role);
  const { path } = renderScreen(<SheetScreen />, world, `/s/${begun.value}/sheet${place}`);
  const open = () => {
    const state = world.store.getState().open;
    if (state === null) throw new Error("nothing is open");
    return state;
  };
  return { user: userEvent.setup(), world, kept: () => draftAt<Sheet>(open(), draftKey.sheet), path };
}

function confirm(world: TestWorld): void {
  const { post } = readNotice(SAMPLE_NOTICE);
  const written = confirmNotice(world, post, {
    findings: [],
    settled: new Set(),
    levels: {},
    scored: [],
    framework: NATO_FRAMEWORK,
    language: "en",
  });
  if (!written.ok) throw new Error(written.error.code);
}

export function addPerson(world: TestWorld, name: string, initials: string, role: PersonRole): void {
  const selection = world.store.getState().open?.folded.selection;
  if (selection === undefined) throw new Error("nothing is open");
  const person = {
    id: world.chance.id(),
    name,
    initials,
    role,
    scoresOn: "screen",
    withdrawn: false,
    trained: null,
  } as const;
  const written = recordStep(world, setPerson(selection, person, ""));
  if (!written.ok) throw new Error(written.error.code);
}

export const column = (name: string) => within(screen.getByRole("region", { name }));

/** Names of the criteria in their order. */
export const criteria = (): readonly string[] =>
  column("Criteria")
    .getAllByRole("link")
    .flatMap((link) => link.querySelector(".nm")?.textContent ?? []);

export const press = (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("button", { name }));

/** Chooses an entry of the menu behind a button. */
export async function choose(user: UserEvent, menu: string | RegExp, entry: string | RegExp): Promise<void> {
  await press(user, menu);
  await user.click(await screen.findByRole("menuitem", { name: entry }));
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
}
