import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { failWritesOnDemand } from "./full-disk.ts";
import { expect, test } from "./harness.ts";
import { byPointer, Way, withoutPicker } from "./way.ts";

const TYPED = "Typed while the disk was full.";

test("a failed save is said at once with a way to keep the work, and mends itself when there is room", async ({
  page,
  browser,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "people" });
  await withoutPicker(page);
  await page.addInitScript(failWritesOnDemand);
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await goTo(page, `/s/${id}/sheet`);
  await expectSaved(page);

  await page.evaluate(() => Object.assign(globalThis, { isDiskFull: true }));
  await page.getByLabel(/^What 4/).fill(TYPED);
  const alert = page.getByRole("alert").filter({ hasText: /^Not saved since \d\d:\d\d:\d\d\./ });
  await expect(alert).toBeVisible({ timeout: 1_000 });
  const way = new Way(page, byPointer);
  const copy = await way.download(way.button("Download a copy"));
  await expect(alert, "the copy does not make it saved").toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(appUrl);
  await restoreBackup(elsewhere, copy);
  await goTo(elsewhere, `/s/${id}/sheet`);
  await expect(elsewhere.getByLabel(/^What 4/)).toHaveValue(TYPED);
  await elsewhere.context().close();

  await page.evaluate(() => Object.assign(globalThis, { isDiskFull: false }));
  await expectSaved(page);
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(/^What 4/)).toHaveValue(TYPED);
});
