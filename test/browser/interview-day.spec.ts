import { expect, type Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { test } from "./harness.ts";
import { byKeyboard, Way } from "./way.ts";

const PANEL = ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] as const;
const CANDIDATES = ["Quillon Varley", "Ottoline Brask", "Fenwick Sorrel"] as const;
const MORNING = "2025-02-18T09:0";

/** The laptop's clock shows minute after minute; timers go on as they are. */
const minute = (page: Page, at: number): Promise<void> => page.clock.setFixedTime(`${MORNING}${at}:10+01:00`);

const keys = async (page: Page, ...all: readonly string[]): Promise<void> => {
  for (const key of all) await page.keyboard.press(key);
};

/** Leaves whatever has the focus, as Escape and a look around do, so that single keys mean the screen's. */
const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

async function comesIn(way: Way, ...names: readonly string[]): Promise<void> {
  for (const name of names) await way.press(way.button(`${name} comes in`));
  await letGo(way.page);
}

/** Chooses a status from the candidate's menu, with a note. */
async function sets(way: Way, code: string, status: string, note: string): Promise<void> {
  await way.press(way.button(new RegExp(`^Status of ${code}`)));
  const item = way.page.getByRole("menuitemradio", { name: new RegExp(`^${status}`) });
  await item.focus();
  await keys(way.page, "Enter");
  await way.page.keyboard.type(note);
  await keys(way.page, "Tab", "Enter");
  await expect(way.button(new RegExp(`^Status of ${code}: ${status}`))).toBeVisible();
  await expect(way.page.getByRole("dialog")).toHaveCount(0);
}

/** A digit with Alt rates while writing, the arrow goes on. */
async function rates(page: Page, digits: string): Promise<void> {
  for (const [index, digit] of [...digits].entries()) {
    await keys(page, `Alt+Digit${digit}`);
    if (index < digits.length - 1) await keys(page, "Alt+ArrowDown");
  }
}

async function handsIn(way: Way, code: string): Promise<void> {
  await way.press(way.button(`Hand in ${code}`).first());
  const dialog = way.page.getByRole("alertdialog");
  await dialog.getByRole("radio", { name: "Recommended", exact: true }).press("Space");
  await way.press(dialog.getByRole("button", { name: `Hand in ${code}` }));
  await expect(
    way.page.getByText(/^(?:[0-9A-HJKMNP-TV-Z]{5} ){4}[0-9A-HJKMNP-TV-Z]{5}$/).first(),
  ).toBeVisible();
  await keys(way.page, "Escape");
}

test("an interview day by keyboard: a late member, a withdrawal, a postponement, a power cut finished on paper", async ({
  openBrowser,
  appUrl,
}) => {
  test.setTimeout(180_000);
  const backup = await backupOf({ upTo: "declared", members: PANEL, candidates: CANDIDATES });
  const before = await openBrowser();
  let { page } = before;
  await minute(page, 0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  let way = new Way(page, byKeyboard);

  // The interview: two members and the recorder are there, the third hears only the second question and on.
  await way.step("Interviews");
  await expect(page.getByRole("heading", { name: /^TS-01/ })).toBeVisible();
  await comesIn(way, PANEL[0], PANEL[1], "Pippa Lanternby");
  await keys(page, "c");
  await expect(page.getByText(/Not in the room: Maëlle Dorchester/)).toBeVisible();
  await keys(page, "1");
  await minute(page, 4);
  await comesIn(way, PANEL[2]);
  await keys(page, "Space", "w");
  await page.keyboard.type("“Which month” for “when”");
  await keys(page, "Enter");
  for (let question = 3; question <= 9; question += 1) await keys(page, "Space");
  await expect(page.getByText("All questions are noted")).toBeVisible();
  await keys(page, "c");
  const [chair, second, third] = PANEL;

  // One candidate withdraws, one is put off: both leave every count.
  await keys(page, "Alt+ArrowRight");
  await expect(page.getByRole("heading", { name: /^TS-02/ })).toBeVisible();
  await sets(way, "TS-02", "Withdrew", "By phone this morning.");
  await keys(page, "Alt+ArrowRight");
  await expect(page.getByRole("heading", { name: /^TS-03/ })).toBeVisible();
  await sets(way, "TS-03", "Postponed", "The train did not run.");

  // The chair scores on screen, with two notes, and hands in.
  await goTo(page, `/s/${id}/scoring`);
  await way.openMember(chair);
  await page
    .getByLabel(/^Note 1/)
    .first()
    .focus();
  await page.keyboard.type("a: Named three dates.");
  await keys(page, "Enter");
  await page.keyboard.type("r: The fault was found in May.");
  await rates(page, "434434434");
  await handsIn(way, "TS-01");
  await keys(page, "Alt+l");

  // The second gets as far as the fourth criterion. Then the power fails.
  await way.openMember(second);
  await rates(page, "4334");
  await expectSaved(page);
  await before.kill();

  const after = await openBrowser();
  ({ page } = after);
  await minute(page, 8);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${appUrl}#/s/${id}/paper`);
  way = new Way(page, byKeyboard);
  await expect(page.getByRole("heading", { name: "Paper sheets" })).toBeVisible();
  await way.press(page.getByRole("button", { name: new RegExp(`^${second}, TS-01`) }));
  await expect(page.getByText("Check total")).toBeVisible();
  // What was given on screen is there, stays private and is not typed again.
  await expect(page.getByText("Given on screen")).toHaveCount(4);
  await keys(page, "Digit3", "Digit4", "n", "Digit4", "Digit3");
  await expect(page.getByText("5 of 5 typed")).toBeVisible();
  await keys(page, "Enter", "Digit1", "Enter");
  await expect(page.getByText(/is handed in$/)).toBeVisible();

  // The late member cannot give points for what was not heard, and says so with one key.
  await goTo(page, `/s/${id}/scoring`);
  await way.openMember(third);
  await expect(page.getByText(/you were not present for this/)).toBeVisible();
  await keys(page, "Alt+n", "Enter", "Alt+ArrowDown");
  await rates(page, "34433443");
  await handsIn(way, "TS-01");
  await keys(page, "Alt+l");

  // Nobody waits for those who are out of the counts.
  await goTo(page, `/s/${id}/collect`);
  await way.press(way.button(/^Unseal (?:all|TS-01)/).first());
  await way.press(page.getByRole("alertdialog").getByRole("button", { name: /^Unseal/ }));
  await expect(page.getByRole("button", { name: "Show the evidence" })).toBeVisible();
  await expect(page.getByText("TS-02")).toHaveCount(0);

  // The comparison of interviews tells what differed, and nothing of any score.
  await goTo(page, `/s/${id}/interviews/compare`);
  await expect(page.getByText(/in other words/).first()).toBeVisible();
});
