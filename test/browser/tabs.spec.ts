import type { Page } from "@playwright/test";
import { backupOf, chooseBackup, expectSaved, goTo, restoreBackup, storedIn } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { showScreen } from "./screens.ts";

const banner = (page: Page) =>
  page.getByText("Another tab has this laptop’s selections open. Here you can only read.");
const anchor = (page: Page) => page.getByLabel(/^What 4/);

/** The sheet of the selection, in work, or as text in a tab that only reads. */
async function openSheet(page: Page, id: string): Promise<void> {
  await goTo(page, `/s/${id}/sheet`);
  await expect(page.getByRole("heading", { name: "What each score means" })).toBeVisible();
}

/** The sheet can be read, and there is nothing to type into. */
async function expectOnlyText(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(anchor(page)).toHaveCount(0);
}

test("a second tab only reads and says so, and changes nothing whatever is tried in it", async ({
  page,
  context,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "people" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await openSheet(page, id);
  await anchor(page).fill("Typed in the first tab.");
  await expectSaved(page);
  await expect(banner(page)).toHaveCount(0);
  const before = await storedIn(page);

  const second = await context.newPage();
  await second.goto(appUrl);
  await expect(banner(second)).toBeVisible();
  await openSheet(second, id);
  await expectOnlyText(second, "Typed in the first tab.");
  await tryScreens(second, id, TRIED);
  await tryHome(second);
  expect(await storedIn(second)).toEqual(before);
  await expect(banner(page)).toHaveCount(0);

  await tryScreens(page, id, ["people"]);
  await expectSaved(page);
  expect(await storedIn(page), "the same does change things where one may").not.toEqual(before);
});

test("working in the second tab makes the first one only read, and nothing is lost", async ({
  page,
  context,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "people" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await openSheet(page, id);
  const second = await context.newPage();
  await second.goto(appUrl);
  await openSheet(second, id);
  await anchor(page).fill("First tab.");
  await expectSaved(page);

  await second.getByRole("button", { name: "Work in this tab instead" }).click();
  await expect(banner(second)).toHaveCount(0);
  await expect(banner(page)).toBeVisible();
  await expectOnlyText(page, "First tab.");
  await expect(anchor(second)).toHaveValue("First tab.");
  await anchor(second).fill("First tab. Second tab.");
  await expectSaved(second);

  await page.getByRole("button", { name: "Work in this tab instead" }).click();
  await expect(banner(second)).toBeVisible();
  await expect(anchor(page)).toHaveValue("First tab. Second tab.");
});

test("a member's sheet is read afresh in the tab that takes over, and nothing is undone in one that only reads", async ({
  page,
  context,
  appUrl,
}) => {
  await page.goto(appUrl);
  const id = await restoreBackup(page, await backupOf({ upTo: "interviewed" }));
  await enter(page, id);
  for (const digit of "1234") await page.keyboard.press(`Alt+${digit}`).then(() => down(page));
  await expectSaved(page);

  const second = await context.newPage();
  await second.goto(appUrl);
  await enter(second, id, false);
  await second.keyboard.press("Control+z");
  await expect(rated(second)).toHaveText("4 of 9 rated");
  await takeOver(second);
  await expect(second.locator("main"), "the screen has the focus").toBeFocused();
  for (let row = 1; row < 5; row += 1) await down(second);
  await second.keyboard.press("Alt+5");
  await second.keyboard.press("Enter");
  await second.keyboard.type("From the second tab.");
  await expectSaved(second);

  await takeOver(page);
  await expect(rated(page)).toHaveText("5 of 9 rated");
  for (let row = 1; row < 5; row += 1) await down(page);
  await expect(page.locator("textarea[data-note]").first()).toHaveValue("From the second tab.");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" Mine.");
  await expectSaved(page);
  await page.reload();
  await enter(page, id, false);
  await expect(rated(page)).toHaveText("5 of 9 rated");
});

const rated = (page: Page) => page.getByText(/^\d of 9 rated$/);
const down = (page: Page): Promise<void> => page.keyboard.press("Alt+ArrowDown");

async function takeOver(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole("button", { name: "Work in this tab instead" }).click();
  await expect(banner(page)).toHaveCount(0);
}

/** Enters as the third member; the first time with a PIN to choose. */
async function enter(page: Page, id: string, isFirst = true): Promise<void> {
  await goTo(page, `/s/${id}/scoring`);
  await page.getByRole("button", { name: /Łucja/ }).click();
  await page.getByLabel(isFirst ? "Choose a PIN" : "Your PIN").fill("2468");
  if (isFirst) await page.getByLabel("The same PIN again").fill("2468");
  await page.keyboard.press("Enter");
  await expect(rated(page)).toBeVisible();
}

const TRIED = ["notice", "sheet", "people", "interviews", "collect", "documents", "paper", "scoring"];

const WRITES = [
  /^Add \w+/,
  "Everybody",
  "Record the approval",
  "Lock the sheet",
  "All none for everyone",
  "Not there",
  "All in",
  "Start the clock",
  /^Confirm the post/,
];

/** All that a person could try on a screen: typing into every field, pressing what writes. */
async function tryScreens(page: Page, id: string, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    await showScreen(page, id, screen);
    for (const field of await page
      .locator("main :is(textarea, input[type=text], input:not([type])):visible")
      .all()) {
      if (await field.isEditable()) await field.fill("Typed by whoever tries.");
    }
    for (const name of WRITES) {
      const button = page.getByRole("button", { name }).first();
      if (await button.isVisible()) await button.click({ timeout: 500 }).catch(() => undefined);
    }
    await page.keyboard.press("Escape");
  }
}

/** A notice or a backup is refused in a tab that only reads, with the reason. */
async function tryHome(page: Page): Promise<void> {
  const said = page.getByRole("alert").filter({ hasText: "Here you can only read" });
  await goTo(page, "/new");
  await page.getByRole("button", { name: "Use the sample notice" }).click();
  await expect(said, "banner and refusal").toHaveCount(2);
  await chooseBackup(page, await backupOf({ upTo: "begun" }));
  await expect(said).toHaveCount(2);
}
