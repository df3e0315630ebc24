import type { Locator, Page } from "@playwright/test";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import { ownCriterion } from "#core/sheet/make-criterion.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { BuildOptions } from "../builders.ts";
import { backupOf, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { PIN } from "./way.ts";

/** The sheet with fifteen criteria, as many as the budgets speak of. */
const fifteen = (sheet: Sheet): Sheet =>
  Array.from({ length: 15 - sheet.criteria.length }, (_, index) => index).reduce(
    (grown, index) =>
      addCriterion(grown, ownCriterion(`x${index}`, `Further criterion ${index + 1}`, sheet.scale)),
    sheet,
  );

const MEMBERS = ["Corin Vanterpoole", "Ines Caldbrook"];
const LONG_NAME =
  "Maria Theodora Alexandrina van der Woestijne-Quillbranch de Oliveira Montenegro e Vasconcelos";

/** A member at the own sheet of the first candidate. */
async function scoring(page: Page, appUrl: string, options: Partial<BuildOptions> = {}): Promise<void> {
  await page.goto(appUrl);
  const backup = await backupOf({ upTo: "interviewed", members: MEMBERS, ...options });
  const id = await restoreBackup(page, backup);
  await goTo(page, `/s/${id}/scoring`);
  await page.getByRole("button", { name: "Ines Caldbrook" }).click();
  await page.getByLabel("Choose a PIN").fill(PIN);
  await page.getByLabel("The same PIN again").fill(PIN);
  await page.getByRole("button", { name: /^Set the PIN/ }).click();
  await page.locator("textarea[data-note]").first().click();
}

const times = async (page: Page, count: number, key: string): Promise<void> => {
  for (let done = 0; done < count; done++) await page.keyboard.press(key);
};

/** On the screen from its left to its right edge and its whole height, with nothing over it. */
const isWhollyInSight = (item: Locator): Promise<boolean> =>
  item.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners: readonly (readonly [number, number])[] = [
      [left + 2, top + 4],
      [right - 3, bottom - 4],
    ];
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });

/** Into the field with the focus, a paragraph a line. */
const pasteLines = (page: Page, count: number): Promise<void> =>
  page.evaluate((lines) => {
    const text = Array.from({ length: lines }, (_, index) => `Line ${index + 1}.`).join("\n");
    const pasted = new DataTransfer();
    pasted.setData("text/plain", text);
    const paste = new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, count);

/** How much of the text of an element is cut away. */
const isCut = (item: Locator): Promise<boolean> =>
  item.evaluate(
    (element) => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
  );

test("with fifteen criteria the list follows the one that is worked on", async ({ page, appUrl }) => {
  await scoring(page, appUrl, { changeSheet: fifteen });
  const here = page.locator(".kl [aria-current]");
  await times(page, 14, "Alt+ArrowDown");
  await expect(here).toContainText("Further criterion 6");
  expect(await isWhollyInSight(here)).toBe(true);
  await times(page, 14, "Alt+ArrowUp");
  await expect(here).toContainText("Achievement");
  expect(await isWhollyInSight(here)).toBe(true);
});

test("with many candidates the strip follows, and says the whole name of the one that is scored", async ({
  page,
  appUrl,
}) => {
  const names = Array.from({ length: 24 }, (_, index) => `Aurelio Pennyfallow-Lund ${index + 1}`);
  names[20] = LONG_NAME;
  await scoring(page, appUrl, { candidates: names });
  const cells = page.locator(".cs a");
  const here = page.locator(".cs [aria-current]");
  for (const [by, index] of [
    [0, 0],
    [12, 12],
    [8, 20],
    [3, 23],
    [-10, 13],
  ] as const) {
    await times(page, Math.abs(by), by < 0 ? "Alt+ArrowLeft" : "Alt+ArrowRight");
    await expect(cells.nth(index)).toHaveAttribute("aria-current", "true");
    expect(await isCut(here.locator(".nm")), `the name of ${index + 1}`).toBe(false);
    for (const at of [index - 1, index, index + 1].filter((each) => each >= 0 && each < 24)) {
      expect(await isWhollyInSight(cells.nth(at)), `${at + 1} beside ${index + 1}`).toBe(true);
    }
    const { bottom } = await here.evaluate((cell) => {
      const status = cell.querySelector(".ss")?.getBoundingClientRect().bottom ?? 0;
      return { bottom: status - cell.getBoundingClientRect().bottom };
    });
    expect(bottom, "the status stays in the strip").toBeLessThanOrEqual(0);
  }
  await page.mouse.move(400, 70);
  await page.mouse.wheel(0, -5000);
  await expect.poll(() => isWhollyInSight(cells.first())).toBe(true);
  expect(await isWhollyInSight(here)).toBe(true);
});

test("where all candidates fit, their cells are equally wide", async ({ page, appUrl }) => {
  await scoring(page, appUrl, {
    candidates: ["Wren Tallowby", "Osric Pennyfallow-Lund", "Ilka Marrowstone"],
  });
  const widths = await page
    .locator(".cs a")
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
});

test("with fifteen ratings without a note the own word and the button of hand-in stay in sight", async ({
  page,
  appUrl,
}) => {
  await scoring(page, appUrl, { changeSheet: fifteen });
  for (let done = 0; done < 15; done++) {
    await page.keyboard.press("Alt+1");
    await page.keyboard.press("Alt+ArrowDown");
  }
  await page.getByRole("button", { name: "Hand in TS-01" }).click();
  const dialog = page.getByRole("alertdialog");
  const word = dialog.getByRole("radio", { name: "Recommended", exact: true });
  await word.check();
  const button = dialog.getByRole("button", { name: "Hand in TS-01" });
  for (const part of [dialog.getByRole("heading"), word, dialog.getByRole("status"), button])
    expect(await isWhollyInSight(part)).toBe(true);
  const rows = dialog.locator(".scoring-gaps button");
  await expect(rows).toHaveCount(15);
  await rows.last().focus();
  expect(await isWhollyInSight(rows.last())).toBe(true);
  expect(await isWhollyInSight(button)).toBe(true);
});

test("handing in and taking back leave the foot of the list as high as it was", async ({ page, appUrl }) => {
  // With one candidate all are handed in, and the way to look back stands there too.
  await scoring(page, appUrl, { candidates: ["Wren Tallowby"] });
  const foot = page.locator(".a .ft");
  const place = (): Promise<string> =>
    foot.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      return `${top} ${height}`;
    });
  const before = await place();
  for (let done = 0; done < 9; done++) {
    await page.keyboard.press("Alt+3");
    await page.keyboard.press("Alt+ArrowDown");
  }
  expect(await place()).toBe(before);
  await page.getByRole("button", { name: "Hand in TS-01" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("radio", { name: "Recommended", exact: true }).check();
  await dialog.getByRole("button", { name: "Hand in TS-01" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: "Revise TS-01 with a reason" })).toBeVisible();
  expect(await place()).toBe(before);
});

test("in the whole sheet the rating stays beside long notes", async ({ page, appUrl }) => {
  await scoring(page, appUrl);
  await page.keyboard.press("Alt+w");
  await pasteLines(page, 60);
  await times(page, 25, "ArrowUp");
  await page.keyboard.type(" In the middle.");
  const part = page.locator(".part.cur");
  await expect(part.locator("textarea:focus")).toHaveValue("Line 35. In the middle.");
  const options = part.locator(".dom-rating .o");
  await expect(options).toHaveCount(6);
  for (let at = 0; at < 6; at++) expect(await isWhollyInSight(options.nth(at)), `row ${at + 1}`).toBe(true);
  await page.keyboard.press("Alt+4");
  await expect(part.getByRole("radio", { name: /^4/ })).toBeChecked();
});

test("parts of the whole sheet far away are left out of drawing, and all stand where they stood", async ({
  page,
  appUrl,
}) => {
  await scoring(page, appUrl, { changeSheet: fifteen });
  await page.keyboard.press("Alt+w");
  const sheet = page.locator(".parts");
  const parts = sheet.locator(".part");
  const isDrawn = (part: Locator): Promise<boolean> =>
    part
      .locator("textarea")
      .first()
      .evaluate((field) => field.checkVisibility({ contentVisibilityAuto: true }));
  const places = (): Promise<readonly number[]> =>
    parts.evaluateAll((all: HTMLElement[]) => all.map(({ offsetTop }) => offsetTop));
  const placesOfAllDrawn = async (): Promise<readonly number[]> => {
    await sheet.evaluate((box) => box.removeAttribute("data-measured"));
    expect(await isDrawn(parts.first())).toBe(true);
    const all = await places();
    await sheet.evaluate((box) => box.setAttribute("data-measured", ""));
    return all;
  };
  await pasteLines(page, 60);
  await times(page, 14, "Alt+ArrowDown");
  await expect(sheet).toHaveAttribute("data-measured");
  await expect.poll(() => isDrawn(parts.first())).toBe(false);
  const before = await places();
  expect(await placesOfAllDrawn()).toEqual(before);
  await parts.first().locator(".dom-rating .o").nth(1).click();
  await expect(parts.first().getByRole("radio", { name: /^4/ })).toBeChecked();
  expect(await isDrawn(parts.first())).toBe(true);
  expect(await places()).toEqual(before);
  // Until the page has heard of its new width the heights are those of the one before.
  const heard = page.evaluate(
    () => new Promise<void>((done) => addEventListener("resize", () => done(), { once: true })),
  );
  await page.setViewportSize({ width: 1100, height: 800 });
  await heard;
  await expect(sheet).toHaveAttribute("data-measured");
  expect(await places()).not.toEqual(before);
  await expect.poll(() => isDrawn(parts.last())).toBe(false);
  const narrower = await places();
  expect(await placesOfAllDrawn()).toEqual(narrower);
});

test("in a narrow whole sheet what takes a rating away stands at that rating", async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await scoring(page, appUrl);
  await page.keyboard.press("Alt+w");
  await page.keyboard.press("Alt+4");
  const topOf = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  expect(await topOf(".part.cur .away")).toBeGreaterThan(await topOf(".part.cur .c"));
});

for (const [width, height] of [
  [1440, 900],
  [1100, 800],
] as const)
  test(`the chosen point, and whom and what one scores, are told apart in the system's contrast colours at ${width}x${height}`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors: "active" });
    await scoring(page, appUrl);
    await page.keyboard.press("Alt+4");
    const grounds = await page
      .getByRole("radiogroup", { name: /Your rating/ })
      .locator(".bx")
      .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).backgroundColor));
    // What lets the page be seen, or has its colour, is not told apart.
    const filled = grounds.flatMap((each, index) =>
      each.endsWith(", 0)") || each === "rgb(255, 255, 255)" ? [] : [index],
    );
    // In the column the highest is on top, in the row the lowest is first.
    expect(filled).toEqual([width === 1440 ? 1 : 3]);
    for (const list of [".strip .cs a", ".kl a"]) {
      const outlined = await page
        .locator(list)
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).outlineStyle === "solid"));
      expect(outlined, list).toHaveLength(1);
    }
  });
