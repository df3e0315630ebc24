import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../../scripts/browser.ts";

/** A browser whose process is ours, on a profile folder that outlives it. */
export type OpenProfile = {
  readonly page: Page;
  /** Ends the process at once, as a power cut would: nothing is flushed, no page hears of it. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser on a profile folder. Playwright's own launch would hide the process that must be killed. */
export async function openProfile(folder: string): Promise<OpenProfile> {
  const { executablePath, env } = await findBrowser();
  const args = [
    ...BROWSER_ARGS,
    "--headless",
    "--no-default-browser-check",
    "--remote-debugging-port=0",
    `--user-data-dir=${folder}`,
    "about:blank",
  ];
  const child = spawn(executablePath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error("the browser has no context");
  return { page: context.pages()[0] ?? (await context.newPage()), kill: () => kill(child) };
}

/** The browser says on its error output where it can be spoken to. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error("no error output");
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // Left unread, a full pipe would stop the browser.
    child.stderr.resume();
    return address;
  }
  throw new Error("the browser ended before it could be spoken to");
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
