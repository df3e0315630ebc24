import { expect, type Page } from "@playwright/test";
import { goTo } from "./backup.ts";

/** The eight steps, and the screens beside them. */
export const SCREENS = [
  "notice",
  "sheet",
  "people",
  "interviews",
  "collect",
  "consensus",
  "comparison",
  "documents",
  "scoring",
  "paper",
  "warm-up",
  "print",
] as const;

/** Goes to a screen of a selection and waits until it is drawn. */
export async function showScreen(page: Page, id: string, screen: string): Promise<void> {
  await goTo(page, `/s/${id}/${screen}`);
  const name = screen.split("/")[0] ?? "";
  await expect(page.locator(`.scr-${name}`).first()).toBeVisible();
  await expect(page.getByRole("heading").first()).toBeVisible();
}
