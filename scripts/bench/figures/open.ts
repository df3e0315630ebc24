import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { inBrowser, restore } from "../in-browser.ts";
import { LARGE, nameOf, selectionFile } from "../large-selection.ts";
import type { Stage } from "#test/builders.ts";
import { median, type Figure } from "../figure.ts";

export const name = "open";

const RUNS = 11;
const LONG_RUNS = 3;
const BUDGET_MS = 300;

const LONG_NOTE = 20_000;
/** That many that were changed last are read while the list is looked at. */
const READ_AHEAD = 5;

/** A quick hand's time between coming to a row and pressing it. */
const POINTER_MS = 150;

interface Opened {
  readonly noteLength?: number;
  readonly runs?: number;
  readonly changedLater?: number;
  readonly upTo?: Stage;
  /** How long the pointer lies on the row before it is pressed; 0 is a press out of nowhere. */
  readonly pointerMs?: number;
}

/**
 * Opens the largest selection from the list, in a browser that has it stored. With all sheets handed in: as the one that was
 * changed last and as one after which another was changed, which both are read while the list is looked at; and as an
 * older one, which is read when the pointer comes to its row, and not at all before a press out of nowhere. With all sheets
 * begun and none handed in; and with the longest notes, for which there is no budget.
 */
export async function run(): Promise<readonly Figure[]> {
  const against = { againstMs: BUDGET_MS, against: "its budget", budget: 1 };
  const usual = await figureOf({}, against);
  const second = await figureOf({ changedLater: 1 }, against);
  const older = await figureOf({ changedLater: READ_AHEAD, pointerMs: POINTER_MS }, against);
  const nowhere = await figureOf({ changedLater: READ_AHEAD }, against);
  const begun = await figureOf({ upTo: "interviewed" }, against);
  const long = await figureOf(
    { noteLength: LONG_NOTE, runs: LONG_RUNS },
    { againstMs: usual.ms, against: "500", budget: null },
  );
  return [usual, second, older, nowhere, begun, long];
}

async function figureOf(
  { noteLength = 500, runs = RUNS, changedLater = 0, upTo = "handed-in", pointerMs = 0 }: Opened,
  against: Pick<Figure, "against" | "againstMs" | "budget">,
): Promise<Figure> {
  const { file } = await selectionFile(LARGE, upTo, noteLength);
  const times = await inBrowser(async (browser, address) => {
    const page = await browser.newPage();
    await page.goto(address);
    await restore(page, file);
    for (let other = 0; other < changedLater; other += 1) await beginAnother(page, address);
    const each: number[] = [];
    for (let round = 0; round <= runs; round += 1) each.push(await openOnce(page, address, pointerMs));
    return each.slice(1);
  });
  const megabytes = (file.length / 1_000_000).toFixed(1);
  const pointed = pointerMs === 0 ? "" : `, pointer there ${pointerMs} ms before`;
  const later = changedLater === 0 ? "" : `, ${changedLater} changed later${pointed}`;
  const which = upTo === "handed-in" ? later : ", all sheets begun, none handed in";
  const what = `opening ${nameOf(LARGE)}, ${noteLength} characters a note (${megabytes} MB)${which}`;
  return { what, ms: median(times), ...against };
}

/** A small selection that was changed later than all others. */
async function beginAnother(page: Page, address: string): Promise<void> {
  const notice = `Title: Keeper of the Lamps\nOrganisation: Lights Board\n${"The keeper answers for the lamps. ".repeat(12)}`;
  await page.goto(`${address}#/new`);
  await page.getByRole("button", { name: "Paste its text" }).click();
  await page.getByLabel("Text of the vacancy notice").fill(notice);
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("heading", { name: "Review the notice" }).waitFor();
}

/**
 * From the press on its row to the frame that shows its screen. The page is loaded anew each time: what was open
 * before must not be open still, and a person, too, opens a selection with code that has not run yet.
 */
async function openOnce(page: Page, address: string, pointerMs: number): Promise<number> {
  await page.goto("about:blank");
  await page.goto(`${address}#/`);
  const row = page.getByRole("link", { name: "Head, Technical Security" });
  await row.waitFor();
  // The code of the next screens comes while the list is being read.
  await page.waitForLoadState("networkidle");
  if (pointerMs > 0) {
    await row.hover();
    await pause(pointerMs);
  }
  return row.evaluate(
    (link: HTMLElement) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          // The steps stand before the screen has come: until then its place is empty.
          if (
            document.querySelector("nav.stages") === null ||
            document.querySelector("main :is(h1, h2)") === null
          )
            return;
          watch.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        });
        watch.observe(document, { childList: true, subtree: true });
        link.click();
      }),
  );
}
