import type { Browser, Page } from "@playwright/test";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { restore } from "./in-browser.ts";
import { selectionFile, type Size } from "./large-selection.ts";

const VIEWPORT = { width: 1440, height: 900 };
const PIN = "2468";

export interface ScoringPage {
  readonly page: Page;
  readonly sheet: Sheet;
}

/** The real scoring screen of a selection of this size, behind its third member's PIN. A device of its own. */
export async function scoringPage(browser: Browser, address: string, size: Size): Promise<ScoringPage> {
  const { file, sheet } = await selectionFile(size, "interviewed");
  const page = await newDevice(browser);
  await page.goto(address);
  await restore(page, file);
  // Who scores opens a selection that is there: without what reading in a backup leaves to be cleared away.
  const scoring = page.url().replace(/(#\/s\/[^/]+).*/, "$1/scoring");
  await page.goto("about:blank");
  await page.goto(scoring);
  await page.getByRole("button", { name: "Member Number3" }).click();
  await page.getByLabel("Choose a PIN").fill(PIN);
  await page.getByLabel("The same PIN again").fill(PIN);
  await page.getByRole("button", { name: /^Set the PIN/ }).click();
  await page.getByRole("radiogroup", { name: /Your rating/ }).waitFor();
  return { page, sheet };
}

/** The same sheet as a plain form without any script: each criterion's question, its texts to choose from, a field. */
export async function plainForm(browser: Browser, sheet: Sheet): Promise<Page> {
  const page = await newDevice(browser);
  await page.setContent(
    `<!doctype html><html lang="en"><title>Plain form</title><style>textarea{width:100%}</style><form>${sheet.criteria
      .map((criterion) => fieldset(sheet, criterion))
      .join("")}</form>`,
  );
  return page;
}

async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  return context.newPage();
}

function fieldset(sheet: Sheet, criterion: Criterion): string {
  const asked = sheet.questions.filter((question) => question.serves.includes(criterion.id));
  const questions = asked.map((question) => `<p>${escaped(question.text)}</p>`).join("");
  const options = sheet.scale.points
    .map(
      ({ title, points }, index) =>
        `<div><label><input type="radio" name="${criterion.id}" value="${points}"> ${escaped(`${title} ${criterion.anchors[index] ?? ""}`)}</label></div>`,
    )
    .join("");
  return `<fieldset><legend>${escaped(criterion.name)}</legend>${questions}${options}<textarea name="${criterion.id}-note" rows="12"></textarea></fieldset>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
