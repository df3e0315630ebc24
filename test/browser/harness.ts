import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, type LaunchOptions } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../../scripts/browser.ts";
import { inRepo } from "../../scripts/paths.ts";
import { openAppServer, type AppServer } from "./app-server.ts";
import { openProfile, type OpenProfile } from "./profile.ts";
import { openSink, type Sink } from "./sink.ts";

type WorkerFixtures = { readonly server: AppServer };

type TestFixtures = {
  /** Where the web build is served. */
  readonly appUrl: string;
  readonly stopServer: () => Promise<void>;
  readonly startServer: () => Promise<void>;
  /** The single-file build, opened from the disk. */
  readonly fileUrl: string;
  readonly sink: Sink;
  /** Opens a browser on this test's own profile folder; after a kill, opening again finds what was kept. */
  readonly openBrowser: () => Promise<OpenProfile>;
};

async function chosenBrowser(): Promise<LaunchOptions> {
  const { executablePath, env } = await findBrowser();
  return { executablePath, args: [...BROWSER_ARGS], env: { ...process.env, ...env } };
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  launchOptions: [async ({}, use) => use(await chosenBrowser()), { scope: "worker" }],

  server: [
    async ({}, use) => {
      const server = await openAppServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],

  appUrl: async ({ server }, use) => {
    await server.start();
    await use(server.url);
  },
  stopServer: async ({ server }, use) => use(server.stop),
  startServer: async ({ server }, use) => use(server.start),
  fileUrl: async ({}, use) => use(pathToFileURL(inRepo("dist-file/panelkit.html")).href),

  sink: async ({}, use) => {
    const sink = await openSink();
    await use(sink);
    await sink.close();
  },

  openBrowser: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "panelkit-profile-"));
    const opened: OpenProfile[] = [];
    await use(async () => {
      const profile = await openProfile(folder);
      opened.push(profile);
      return profile;
    });
    for (const { kill } of opened) await kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  },
});

export { expect } from "@playwright/test";
