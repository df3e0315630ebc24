import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

/** A page with the keys that are pressed in it, one after another and from the first again. */
export interface Keyed {
  readonly page: Page;
  readonly keys: readonly string[];
}

export interface KeyTimes {
  /** Milliseconds of the main thread's processor time per key, a figure for each block. */
  readonly work: readonly number[];
  /** Milliseconds from each key to the frame that shows what it did, on the beat of 60 frames a second. */
  readonly painted: readonly number[];
}

export interface Presses {
  readonly blocks: number;
  readonly perBlock: number;
  /** Whether each block is pressed a second time, to see when each key is painted. */
  readonly paints: boolean;
}

/** Between keys: longer than a draft waits to be written, so that every key pays for its own writing. */
const PAUSE_MS = 80;
/** After a block all that it set going is over. */
const SETTLE_MS = 400;

/**
 * Presses blocks of keys in each page in turn, so that whatever else the machine does falls on all alike. The first
 * block of each warms up. Work is measured as processor time, which other processes do not lengthen.
 */
export async function pressInTurn(
  pages: readonly Keyed[],
  { blocks, perBlock, paints }: Presses,
): Promise<readonly KeyTimes[]> {
  const measured = await Promise.all(
    pages.map(async (keyed) => ({ ...keyed, meter: await meterOf(keyed.page) })),
  );
  const times = pages.map(() => ({ work: [] as number[], painted: [] as number[] }));
  for (let block = 0; block <= blocks; block += 1) {
    for (const [index, { page, keys, meter }] of measured.entries()) {
      await page.bringToFront();
      const work = await meter.work(() => press(page, keys, perBlock));
      const painted = paints ? await meter.painted(() => press(page, keys, perBlock)) : [];
      if (block === 0) continue;
      times[index]?.work.push(work / perBlock);
      times[index]?.painted.push(...painted);
    }
  }
  return times;
}

async function press(page: Page, keys: readonly string[], count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await page.keyboard.press(keys[done % keys.length] ?? "");
    await pause(PAUSE_MS);
  }
  await pause(SETTLE_MS);
}

interface Meter {
  work(does: () => Promise<void>): Promise<number>;
  painted(does: () => Promise<void>): Promise<readonly number[]>;
}

async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    work: async (does) => {
      const before = await mainThread(session);
      await does();
      return (await mainThread(session)) - before;
    },
    painted: async (does) => {
      await page.evaluate(watchKeys);
      await does();
      return page.evaluate(stopWatching);
    },
  };
}

/** Processor time of all tasks of the page's main thread since its beginning, in milliseconds. */
async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("the browser counts no task time");
  return seconds * 1000;
}

type Watched = typeof globalThis & { benchPainted?: number[]; benchStop?: () => void };

function watchKeys(): void {
  const painted: number[] = [];
  // Keeps the beat of a screen, which a key waits for wherever it falls in it. A browser without one draws at once.
  let beating = true;
  const beat = (): void => {
    if (beating) requestAnimationFrame(beat);
  };
  beat();
  const listen = (event: KeyboardEvent): void => {
    // A task that is queued in a frame's callback runs when that frame has been drawn.
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", () => painted.push(performance.now() - event.timeStamp));
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  window.addEventListener("keydown", listen, true);
  (globalThis as Watched).benchPainted = painted;
  (globalThis as Watched).benchStop = () => {
    beating = false;
    window.removeEventListener("keydown", listen, true);
  };
}

function stopWatching(): readonly number[] {
  (globalThis as Watched).benchStop?.();
  return (globalThis as Watched).benchPainted ?? [];
}
