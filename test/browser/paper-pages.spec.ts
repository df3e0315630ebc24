import type { Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { setTheme } from "./page-checks.ts";

/** What a camera writes beside a picture: an EXIF part with a place, as it stands in the file's bytes. */
const CANARY = "GPS-52.3731N-4.8922E";

/** A photo full of noise with the canary in an EXIF part. At its usual size it is far above the limit. */
async function photo(page: Page, width = 2400, height = 3200): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no drawing");
      const image = context.createImageData(wide, high);
      let seed = 7;
      for (let at = 0; at < image.data.length; at++) {
        seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
        image.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
      }
      context.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let binary = "";
      for (let at = 0; at < bytes.length; at += 0x8000)
        binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(binary);
    },
    [width, height] as const,
  );
  const bytes = Buffer.from(base64, "base64");
  const exif = Buffer.from(`Exif\0\0${CANARY}`, "latin1");
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, exif, bytes.subarray(2)]);
}

test("a photo of the paper is made small, loses its place, is shown, and is there after a reload", async ({
  page,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "interviewed" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await goTo(page, `/s/${id}/paper`);
  await page.getByRole("link", { name: /Type in the sheet/ }).click();
  const large = await photo(page);
  expect(large.length, "the photo is larger than what is kept").toBeGreaterThan(3_000_000);
  expect(large.includes(CANARY), "control: the place is in the photo").toBe(true);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a photo or scan" }).click();
  await (await chooser).setFiles({ name: "page.jpg", mimeType: "image/jpeg", buffer: large });
  const picture = page.getByAltText("Photo or scan of page 1 of the paper sheet");
  await expect(picture).toBeVisible({ timeout: 20_000 });
  const kept = Buffer.from((await picture.getAttribute("src"))?.split(",")[1] ?? "", "base64");
  expect(kept.length).toBeLessThanOrEqual(300_000);
  expect(kept.length).toBeGreaterThan(10_000);
  expect(kept.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(kept.includes("GPS"), "no place in what is kept").toBe(false);
  expect(kept.includes("Exif"), "no EXIF part in what is kept").toBe(false);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await expectSaved(page);
  await page.reload();
  await page.getByRole("button", { name: "Page 1" }).click();
  await expect(picture).toBeVisible();
});

/** In each language: the link to a sheet, the button that adds a picture, the row's notes, the way back. */
const SAID = {
  "en-GB": {
    type: /^Type in the sheet/,
    add: "Add a photo or scan",
    notes: /^Type the notes/,
    back: /^Back to the scores/,
  },
  "fr-BE": {
    type: /^Saisir la fiche/,
    add: "Ajouter une photo ou un scan",
    notes: /^Saisir les notes/,
    back: /^Revenir aux chiffres/,
  },
} as const;

/** What in the notes does not stand whole inside their column, or is cut off by what it stands in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.locator(".pn").evaluate((column) => {
    const edge = column.getBoundingClientRect();
    return [...column.querySelectorAll<HTMLElement>("*")].flatMap((each) => {
      if (getComputedStyle(each).clipPath !== "none") return [];
      const { left, right } = each.getBoundingClientRect();
      const out = left < edge.left - 0.5 || right > edge.right + 0.5 ? "out" : null;
      const cut = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 ? "cut" : null;
      return out === null && cut === null ? [] : [`${each.tagName}.${each.className} ${out ?? cut}`];
    });
  });

for (const locale of ["en-GB", "fr-BE"] as const)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("notes beside a picture stand whole in their column, on a small laptop too", async ({
      page,
      appUrl,
    }) => {
      const said = SAID[locale];
      const backup = await backupOf({ upTo: "interviewed" });
      await page.goto(appUrl);
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: /^(Restore a backup|Restaurer une sauvegarde)$/ }).click();
      await (
        await chooser
      ).setFiles({ name: "b.selection.panelkit", mimeType: "application/octet-stream", buffer: backup });
      await page.waitForURL(/#\/s\/[^/]+/);
      const id = /#\/s\/([^/]+)/.exec(page.url())?.[1] ?? "";
      await goTo(page, `/s/${id}/paper`);
      await page.getByRole("link", { name: said.type }).click();
      const added = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: said.add }).click();
      const small = await photo(page, 300, 400);
      await (await added).setFiles({ name: "page.jpg", mimeType: "image/jpeg", buffer: small });
      await expect(page.locator(".pgv-pic img")).toBeVisible();
      await page.getByRole("button", { name: said.notes }).first().click();
      await page.keyboard.type("s: Took over in spring.");
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1280, height: 720 },
      ]) {
        await page.setViewportSize(size);
        await expect(page.getByRole("button", { name: said.back })).toBeInViewport({ ratio: 1 });
        expect(await cutOff(page), `${size.width} wide`).toEqual([]);
      }
    });
  });

test("a file that is no picture is answered in sight, in a small window too", async ({ page, appUrl }) => {
  const backup = await backupOf({ upTo: "interviewed" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await goTo(page, `/s/${id}/paper`);
  await page.getByRole("link", { name: /Type in the sheet/ }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a photo or scan" }).click();
  await (
    await chooser
  ).setFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await expect(page.getByText(/letter\.pdf is no picture/)).toBeInViewport({ ratio: 1 });
});

test("a sheet just handed in is headed by a ring in the colours of focus, also in the dark", async ({
  page,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "interviewed" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await setTheme(page, "dark");
  await goTo(page, `/s/${id}/paper`);
  await page.getByRole("link", { name: /Type in the sheet/ }).press("Enter");
  await page.keyboard.type("333333333", { delay: 20 });
  await expect(page.getByText("9 of 9 typed")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: /is handed in$/ });
  await expect(heading).toBeFocused();
  // The token of the dark theme, `--focus-outer`.
  await expect(heading).toHaveCSS("outline", "rgb(179, 209, 246) solid 2px");
});
