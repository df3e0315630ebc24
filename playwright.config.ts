import { defineConfig } from "@playwright/test";

/** The browser itself is chosen in test/browser/harness.ts. */
export default defineConfig({
  testDir: "test/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  // Each test has a browser context and storage of its own; more would only fight for the cores of a small machine.
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    timezoneId: "Europe/Brussels",
    // Off by default, but a test that blocks them would prove nothing about the offline app.
    serviceWorkers: "allow",
    trace: "off",
  },
});
