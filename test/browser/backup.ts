import { expect, type Page } from "@playwright/test";
import { saveCopy } from "#usecases/save-copy.ts";
import { buildSelection, CANDIDATES, MEMBERS, must, type BuildOptions } from "../builders.ts";
import { testWorld } from "../make-world.ts";

/** Three members and two candidates: enough for every screen, quick to build. */
const SMALL = { members: MEMBERS.slice(0, 3), candidates: CANDIDATES.slice(0, 2) };

const BACKUP_NAME = "backup.selection.panelkit";

/** The backup file of a selection that has come so far. */
export async function backupOf(options: BuildOptions): Promise<Buffer> {
  const world = await testWorld();
  await buildSelection(world, { ...SMALL, ...options });
  must(await saveCopy(world));
  const [bytes] = world.files.saved.values();
  return Buffer.from(bytes ?? []);
}

/** Chooses a file by the button on the home screen. What comes of it is the caller's to look at. */
export async function chooseBackup(page: Page, bytes: Buffer, name: string = BACKUP_NAME): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore a backup" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
}

/** Restores a backup from the home screen and waits until its selection is open. Gives the selection's id. */
export async function restoreBackup(page: Page, bytes: Buffer): Promise<string> {
  await chooseBackup(page, bytes);
  await expect(page.getByRole("navigation", { name: "Steps of this selection" })).toBeVisible();
  return /#\/s\/([^/]+)/.exec(page.url())?.[1] ?? "";
}

/** Goes to an address within the app, as its links do. */
export const goTo = (page: Page, route: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);

/** Within this the bar says of what is not written yet that it is being saved. */
const TOLD_MS = 450;

/** The bar says that all is saved, also of what was typed just now. */
export async function expectSaved(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), TOLD_MS);
  await expect(page.locator("[data-save=saved]")).toHaveText(/^Saved \d\d:\d\d:\d\d on this laptop$/);
}

/** All that is stored of selections, as text to compare: acts, drafts, cards, journal, keys. */
export const storedIn = (page: Page): Promise<{ readonly [store: string]: readonly string[] }> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("not read"));
      });
    const database = await answer(indexedDB.open("panelkit"));
    const names = ["acts", "cards", "drafts", "journal", "writers"];
    const transaction = database.transaction(names);
    const stores = names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      return [name, keys.map((key, index) => JSON.stringify([key, values[index]]))] as const;
    });
    const stored = Object.fromEntries(await Promise.all(stores));
    database.close();
    return stored;
  });
