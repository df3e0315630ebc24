import { readFile } from "node:fs/promises";
import { FIRST_SCREEN_LIST } from "../../scripts/build/first-screen.ts";
import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

/** Otherwise a screen loaded late would escape the budget of `npm run size`. */
test("the first screen loads no script or style that its budget does not count", async ({ page, appUrl }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    // The service worker fetches everything for later; that is not the page.
    if (request.serviceWorker() === null && /\.(?:js|css)$/.test(request.url())) loaded.push(request.url());
  });
  await page.goto(appUrl);
  await expectApp(page);
  await page.waitForTimeout(500);

  const counted = JSON.parse(await readFile(FIRST_SCREEN_LIST, "utf8")) as readonly string[];
  expect(loaded.sort()).toEqual(counted.map((name) => new URL(name, appUrl).href).sort());
});
