import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepo } from "../../scripts/paths.ts";
import { serve } from "../../scripts/serve.ts";
import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

/** Makes a build look like the next one: its page, and so its service worker, differ by a few bytes. */
async function releaseNext(folder: string): Promise<void> {
  const [page, worker] = [join(folder, "index.html"), join(folder, "sw.js")];
  const next = (await readFile(worker, "utf8")).replace(/(url:"index\.html",revision:")[^"]+/, "$1next");
  if (!next.includes('revision:"next"')) throw new Error("the service worker does not list index.html");
  await writeFile(page, (await readFile(page, "utf8")).replace("<title>", "<title>Next "));
  await writeFile(worker, next);
}

test("a new version waits: it changes nothing under the hands of someone typing", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "panelkit-release-"));
  await cp(inRepo("dist"), folder, { recursive: true });
  const server = await serve(folder);
  await page.goto(server.address);
  await expectApp(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.evaluate(() => document.body.setAttribute("data-typing", ""));

  await releaseNext(folder);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe("installed");
  await expect(page.locator("body[data-typing]")).toBeAttached();

  // A second look at the app is still at the version that the first one runs.
  const second = await page.context().newPage();
  await second.goto(server.address);
  await expect(second).not.toHaveTitle(/Next/);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
