import { readdirSync } from "node:fs";
import { inRepo } from "../../scripts/paths.ts";
import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

test("reloads with the server stopped", async ({ page, appUrl, stopServer }) => {
  await page.goto(appUrl);
  await expectApp(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await stopServer();
  await page.reload();
  await expectApp(page);
});

test("without a first visit there is nothing: the server really is stopped", async ({
  page,
  appUrl,
  stopServer,
}) => {
  await stopServer();
  await expect(page.goto(appUrl)).rejects.toThrow("ERR_CONNECTION_REFUSED");
});

test("every file of the build is kept on the device", async ({ page, appUrl, stopServer }) => {
  await page.goto(appUrl);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await stopServer();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.sort()).toEqual(builtFiles());
});

/** All that was built but the service worker itself, which the browser keeps on its own. */
const builtFiles = (): readonly string[] =>
  readdirSync(inRepo("dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "sw.js")
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRepo("dist").length).replaceAll("\\", "/"))
    .sort();
