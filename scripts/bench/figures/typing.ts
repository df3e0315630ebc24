import type { Page } from "@playwright/test";
import { inBrowser } from "../in-browser.ts";
import { pressInTurn, type Keyed } from "../key-meter.ts";
import { LARGE } from "../large-selection.ts";
import { plainForm, scoringPage } from "../scoring-pages.ts";
import { median, type Figure } from "../figure.ts";

export const name = "typing";

const PRESSES = { blocks: 3, perBlock: 29, paints: false };
const KEYS = [..."named two dates and said who "];
const SENTENCE = "Named the place, the people and the dates, and said what was decided and by whom. ";
const LENGTH = 20_000;

interface Note {
  readonly what: string;
  readonly paragraphs: readonly string[];
}

const NOTES: readonly Note[] = [
  { what: "an empty note", paragraphs: [] },
  { what: "a note of 20,000, in 50 paragraphs", paragraphs: paragraphsOf(50) },
  { what: "a note of 20,000, all one paragraph", paragraphs: paragraphsOf(1) },
];

function paragraphsOf(count: number): readonly string[] {
  const each = LENGTH / count;
  return Array.from({ length: count }, () =>
    SENTENCE.repeat(Math.ceil(each / SENTENCE.length)).slice(0, each),
  );
}

/** Typing at the end of a note on the scoring screen, against the plain form's field with the same text. */
export async function run(): Promise<readonly Figure[]> {
  return inBrowser(async (browser, address) => {
    const app = await scoringPage(browser, address, LARGE);
    const form = await plainForm(browser, app.sheet);
    const figures: Figure[] = [];
    for (const [index, note] of NOTES.entries()) {
      const criterion = app.sheet.criteria[index]?.name ?? "";
      const pages = [await typingInApp(app.page, criterion, note), await typingInForm(form, index, note)];
      const [ours, plain] = (await pressInTurn(pages, PRESSES)).map(({ work }) => median(work));
      figures.push({
        what: `work of a character in ${note.what}`,
        ms: ours ?? Number.NaN,
        against: "plain form",
        againstMs: plain ?? Number.NaN,
        budget: 2,
      });
    }
    return figures;
  });
}

/** A criterion of its own for each note; the text comes in as a paste does. */
async function typingInApp(page: Page, criterion: string, { paragraphs }: Note): Promise<Keyed> {
  await page.bringToFront();
  await page.getByRole("region", { name: "Competencies" }).getByRole("link", { name: criterion }).click();
  const field = page.locator("textarea[data-note]").last();
  await field.click();
  if (paragraphs.length > 0) await field.evaluate(paste, paragraphs.join("\n"));
  const last = page.locator("textarea[data-note]").last();
  await last.evaluate(toEnd);
  const shown = await page
    .locator("textarea[data-note]")
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  if (shown.join("\n").length < paragraphs.join("\n").length) throw new Error("the note was not taken");
  return { page, keys: KEYS };
}

async function typingInForm(page: Page, index: number, { paragraphs }: Note): Promise<Keyed> {
  await page.bringToFront();
  const field = page.locator("textarea").nth(index);
  await field.click();
  await field.fill(paragraphs.join("\n\n"));
  await field.evaluate(toEnd);
  return { page, keys: KEYS };
}

function paste(field: HTMLElement | SVGElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  // What the app leaves to the browser is inserted as the browser would.
  if (field.dispatchEvent(event)) document.execCommand("insertText", false, text);
}

function toEnd(field: HTMLElement | SVGElement): void {
  const area = field as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}
