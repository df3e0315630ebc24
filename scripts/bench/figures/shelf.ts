import type { Browser, BrowserContext } from "@playwright/test";
import type { IndexCard } from "#core/files/index-card.ts";
import { inBrowser } from "../in-browser.ts";
import { median, type Figure } from "../figure.ts";

export const name = "shelf";

const RUNS = 9;
const MANY = 1_000;
const FEW = 10;

/** The home screen of a device with many selections against one with few: from the navigation to its rows on screen. */
export async function run(): Promise<readonly Figure[]> {
  return inBrowser(async (browser, address) => {
    const many = await deviceWith(browser, address, MANY);
    const few = await deviceWith(browser, address, FEW);
    const times: [number, number][] = [];
    // In turn, so that whatever else the machine does falls on both alike. The first visit of each warms the caches.
    for (let round = 0; round <= RUNS; round += 1)
      times.push([await visit(many, address), await visit(few, address)]);
    const measured = times.slice(1);
    return [
      {
        what: `home screen with ${MANY} selections`,
        ms: median(measured.map(([ms]) => ms)),
        against: `with ${FEW}`,
        againstMs: median(measured.map(([, ms]) => ms)),
        budget: 1.25,
      },
    ];
  });
}

/** A device with this many cards, written past the app into its database. */
async function deviceWith(browser: Browser, address: string, count: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Restore a backup" }).waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.evaluate(writeCards, cards(count));
  await page.close();
  return context;
}

const cards = (count: number): readonly IndexCard[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `CARD${String(index).padStart(22, "0")}`,
    title: `Head of Section Number${index + 1}`,
    reference: `TS-${index + 1}`,
    organisation: "An organisation",
    step: "scoring",
    detail: null,
    next: null,
    candidates: 6,
    members: 5,
    changedAt: "2025-02-18T14:03:51+01:00",
    lastCopyAt: "2025-02-18T14:03:51+01:00",
    closed: false,
    bytes: 40_000,
  }));

function writeCards(all: readonly IndexCard[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("panelkit");
    opening.onerror = () => reject(opening.error ?? new Error("not opened"));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("cards", "readwrite");
      for (const card of all) transaction.objectStore("cards").put(card);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error ?? new Error("not written"));
    };
  });
}

/** Milliseconds from the start of the navigation to the frame that shows the rows. */
async function visit(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteWhenShown);
  await page.goto(address);
  const shown = await page.waitForFunction(() => performance.getEntriesByName("shown")[0]?.startTime);
  const rows = await page.locator("main tbody tr").count();
  if (rows < FEW) throw new Error(`only ${rows} rows are shown`);
  const ms = await shown.jsonValue();
  await page.close();
  return ms ?? Number.NaN;
}

function noteWhenShown(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("main tbody tr") === null) return;
    watch.disconnect();
    // The frame after the next one begins when the next one has been shown.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("shown")));
  });
  watch.observe(document, { childList: true, subtree: true });
}
