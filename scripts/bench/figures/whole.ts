import type { Browser, Page } from "@playwright/test";
import { inBrowser } from "../in-browser.ts";
import { pressInTurn, type Keyed } from "../key-meter.ts";
import { LARGE, nameOf } from "../large-selection.ts";
import { plainForm, scoringPage } from "../scoring-pages.ts";
import { median, type Figure } from "../figure.ts";

export const name = "whole";

const PRESSES = { blocks: 9, perBlock: 20, paints: false };
const DIGITS = ["1", "2", "3", "4", "5"];
const KEYS = [..."named two dates and said who "];

/** Digits and typing in the whole sheet (Alt+W), where all criteria stand one under another, against the plain form. */
export async function run(): Promise<readonly Figure[]> {
  return inBrowser(async (browser, address) => {
    const { app, form } = await pagesOf(browser, address);
    const size = nameOf(LARGE);
    await app.bringToFront();
    await app.locator(".part.cur [data-heading]").focus();
    await form.bringToFront();
    await form.locator("input[type=radio]").first().click();
    const digit = await figure(`work of a digit, whole sheet, ${size}`, [
      { page: app, keys: DIGITS },
      { page: form, keys: ["ArrowDown"] },
    ]);
    for (const [page, field] of [
      [app, ".part.cur textarea[data-note]"],
      [form, "textarea"],
    ] as const) {
      await page.bringToFront();
      await page.locator(field).first().click();
    }
    const typing = await figure("work of a character in an empty note, whole sheet", [
      { page: app, keys: KEYS },
      { page: form, keys: KEYS },
    ]);
    return [digit, typing];
  });
}

async function pagesOf(
  browser: Browser,
  address: string,
): Promise<{ readonly app: Page; readonly form: Page }> {
  const { page, sheet } = await scoringPage(browser, address, LARGE);
  await page.keyboard.press("Alt+w");
  await page.locator(".part.cur").waitFor();
  return { app: page, form: await plainForm(browser, sheet) };
}

async function figure(what: string, pages: readonly Keyed[]): Promise<Figure> {
  const [ours, plain] = (await pressInTurn(pages, PRESSES)).map(({ work }) => median(work));
  return {
    what,
    ms: ours ?? Number.NaN,
    against: "plain form",
    againstMs: plain ?? Number.NaN,
    budget: 2,
  };
}
