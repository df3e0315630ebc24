import react from "@vitejs/plugin-react";
import { chromium, type BrowserContext } from "@playwright/test";
import { build } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { BROWSER_ARGS, findBrowser } from "../../browser.ts";
import { inRepo } from "../../paths.ts";
import { serve } from "../../serve.ts";
import { median, type Figure } from "../figure.ts";

export const name = "start";

const RUNS = 21;

/** Starts both pages in turn, installed and with their servers stopped, until each can be used. */
export async function run(): Promise<readonly Figure[]> {
  const barePage = await buildBarePage();
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS],
    env: { ...process.env, ...env },
  });
  try {
    const context = await browser.newContext();
    const app = await install(context, inRepo("dist"));
    const bare = await install(context, barePage);
    const [ms, againstMs] = await startInTurn(context, app, bare);
    return [{ what: "start, installed and offline", ms, against: "bare React page", againstMs, budget: 2 }];
  } finally {
    await browser.close();
  }
}

async function buildBarePage(): Promise<string> {
  const outDir = inRepo("node_modules/.cache/panelkit-bench/bare-page");
  const root = inRepo("scripts/bench/bare-page");
  const workbox = { globPatterns: ["**/*.{html,js}"], clientsClaim: true, inlineWorkboxRuntime: true };
  await build({
    configFile: false,
    root,
    base: "./",
    logLevel: "warn",
    plugins: [react(), VitePWA({ injectRegister: false, manifest: false, workbox })],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Visits once, waits until everything is kept on the device, and takes the server away. */
async function install(context: BrowserContext, folder: string): Promise<string> {
  const server = await serve(folder);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.close();
  await server.stop();
  return server.address;
}

/** In turn, so that whatever else the machine does falls on both alike. The first start of each warms the caches. */
async function startInTurn(context: BrowserContext, app: string, bare: string): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let run = 0; run <= RUNS; run += 1)
    times.push([await startOnce(context, app), await startOnce(context, bare)]);
  const measured = times.slice(1);
  return [median(measured.map(([ms]) => ms)), median(measured.map(([, ms]) => ms))];
}

/** Milliseconds from the start of the navigation to the frame that shows the first heading. */
async function startOnce(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteWhenUsable);
  await page.goto(address);
  const usable = await page.waitForFunction(() => performance.getEntriesByName("usable")[0]?.startTime);
  const ms = await usable.jsonValue();
  await page.close();
  return ms ?? Number.NaN;
}

function noteWhenUsable(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("h1") === null) return;
    watch.disconnect();
    // The frame after the next one begins when the next one has been shown.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
  });
  watch.observe(document, { childList: true, subtree: true });
}
