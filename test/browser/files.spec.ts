import type { Browser } from "@playwright/test";
import { backupOf, chooseBackup, expectSaved, goTo, restoreBackup, storedIn } from "./backup.ts";
import { flipped, fromTheFuture, PNG } from "./damage.ts";
import { expect, test } from "./harness.ts";
import { Way, byPointer, withoutPicker } from "./way.ts";

const TYPED = "Half a sentence about the depot at Vesk, not agreed y";

test("a copy saved by Ctrl+S and restored elsewhere holds the same, to the half-typed sentence", async ({
  page,
  browser,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "unsealed" });
  await withoutPicker(page);
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  const way = new Way(page, byPointer);
  await way.step("Consensus");
  await way.press(way.button("Show the evidence"));
  await way.press(way.button("Show names and scores"));
  const screen = new URL(page.url()).hash.slice(1);
  await page.getByLabel("Rationale").fill(TYPED);
  await expectSaved(page);
  const waits = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const saved = await waits;
  expect(saved.suggestedFilename()).toMatch(/^[A-Za-z0-9-]+_\d{4}-\d\d-\d\d_1\.selection\.panelkit$/);
  await expect(page.getByRole("button", { name: /^Backup copy/ })).toBeVisible();
  const bytes = await way.bytesOf(saved);
  const here = await storedIn(page);

  const elsewhere = await newPage(browser);
  await elsewhere.goto(appUrl);
  expect(await restoreBackup(elsewhere, bytes)).toBe(id);
  const there = await storedIn(elsewhere);
  expect(there["drafts"]).toEqual(here["drafts"]);
  expect(there["acts"]).toEqual(expect.arrayContaining([...(here["acts"] ?? [])]));
  expect(there["acts"]?.length, "the new desk says that it goes on, and takes the desk").toBe(
    (here["acts"]?.length ?? 0) + 2,
  );
  await goTo(elsewhere, screen);
  await expect(elsewhere.getByLabel("Rationale")).toHaveValue(TYPED);
  await elsewhere.context().close();
});

test("a file that is not whole, not ours or not ours to read yet is refused with its own message", async ({
  page,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "declared" });
  await page.goto(appUrl);
  await restoreBackup(page, backup);
  await expectSaved(page);
  await goTo(page, "/");
  await expect(page.locator("a.po")).toHaveCount(1);
  const before = await storedIn(page);

  const other = await backupOf({ upTo: "declared", candidates: ["Иван Ћирићов"] });
  const refused: readonly (readonly [string, Buffer, string])[] = [
    [
      "one-byte.panelkit",
      flipped(other, other.length - 5000),
      "one-byte.panelkit is damaged: a part of it is not what was written.",
    ],
    [
      "head.panelkit",
      flipped(other, 100),
      "head.panelkit was changed after it was written: its signature does not fit.",
    ],
    [
      "half.panelkit",
      other.subarray(0, other.length / 2),
      "half.panelkit ends too early: it was not copied whole.",
    ],
    [
      "future.panelkit",
      fromTheFuture(other),
      "future.panelkit was written by a newer Panelkit (file version 2).",
    ],
    ["picture.panelkit", PNG, "picture.panelkit is not a Panelkit file."],
    ["picture.png", PNG, "picture.png is not a Panelkit file."],
    ["text.txt", Buffer.from("A vacancy notice, perhaps. ".repeat(40)), "text.txt is not a Panelkit file."],
    ["empty.panelkit", Buffer.alloc(0), "empty.panelkit is not a Panelkit file."],
  ];
  for (const [name, bytes, message] of refused) {
    await chooseBackup(page, bytes, name);
    await expect(page.getByRole("alert")).toContainText(message);
    await expect(page.locator("a.po")).toHaveCount(1);
    expect(await storedIn(page), name).toEqual(before);
  }
  await chooseBackup(page, other);
  await expect(page.getByRole("navigation", { name: "Steps of this selection" })).toBeVisible();
});

async function newPage(browser: Browser) {
  const context = await browser.newContext();
  return context.newPage();
}
