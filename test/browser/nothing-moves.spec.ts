import type { Locator, Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { PIN } from "./way.ts";

/** What changes on purpose, whatever is done: how saving stands, the own counts, the candidate's own status. */
const ALWAYS = ["header .save", "header .copy-line", ".strip [aria-current]", ".a .top .t12"];

interface Step {
  readonly what: string;
  /** What this step is to change, beside what always changes. */
  readonly changes: readonly string[];
  /** Goes there first, where the focus itself shows. */
  readonly first?: (page: Page) => Promise<void>;
  readonly does: (page: Page) => Promise<void>;
}

const RATING = [".dom-rating .o", ".dom-squares .bx", ".nb .ttl", ".kl [aria-current] .r", ".away"];
const PARAGRAPH = [".dom-notes .p.cur", ".dom-notes .tb"];

const STEPS: readonly Step[] = [
  { what: "a rating", changes: RATING, does: (page) => page.keyboard.press("Alt+4") },
  { what: "another rating", changes: RATING, does: (page) => page.keyboard.press("Alt+2") },
  { what: "a tag", changes: PARAGRAPH, does: (page) => page.keyboard.press("Alt+a") },
  { what: "another tag", changes: PARAGRAPH, does: (page) => page.keyboard.press("Alt+s") },
  {
    what: "a sign",
    changes: PARAGRAPH,
    does: (page) => page.locator(".dom-notes:focus-within [aria-label='Speaks for the level']").click(),
  },
  {
    what: "a pin",
    changes: PARAGRAPH,
    does: async (page) => {
      await page.keyboard.press("Alt+i");
      await page.keyboard.press("1");
      await expect(page.locator(".p.cur em")).toContainText("on “");
    },
  },
  {
    what: "counting also",
    // In the whole sheet it shows under the notes of the other criterion, which keep their size.
    changes: [...PARAGRAPH, ".part:not(.cur) .dom-notes"],
    does: async (page) => {
      await page.keyboard.press("Alt+c");
      await page.keyboard.press("8");
      await page.keyboard.press("Enter");
      await expect(page.locator(".p.cur em")).toContainText("also 8");
    },
  },
  {
    what: "not assessed",
    changes: RATING,
    does: async (page) => {
      await page.keyboard.press("Alt+n");
      await page.keyboard.press("2");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    },
  },
  {
    what: "a letter, saved",
    changes: [".dom-notes .p.cur"],
    does: async (page) => {
      await page.keyboard.type(".");
      await expectSaved(page);
    },
  },
  {
    what: "a tick",
    changes: [".pr li:first-child"],
    first: async (page) => {
      await page.locator(".pr input").first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Space");
    },
    does: (page) => page.keyboard.press("Space"),
  },
];

/** Every element of the page with its box, kept in the page to be asked again. */
const noteBoxes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const boxOf = (each: Element): string => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height].map((side) => side.toFixed(2)).join(" ");
    };
    const noted = [...document.querySelectorAll(".app *")].map((each) => ({ each, box: boxOf(each) }));
    Object.assign(window, {
      moved: (free: string) =>
        noted
          .filter(({ each, box }) => each.isConnected && each.closest(free) === null && boxOf(each) !== box)
          .map(({ each, box }) => `${each.tagName} ${each.className.toString()}: ${box} is ${boxOf(each)}`),
    });
  });

/** The elements that are no longer where they were. Within what changes on purpose only the outer box is held. */
const moved = (page: Page, changes: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (free) => (window as unknown as { moved: (free: string) => readonly string[] }).moved(free),
    changes.map((each) => `${each} *`).join(", "),
  );

const picture = (page: Page, changes: readonly string[]): Promise<Buffer> =>
  page.screenshot({
    animations: "disabled",
    mask: changes.map((each): Locator => page.locator(each)),
  });

/** The box round all pixels in which two pictures differ; null where they are the same. */
async function differing(scratch: Page, before: Buffer, after: Buffer): Promise<string | null> {
  if (before.equals(after)) return null;
  return scratch.evaluate(
    async (pictures) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
        paper?.drawImage(image, 0, 0);
        return paper?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const [a, b] = await Promise.all(pictures.map(pixelsOf));
      if (a === undefined || b === undefined) return "nothing to compare";
      // Software drawing smooths an edge a shade differently from one time to the next; what moves differs by far more.
      const places = [...a.data.keys()].filter(
        (index) => Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0)) > 32,
      );
      const xs = places.map((index) => Math.floor(index / 4) % a.width);
      const ys = places.map((index) => Math.floor(index / 4 / a.width));
      if (places.length === 0) return null;
      const ends = (all: readonly number[]): string =>
        `${all.reduce((low, each) => Math.min(low, each))} to ${all.reduce((high, each) => Math.max(high, each))}`;
      return `x ${ends(xs)}, y ${ends(ys)}`;
    },
    [before, after].map((each) => each.toString("base64")),
  );
}

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

const CASES = [
  { width: 1440, height: 900, whole: false },
  { width: 1280, height: 720, whole: false },
  { width: 1100, height: 800, whole: false },
  { width: 1280, height: 720, whole: true },
] as const;

for (const { width, height, whole } of CASES) {
  test(`nothing moves in ${whole ? "the whole sheet" : "one competency"} at ${width}x${height}`, async ({
    page,
    context,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await scoring(page, appUrl);
    const scratch = await context.newPage();
    await page.bringToFront();
    if (whole) await page.keyboard.press("Alt+w");
    for (const { what, changes, first, does } of STEPS) {
      const free = [...ALWAYS, ...changes];
      await first?.(page);
      await page.waitForTimeout(150);
      await noteBoxes(page);
      const before = await picture(page, free);
      await does(page);
      await page.mouse.move(0, 0);
      await expectSaved(page);
      await page.waitForTimeout(150);
      expect(await moved(page, free), what).toEqual([]);
      const after = await picture(page, free);
      expect(await differing(scratch, before, after), `pixels after ${what}`).toBeNull();
    }
  });
}
