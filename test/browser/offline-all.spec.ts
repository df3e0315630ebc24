import type { Page } from "@playwright/test";
import { backupOf, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf, expectApp } from "./page-checks.ts";
import { writeAllPdfs } from "./pdfs.ts";
import { SCREENS, showScreen } from "./screens.ts";
import { withoutPicker } from "./way.ts";

const KEEPS_NOTHING = "This single file keeps nothing. Save a copy before you close it.";

test("with the server stopped every screen opens and every document is written", async ({
  page,
  appUrl,
  stopServer,
}) => {
  const backup = await backupOf({ upTo: "agreed" });
  const complaints = await complaintsOf(page);
  await withoutPicker(page);
  await page.goto(appUrl);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const id = await restoreBackup(page, backup);
  // The page loads the other screens ahead; cut off in the middle of that, it would complain rightly.
  await page.evaluate(nothingLoads);
  await stopServer();
  await page.reload();
  await goThroughAll(page, id);
  await expect(page.getByText(KEEPS_NOTHING)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("the single file opened from the disk does the same, and says that it keeps nothing", async ({
  page,
  fileUrl,
}) => {
  const backup = await backupOf({ upTo: "agreed" });
  const complaints = await complaintsOf(page);
  await withoutPicker(page);
  await page.goto(fileUrl);
  const id = await restoreBackup(page, backup);
  await expect(page.getByText(KEEPS_NOTHING)).toBeVisible();
  await goThroughAll(page, id);
  expect(complaints).toEqual([]);
  await page.goto("about:blank");
  await page.goto(fileUrl);
  await expectApp(page);
  await expect(page.getByRole("heading", { name: "Begin with a vacancy notice" })).toBeVisible();
});

async function goThroughAll(page: Page, id: string): Promise<void> {
  for (const screen of SCREENS) await showScreen(page, id, screen);
  await showScreen(page, id, "documents");
  const texts = await writeAllPdfs(page);
  for (const text of texts) expect(text).toContain("TS-02");
}

/** Runs in the page: until nothing more has come for half a second. */
async function nothingLoads(): Promise<void> {
  const came = (): number => performance.getEntriesByType("resource").length;
  for (let before = -1; before !== came();) {
    before = came();
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
}
