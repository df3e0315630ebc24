import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../../browser.ts";
import { inRepo } from "../../paths.ts";
import { serve } from "../../serve.ts";
import { largeSelectionFile } from "../large-selection.ts";
import { median, type Figure } from "../figure.ts";

export const name = "open";

const RUNS = 11;
const BUDGET_MS = 300;

/** Opens a selection of 12 members, 60 candidates and 15 criteria from the list, in a browser that has it stored. */
export async function run(): Promise<readonly Figure[]> {
  const file = await largeSelectionFile();
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS], env: { ...process.env, ...env } });
  const server = await serve(inRepo("dist"));
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await restore(page, file);
    const times: number[] = [];
    for (let round = 0; round <= RUNS; round += 1) times.push(await openOnce(page));
    const ms = median(times.slice(1));
    return [{ what: `opening 12 x 60 x 15 (${(file.length / 1_000_000).toFixed(1)} MB)`, ms, against: "its budget", againstMs: BUDGET_MS, budget: 1 }];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function restore(page: Page, file: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore a backup" }).click();
  await (await chooser).setFiles({ name: "large.selection.panelkit", mimeType: "application/octet-stream", buffer: Buffer.from(file) });
  await page.getByRole("navigation", { name: "Steps of this selection" }).waitFor({ timeout: 120_000 });
}

/** From the press on its row to the frame that shows its screen. */
async function openOnce(page: Page): Promise<number> {
  await page.goto(`${page.url().split("#")[0]}#/`);
  const row = page.getByRole("link", { name: "Head, Technical Security" });
  await row.waitFor();
  return row.evaluate(
    (link: HTMLElement) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector("nav.stages") === null || document.querySelector("main h1, .ti h1, main h2") === null) return;
          watch.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        });
        watch.observe(document, { childList: true, subtree: true });
        link.click();
      }),
  );
}
