import type { Page } from "@playwright/test";
import { backupOf, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";

/** What has its place whatever is noted: the title row, the columns with their heads and foot, the list of questions. */
const STEADY = [
  "h1",
  ".sel_",
  ".seg",
  ".prt",
  ".go",
  ".ck b",
  ".ck .of",
  ".cks",
  ".hs",
  ".pp li:last-child",
  ".now",
  ".ql",
  ".sd",
  ".nx",
  ".nc",
];

const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box === undefined
          ? selector
          : `${selector} ${[box.x, box.y, box.width, box.height].join(" ")}`;
      }),
    STEADY,
  );

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test(`the record of an interview stands still whatever is noted, at ${width}x${height}`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await page.clock.setFixedTime("2025-02-18T09:00:10+01:00");
    await page.goto(appUrl);
    const id = await restoreBackup(page, await backupOf({ upTo: "declared" }));
    await goTo(page, `/s/${id}/interviews`);
    await page.locator(".ql").waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await places(page);
    const still = async (what: string): Promise<void> => expect(await places(page), what).toEqual(before);
    await page.locator(".hs button").click();
    await still("all in");
    await page.keyboard.press("c");
    await still("the clock runs");
    for (const time of ["09:05", "09:10"]) {
      await page.clock.setFixedTime(`2025-02-18T${time}:10+01:00`);
      await page.locator(".pp li:nth-child(3) .io").click();
      await still(`in or out at ${time}`);
    }
    await page.clock.setFixedTime("2025-02-18T10:40:10+01:00");
    await expect(page.locator(".ck b")).toContainText("+");
    await still("past the plan");
    await page.keyboard.press("c");
    await still("the clock stands");
    // Every status, and back from those out of the counts.
    for (const index of [0, 1, 3, 4, 5, 6, 2]) {
      await page.locator(".sel_").click();
      await page.getByRole("menuitemradio").nth(index).click();
      if (index > 2) {
        await page.getByRole("dialog").locator("textarea").fill("By telephone.");
        await page.keyboard.press("Control+Enter");
      }
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await still(`status ${index}`);
    }
    const questions = await page.locator(".ql li").count();
    for (let put = 0; put < questions; put += 1) await page.keyboard.press("Space");
    await expect(page.locator(".ql [aria-current]")).toHaveCount(0);
    await still("all questions are noted");
  });
}

test("the longest French role goes out three times and moves nobody, at 1280x720", async ({
  page,
  appUrl,
}) => {
  await page.clock.setFixedTime("2025-02-18T09:00:10+01:00");
  await page.goto(appUrl);
  const id = await restoreBackup(page, await backupOf({ upTo: "declared" }));
  await goTo(page, `/s/${id}/interviews`);
  await page.locator(".ql").waitFor();
  await page.getByRole("button", { name: "all keys" }).click();
  await page.getByRole("radio", { name: "Français" }).click();
  await page.keyboard.press("Escape");
  await page.locator(".hs button").click();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const acting = page.getByRole("listitem").filter({ hasText: "Président suppléant" });
  const before = await places(page);
  for (const minute of ["05", "10", "15", "20", "25", "30"]) {
    await page.clock.setFixedTime(`2025-02-18T09:${minute}:10+01:00`);
    await acting.locator(".io").click();
    expect(await places(page), `in or out at 09:${minute}`).toEqual(before);
  }
  await acting.getByRole("button", { name: /^Heures précédentes de .* : 2$/ }).click();
  await expect(page.getByRole("menuitem")).toHaveText(["09:00–09:05", "09:10–09:15"]);
});
