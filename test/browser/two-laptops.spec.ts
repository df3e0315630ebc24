import type { Page } from "@playwright/test";
import { EMPTY_DRAFT } from "#core/scores/draft.ts";
import { keepSheetDraft, sheetDraftOf } from "#usecases/drafts.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { expectSaved, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { PIN } from "./way.ts";
import { buildSelection, must, scoredDraft } from "../builders.ts";
import { testWorld } from "../make-world.ts";

/** Two backups of one selection: the acting chair's first sheet is begun with threes in the older, with fours in the newer. */
async function backups(): Promise<{ readonly older: Buffer; readonly newer: Buffer; readonly name: string }> {
  const world = await testWorld();
  const { people, candidates, sheets } = await buildSelection(world, { upTo: "interviewed" });
  const [person, candidate, locked] = [people[1], candidates[0], sheets[0]];
  if (person === undefined || candidate === undefined || locked === undefined) throw new Error("no sheet");
  const begin = async (whole: number): Promise<Buffer> => {
    const { open } = world.store.getState();
    const before = open === null ? EMPTY_DRAFT : sheetDraftOf(open, locked.sheet, person.id, candidate.id);
    const given = { upTo: "interviewed", score: () => whole, note: () => `Gave it a ${whole}.` } as const;
    keepSheetDraft(world, person.id, candidate.id, before, scoredDraft(locked.sheet, 1, 0, given));
    must(await saveCopy(world));
    const bytes = [...world.files.saved.values()].at(-1);
    world.files.saved.clear();
    return Buffer.from(bytes ?? []);
  };
  return { older: await begin(3), newer: await begin(4), name: person.name };
}

async function enter(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByLabel("Choose a PIN").fill(PIN);
  await page.getByLabel("The same PIN again").fill(PIN);
  await page.keyboard.press("Enter");
}

test("a backup restored where the sheet is begun already asks its member, and loses neither state", async ({
  page,
  appUrl,
}) => {
  const { older, newer, name } = await backups();
  await page.goto(appUrl);
  const id = await restoreBackup(page, older);
  await goTo(page, "/");
  await restoreBackup(page, newer);
  await goTo(page, `/s/${id}/scoring`);
  await enter(page, name);
  const asks = page.getByRole("dialog", { name: "Two states of your sheet for TS-01" });
  await expect(asks.getByText("Gave it a 3.")).toHaveCount(9);
  await expect(asks.getByText("Gave it a 4.")).toHaveCount(9);
  await asks.getByRole("button", { name: "Use the backup" }).click();
  const heading = page.getByRole("heading", { name: "Achievement" });
  await expect(heading).toBeFocused();
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("400");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("300");
  await page.keyboard.press("Control+Shift+z");
  await expectSaved(page);
  await page.reload();
  await page.getByRole("button", { name }).click();
  await page.getByLabel("Your PIN").fill(PIN);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("400");
  await expect(asks).toHaveCount(0);
});
