import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

test("a killed browser starts again on the same profile, without the server", async ({
  appUrl,
  openBrowser,
  stopServer,
}) => {
  const first = await openBrowser();
  await first.page.goto(appUrl);
  await expectApp(first.page);
  await first.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await first.kill();
  await stopServer();

  const second = await openBrowser();
  await second.page.goto(appUrl);
  await expectApp(second.page);
  expect(second.page.isClosed()).toBe(false);
});
