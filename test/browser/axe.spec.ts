import { test } from "./harness.ts";
import { expectApp, expectNoAxeViolations } from "./page-checks.ts";

test("the first screen has no accessibility finding, light or dark", async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await expectApp(page);
  await expectNoAxeViolations(page);
});
