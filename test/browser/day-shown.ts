import type { Page } from "@playwright/test";
import { expect } from "./harness.ts";

/** What stands in the list of competencies of the own sheet, in its order. */
export async function expectGiven(page: Page, scores: readonly string[]): Promise<void> {
  const chips = page.getByRole("region", { name: "Competencies" }).locator("li .r");
  await expect
    .poll(() =>
      chips.evaluateAll((all) =>
        all
          .filter((each) => getComputedStyle(each).visibility === "visible")
          .map((each) => each.getAttribute("aria-label") ?? each.textContent),
      ),
    )
    .toEqual(scores);
}

/** The table of who has handed in holds these candidates and no other. */
export async function expectCollect(page: Page, codes: readonly string[], count: string): Promise<void> {
  const table = page.getByRole("grid", { name: "Who has handed in" });
  await expect(table.getByRole("columnheader")).toHaveText(["Member", ...codes]);
  await expect(page.getByText(new RegExp(`^${count}`)).first()).toBeVisible();
}

/** The scores on a printed individual sheet, in its order. White space is lost in what is read out of a PDF. */
export function printed(text: string, code: string, member: string): readonly string[] {
  const sheets = text.split("Individualsheetashandedin");
  const sheet = sheets.find((each) => each.startsWith(code) && each.includes(`${member.replace(" ", "")},`));
  const scores = [
    ...(sheet ?? "").matchAll(
      /(?:(\d)(?:Above|At|Below)thelevel|Notassessed:)(frompaper|membernotpresent|notputtothiscandidate)?/g,
    ),
  ];
  return scores.map(([, digit, more]) => [digit, more].filter((each) => each !== undefined).join(" "));
}
