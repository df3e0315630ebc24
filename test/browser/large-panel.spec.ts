import type { Locator, Page } from "@playwright/test";
import { backupOf, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";

const MEMBERS = Array.from({ length: 12 }, (_, index) => `Member ${String.fromCodePoint(65 + index)}`);
const CANDIDATES = Array.from({ length: 24 }, (_, index) => `Candidate ${index + 1}`);

/** On the screen itself, not cut off or lain over: the thing at its middle is it. */
const isInSight = (item: Locator): Promise<boolean> =>
  item.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && element.contains(at);
  });

async function open(page: Page, appUrl: string, screen: string): Promise<void> {
  await page.goto(appUrl);
  const id = await restoreBackup(
    page,
    await backupOf({ upTo: "declared", members: MEMBERS, candidates: CANDIDATES }),
  );
  await goTo(page, `/s/${id}/${screen}`);
}

test("collect with more candidates than fit: columns side by side, names stay, arrows lead to the last", async ({
  page,
  appUrl,
}) => {
  await open(page, appUrl, "collect");
  const grid = page.getByRole("grid");
  const cells = grid.locator("tbody tr").first().getByRole("button");
  await expect(cells).toHaveCount(24);
  const lefts = await cells.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const gaps = lefts.slice(1).map((left, index) => left - (lefts[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(44);
  await cells.first().focus();
  for (let column = 1; column < 24; column++) await page.keyboard.press("ArrowRight");
  await expect(cells.last()).toBeFocused();
  expect(await isInSight(cells.last())).toBe(true);
  expect(await isInSight(grid.getByRole("rowheader", { name: "Member A" }))).toBe(true);
  for (let column = 1; column < 24; column++) await page.keyboard.press("ArrowLeft");
  expect(await isInSight(cells.first())).toBe(true);
});

test("paper with twelve members: the wheel leads to the last of them", async ({ page, appUrl }) => {
  await open(page, appUrl, "paper");
  const last = page.locator("tbody tr").last().getByRole("button").first();
  await expect(last).toBeAttached();
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => isInSight(last)).toBe(true);
});

test("the sheet is as tall as the window, whatever is in its lists", async ({ page, appUrl }) => {
  await open(page, appUrl, "sheet");
  await expect(page.getByRole("heading", { name: "Criteria" })).toBeVisible();
  const over = await page.locator(".app").evaluate((app) => app.scrollHeight - app.clientHeight);
  expect(over).toBe(0);
});

test.describe("in French", () => {
  test.use({ locale: "fr-FR" });

  test("no role of the panel runs into the next column", async ({ page, appUrl }) => {
    await page.goto(appUrl);
    const bytes = await backupOf({ upTo: "people" });
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Restaurer une sauvegarde" }).click();
    const file = { name: "b.selection.panelkit", mimeType: "application/octet-stream", buffer: bytes };
    await (await chooser).setFiles(file);
    await page.waitForURL(/#\/s\//);
    await goTo(page, `/s/${/#\/s\/([^/]+)/.exec(page.url())?.[1] ?? ""}/people`);
    const row = page.getByRole("row", { name: /Président suppléant/ });
    await expect(row).toBeVisible();
    const over = await row.evaluate((element) => {
      const right = (item: Node): number => {
        const range = document.createRange();
        range.selectNodeContents(item);
        return range.getBoundingClientRect().right;
      };
      const cells = [...element.querySelectorAll("td, th")];
      return cells
        .slice(0, -1)
        .filter((cell, index) => {
          const words = [...cell.querySelectorAll(".react-aria-SelectValue, .btn.linklike")];
          const next = cells[index + 1]?.getBoundingClientRect().left ?? 0;
          return words.some((each) => right(each) > next);
        })
        .map((cell) => cell.textContent);
    });
    expect(over).toEqual([]);
  });
});
