import type { Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { failWritesOnDemand } from "./full-disk.ts";
import { expect, test } from "./harness.ts";
import { PIN } from "./way.ts";
import { boxes, differing, moved, picture } from "./still.ts";

/** The criterion that is worked on: one part of the whole sheet, or all there is. */
const HERE = ":is(.part.cur, .cols:not(.whole))";

/** What says how far one is and how saving stands, whatever is done. */
const COUNTS = ["header .save", "header .copy-line", ".strip [aria-current] .ss > :not(.tk)", ".a .top .t12"];

/** One mark for each criterion, filled when it is given: its colour changes, its place never. */
const TICKS = ".strip [aria-current] .tk";

interface Step {
  readonly what: string;
  /** Painted otherwise afterwards; all in it has to stay where it is. */
  readonly redraws?: readonly string[];
  /** Has other words afterwards: what is in it may move, itself it has to stay where it is. */
  readonly rewrites?: readonly string[];
  /** Gives way to it: neither it nor what is in it is held. */
  readonly gives?: readonly string[];
  /** Goes there first, where the focus itself shows. */
  readonly first?: (page: Page) => Promise<void>;
  readonly does: (page: Page) => Promise<void>;
  /** False where what it does cannot be saved. */
  readonly saves?: boolean;
}

/** The rows or squares of these values: the one that is chosen, and the one that was. */
const rated = (...values: readonly string[]): readonly string[] => [
  ".kl [aria-current] .r",
  `${HERE} .away`,
  ...values.flatMap((value) => [
    `${HERE} .dom-rating .o:has([value="${value}"])`,
    `${HERE} .dom-squares .bx:has([value="${value}"])`,
  ]),
];

const TITLE = [`${HERE} .nb .ttl`];
const GUTTER = `${HERE} .dom-notes .p.cur .g`;
const TAGS = `${HERE} .dom-notes .tb .tg`;
const TEXT = `${HERE} .dom-notes .p.cur .tx`;

const STEPS: readonly Step[] = [
  {
    what: "a rating",
    redraws: rated("400"),
    rewrites: TITLE,
    does: (page) => page.keyboard.press("Alt+4"),
  },
  {
    what: "another rating",
    redraws: rated("400", "200"),
    rewrites: TITLE,
    does: (page) => page.keyboard.press("Alt+2"),
  },
  {
    what: "undo of a rating",
    redraws: rated("400", "200"),
    rewrites: TITLE,
    does: (page) => page.keyboard.press("Control+z"),
  },
  {
    what: "redo of a rating",
    redraws: rated("400", "200"),
    rewrites: TITLE,
    does: (page) => page.keyboard.press("Control+Shift+z"),
  },
  { what: "a tag", redraws: [GUTTER, TAGS], does: (page) => page.keyboard.press("Alt+a") },
  { what: "another tag", redraws: [GUTTER, TAGS], does: (page) => page.keyboard.press("Alt+s") },
  { what: "undo of a tag", redraws: [GUTTER, TAGS], does: (page) => page.keyboard.press("Control+z") },
  {
    what: "a sign",
    redraws: [GUTTER, TAGS],
    does: (page) => page.locator(".dom-notes:focus-within [aria-label='Speaks for the level']").click(),
  },
  {
    what: "a pin",
    rewrites: [TEXT],
    does: async (page) => {
      await page.keyboard.press("Alt+i");
      await page.keyboard.press("1");
      await expect(page.locator(".p.cur em")).toContainText("on “");
    },
  },
  { what: "undo of a pin", rewrites: [TEXT], does: (page) => page.keyboard.press("Control+z") },
  {
    what: "counting also",
    // In the whole sheet it shows under the notes of the other criterion, which keep their size.
    rewrites: [TEXT, ".part:not(.cur) .dom-notes"],
    does: async (page) => {
      await page.keyboard.press("Alt+c");
      await page.keyboard.press("8");
      await page.keyboard.press("Enter");
      await expect(page.locator(".p.cur em")).toContainText("also 8");
    },
  },
  {
    what: "not assessed",
    redraws: rated("200", "not-assessed"),
    rewrites: TITLE,
    does: async (page) => {
      await page.keyboard.press("Alt+n");
      await page.keyboard.press("2");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    },
  },
  {
    what: "a letter, saved",
    rewrites: [TEXT],
    does: async (page) => {
      await page.keyboard.type(".");
      await expectSaved(page);
    },
  },
  {
    what: "a tick",
    redraws: [`${HERE} .pr li:first-child`],
    first: async (page) => {
      await page.locator(".pr input").first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Space");
    },
    does: (page) => page.keyboard.press("Space"),
  },
];

async function scoring(page: Page, appUrl: string): Promise<void> {
  const backup = await backupOf({ upTo: "interviewed", members: ["Corin Vanterpoole", "Ines Caldbrook"] });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await goTo(page, `/s/${id}/scoring`);
  await page.getByRole("button", { name: "Ines Caldbrook" }).click();
  await page.getByLabel("Choose a PIN").fill(PIN);
  await page.getByLabel("The same PIN again").fill(PIN);
  await page.getByRole("button", { name: /^Set the PIN/ }).click();
  await page.locator("textarea[data-note]").first().click();
  await page.keyboard.type("Went there.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Came back.");
  await page.keyboard.press("ArrowUp");
  await expectSaved(page);
  // The pointer must lie on nothing that shows it.
  await page.mouse.move(0, 0);
}

interface Case {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  readonly keys: readonly string[];
}

const CASES: readonly Case[] = [
  { what: "in one competency", width: 1440, height: 900, keys: [] },
  { what: "in one competency", width: 1280, height: 720, keys: [] },
  { what: "in one competency", width: 1100, height: 800, keys: [] },
  { what: "in the whole sheet", width: 1280, height: 720, keys: ["Alt+w"] },
  { what: "in quiet", width: 1280, height: 720, keys: ["Alt+q"] },
];

for (const { what: where, width, height, keys } of CASES) {
  test(`nothing moves ${where} at ${width}x${height}`, async ({ page, context, appUrl }) => {
    await page.setViewportSize({ width, height });
    await scoring(page, appUrl);
    const scratch = await context.newPage();
    await page.bringToFront();
    for (const key of keys) await page.keyboard.press(key);
    for (const step of STEPS) await expectStill(page, scratch, step);
  });
}

test("nothing moves by handing in but what says so", async ({ page, context, appUrl }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await scoring(page, appUrl);
  const scratch = await context.newPage();
  await page.bringToFront();
  await page.keyboard.press("Alt+4");
  for (let criterion = 2; criterion <= 9; criterion += 1) {
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+4");
  }
  await expectSaved(page);
  await expectStill(page, scratch, {
    what: "handing in",
    // The heading has the focus; what can no longer be chosen is pale.
    redraws: [".hdg h1", ".dom-rating .o", ".c .away", ".c .ft"],
    // The state in place of the button, the notes as they read, the probes without their ticks, the keys that are left.
    rewrites: [".strip [aria-current] .ss", ".a .ft", ".q > :last-child", ".pr li", ".keybar"],
    // Out of the notes, whose ring goes with them.
    first: () => page.getByRole("button", { name: "Hand in TS-01" }).focus(),
    does: async () => {
      await page.getByRole("button", { name: "Hand in TS-01" }).click();
      await page.getByRole("alertdialog").getByText("Recommended", { exact: true }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Hand in TS-01" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      await expect(page.getByRole("dialog")).toHaveCount(0);
    },
  });
});

test("nothing moves by a failed save but the line that says so", async ({ page, context, appUrl }) => {
  await page.addInitScript(failWritesOnDemand);
  await page.setViewportSize({ width: 1280, height: 720 });
  await scoring(page, appUrl);
  const scratch = await context.newPage();
  await page.bringToFront();
  await expectStill(page, scratch, {
    what: "a failed save",
    redraws: ["header", ...rated("400")],
    // Longer, and with a button, it lies over what stands before it.
    gives: ["header .save:not(.copy-line)"],
    saves: false,
    does: async () => {
      await page.evaluate(() => Object.assign(globalThis, { isDiskFull: true }));
      await page.keyboard.press("Alt+4");
      await expect(page.getByRole("alert").filter({ hasText: /^Not saved since/ })).toBeVisible();
    },
  });
});

/** Does what the step says, and fails where anything else is elsewhere or painted otherwise than before. */
async function expectStill(page: Page, scratch: Page, step: Step): Promise<void> {
  const { what, redraws = [], rewrites = [], gives = [], first, does, saves = true } = step;
  const free = { inside: [...COUNTS, ...rewrites], itself: gives };
  const mask = [...free.inside, TICKS, ...redraws];
  await first?.(page);
  await page.waitForTimeout(150);
  const stood = await boxes(page, free);
  const before = await picture(page, mask);
  await does(page);
  await page.mouse.move(0, 0);
  if (saves) await expectSaved(page);
  await page.waitForTimeout(150);
  expect.soft(moved(stood, await boxes(page, free)), what).toEqual([]);
  const after = await picture(page, mask);
  expect.soft(await differing(scratch, before, after), `pixels after ${what}`).toBeNull();
}
