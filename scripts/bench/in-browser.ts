import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../browser.ts";
import { inRepo } from "../paths.ts";
import { serve } from "../serve.ts";

/**
 * Chromium watches some links, chosen at random at each loading, for where a person may go next, and draws one more frame
 * for them after each frame of the page: half a millisecond a key in one run and none in the next. A plain form has no links.
 */
const NO_WATCHED_LINKS = "--disable-features=NavigationPredictor";

/** Runs with a browser and the built app's address, and closes both. */
export async function inBrowser<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS, NO_WATCHED_LINKS],
    env: { ...process.env, ...env },
  });
  const server = await serve(inRepo("dist"));
  try {
    return await work(browser, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Restores a backup from the home screen; the selection is then open. */
export async function restore(page: Page, file: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore a backup" }).click();
  // By its path: the browser is handed no more than 50 MB otherwise.
  const folder = await mkdtemp(join(tmpdir(), "panelkit-bench-"));
  try {
    const path = join(folder, "bench.selection.panelkit");
    await writeFile(path, file);
    await (await chooser).setFiles(path);
    await page.getByRole("navigation", { name: "Steps of this selection" }).waitFor({ timeout: 600_000 });
  } finally {
    await rm(folder, { recursive: true });
  }
}
