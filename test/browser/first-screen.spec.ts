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
