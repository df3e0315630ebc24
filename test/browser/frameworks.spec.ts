import type { Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup, storedIn } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf, expectApp } from "./page-checks.ts";
import { showScreen } from "./screens.ts";
import { byPointer, Way, withoutPicker } from "./way.ts";

const OLD = "Cooperates";
const NEW = "Works with others, “as agreed”; =not a formula";

/** Chooses an entry of the menu behind a button. */
async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

test("a framework is copied, changed, saved, exported and imported, and no selection changes", async ({
  page,
  appUrl,
}) => {
  const complaints = await complaintsOf(page);
  const backup = await backupOf({ upTo: "locked" });
  await withoutPicker(page);
  await page.goto(appUrl);
  await expectApp(page);
  const way = new Way(page, byPointer);
  const id = await restoreBackup(page, backup);
  await expectSaved(page);
  const before = await storedIn(page);

  await goTo(page, "/");
  await way.press(page.getByRole("link", { name: "Frameworks", exact: true }));
  await way.press(page.getByRole("link", { name: /^NATO International Staff/ }));
  await way.press(way.button("Copy to edit"));
  await expect(page.getByLabel("Name of the framework")).toBeFocused();
  await page.getByLabel("Name of the framework").fill("Our skills");
  await way.press(page.getByRole("link", { name: new RegExp(`^${OLD}`) }).first());
  await page.getByLabel("Label of the level").fill(NEW);
  await way.press(way.button("Save version 1"));
  await expect(page.getByText("Version 1 is saved. Selections can begin with it.")).toBeVisible();

  const download = page.waitForEvent("download");
  await choose(page, "Export", "CSV with semicolons, for Excel");
  const file = await way.bytesOf(await download);
  expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(file.toString("utf8")).toContain(`"${NEW}"`);

  await way.press(way.button("Import"));
  const chooser = page.waitForEvent("filechooser");
  await way.press(way.button("Choose a file"));
  const edited = file.toString("utf8").replaceAll(NEW, "Shares the work");
  await (await chooser).setFiles({ name: "skills.csv", mimeType: "text/csv", buffer: Buffer.from(edited) });
  await expect(page.getByRole("heading", { name: "What was understood in skills.csv" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Version 2 of Our skills" })).toBeChecked();
  await way.press(way.button("Save as version 2"));
  await expect(page.getByText("Our skills was imported as version 2.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("link", { name: /^Our skills/ })).toBeVisible();
  const shared = page.getByRole("link", { name: /^Shares the work/ });
  await expect(shared.getByText("your own")).toBeVisible();
  await way.press(page.getByRole("button", { name: /Version shown/ }));
  await way.press(page.getByRole("option", { name: "Version 1" }));
  await expect(page.getByRole("link", { name: /^Works with others/ }).getByText("your own")).toBeVisible();

  expect(await storedIn(page)).toEqual(before);
  await showScreen(page, id, "sheet");
  await way.press(page.getByRole("link", { name: /Teamwork/ }).first());
  await expect(page.getByText(OLD, { exact: true }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the questions of a locked sheet are found in the bank, and go with their selection", async ({
  page,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "locked" });
  await page.goto(appUrl);
  await expectApp(page);
  const way = new Way(page, byPointer);
  await restoreBackup(page, backup);
  await expectSaved(page);
  const earlier = async (count: string): Promise<void> => {
    await goTo(page, "/frameworks/questions");
    await way.press(page.getByRole("button", { name: /From$/ }));
    await way.press(page.getByRole("option", { name: "Earlier selections" }));
    await expect(page.getByText(new RegExp(`^${count} of \\d+ questions$`))).toBeVisible();
  };
  await earlier("9");
  await page.getByRole("button", { name: /Teamwork/ }).click();
  await expect(page.getByText(/^Used in Head, Technical Security/)).toBeVisible();

  await goTo(page, "/");
  await way.press(way.button(/^More about/));
  await way.press(page.getByRole("menuitem", { name: "Delete from this laptop" }));
  await way.press(page.getByRole("alertdialog").getByRole("button", { name: /^Delete/ }));
  await expect(page.getByRole("heading", { name: "Begin with a vacancy notice" })).toBeVisible();
  await earlier("0");
});
