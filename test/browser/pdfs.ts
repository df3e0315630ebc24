import { expect, type Page } from "@playwright/test";
import { textOfPdf } from "./pdf-text.ts";
import { Way, byPointer } from "./way.ts";

/** Every kind of document. */
const DOCUMENT_NAMES = [
  "Panel report to the authority",
  "Deliberation file",
  "Individual sheets",
  "Interview record",
  "Forms for the day",
] as const;

/** Writes every kind of document from the documents screen, which is shown. Gives the text of each. */
export async function writeAllPdfs(page: Page): Promise<readonly string[]> {
  const way = new Way(page, byPointer);
  const texts: string[] = [];
  for (const name of DOCUMENT_NAMES) {
    await page.getByRole("button", { name, exact: true }).click();
    if (name === "Forms for the day") await chooseAllForForms(page);
    const bytes = await way.download(way.button(`Write as PDF: ${name}`));
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    texts.push(await textOfPdf(bytes));
    await expect(page.getByRole("status").filter({ hasText: /^Written$/ })).toBeVisible();
  }
  return texts;
}

/** Forms are proposed for what is still to come; here they are wanted for everybody. */
async function chooseAllForForms(page: Page): Promise<void> {
  for (const group of ["Members", "Candidates"]) {
    for (const box of await page.getByRole("group", { name: group }).getByRole("checkbox").all()) {
      if (!(await box.isChecked())) await box.locator("xpath=ancestor-or-self::label[1]").click();
    }
  }
}
