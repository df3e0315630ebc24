import type { Page } from "@playwright/test";
import { backupOf, expectSaved, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";

/** What a camera writes beside a picture: an EXIF part with a place, as it stands in the file's bytes. */
const CANARY = "GPS-52.3731N-4.8922E";

/** A photo of 2,400 x 3,200 pixels full of noise, far above the limit, with the canary in an EXIF part. */
async function photo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 3200);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no drawing");
    const image = context.createImageData(2400, 3200);
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
  });
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
