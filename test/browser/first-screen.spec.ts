import { readFile } from "node:fs/promises";
import { FIRST_SCREEN_LIST } from "../../scripts/build/first-screen.ts";
import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

/** Otherwise a screen loaded late would escape the budget of `npm run size`. */
test("the first screen loads no script or style that its budget does not count", async ({ page, appUrl }) => {
  await page.addInitScript(noteWhenUsable);
  await page.goto(appUrl);
  await expectApp(page);
  await page.waitForTimeout(500);
  const loaded = await page.evaluate(loadedBeforeUsable);

  const counted = JSON.parse(await readFile(FIRST_SCREEN_LIST, "utf8")) as readonly string[];
  expect([...loaded].sort()).toEqual(counted.map((name) => new URL(name, appUrl).href).sort());
});

/** Otherwise the first text would stand unseen until they are there, and be set once more. */
test("the fonts of every screen are asked for before the first heading stands", async ({ page, appUrl }) => {
  await page.addInitScript(noteWhenUsable);
  await page.goto(appUrl);
  await expectApp(page);
  await page.evaluate(async () => void (await document.fonts.ready));
  const [early, late] = await page.evaluate(sansBeforeAndAfter);
  expect(late).toEqual([]);
  expect(early).toHaveLength(3);
});

/** Runs in the page: what comes once the first screen stands is for the next one. */
function noteWhenUsable(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("h1") === null) return;
    watch.disconnect();
    performance.mark("usable");
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function loadedBeforeUsable(): readonly string[] {
  const usable = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
  const loaded = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= usable);
  return loaded.map(({ name }) => name).filter((name) => /\.(?:js|css)$/.test(name));
}

/** Runs in the page: files of the sans face asked for before the first heading stood, and because of it. */
function sansBeforeAndAfter(): readonly [readonly string[], readonly string[]] {
  const usable = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
  const fonts = performance
    .getEntriesByType("resource")
    .filter(({ name }) => name.includes("-sans-") && name.endsWith(".woff2"));
  const names = (those: readonly PerformanceEntry[]): readonly string[] => those.map(({ name }) => name);
  return [
    names(fonts.filter(({ startTime }) => startTime < usable)),
    names(fonts.filter(({ startTime }) => startTime >= usable)),
  ];
}
