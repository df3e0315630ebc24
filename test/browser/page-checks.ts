import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Everything the browser complains of from now on: policy violations, errors, requests that failed. Call it before
 * the first page is opened.
 */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    // A reload cuts off what the page before was still loading; that is the test's own doing.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.push(`failed: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return heard;
}

const THEMES = ["light", "dark"] as const;

/** Axe finds nothing on the page as it is now, in either theme. The theme the page had is put back. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset["theme"]);
  for (const theme of THEMES) {
    await setTheme(page, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
    expect(found, `axe in the ${theme} theme`).toEqual([]);
  }
  await setTheme(page, before);
}

/** Sets the theme and waits until its colours stand: half way between two themes no contrast is anybody's. */
export const setTheme = (page: Page, theme: string | undefined): Promise<void> =>
  page.evaluate(async (name) => {
    if (name === undefined) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = name;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const turning = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(turning.map(({ finished }) => finished));
  }, theme);

/** The app is there when its first heading is. */
export const expectApp = (page: Page): Promise<void> =>
  expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
