import { chromium } from "@playwright/test";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { serve } from "./serve.ts";
import { SHIPPED_IN_FRENCH } from "#core/framework/shipped-in-french.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { ourTranslations, withOurTranslations } from "#core/sheet/our-translations.ts";
import { chooseSecond } from "#core/sheet/second-language.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import type { Sheet } from "#core/model/sheet.ts";
const fr = SHIPPED_IN_FRENCH.find((f) => f.id === "nato-is")!;
const ours = ourTranslations({ en: NATO_FRAMEWORK, fr });
const french = (sheet: Sheet): Sheet => {
  const say = (t: string) => ours.fr.get(t) ?? t;
  return JSON.parse(JSON.stringify(sheet), (k, v) => (typeof v === "string" ? say(v) : v));
};
const both = (sheet: Sheet): Sheet => withOurTranslations(chooseSecond(sheet, "fr", "en"), ours);
const server = await serve("dist");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, change, locale] of [["both", both, "en-GB"], ["fr", french, "fr-FR"]] as const) {
  const world = await testWorld();
  await buildSelection(world, { upTo: "interviewed", members: ["Odile Farrowmere", "Marek Thistlewood", "Ines Caldbrook"], candidates: ["Ottoline Brask", "Fenwick Sorrel", "Quillon Varley"], changeSheet: change });
  must(await saveCopy(world));
  const buffer = Buffer.from([...world.files.saved.values()][0] as Uint8Array);
  const id = stateOf(world).id;
  for (const [w, h] of [[1440, 900], [1280, 720]] as const) {
    const page = await browser.newPage({ viewport: { width: w, height: h }, locale, acceptDownloads: true });
    page.on("pageerror", (e) => console.log("ERR", e.message));
    await page.goto(server.address);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /Restore a backup|Restaurer une/ }).first().click();
    await (await chooser).setFiles({ name: "x.selection.panelkit", mimeType: "application/octet-stream", buffer });
    await page.waitForTimeout(1500);
    await page.goto(page.url().replace(/(#\/s\/[^/]+).*/, "$1/scoring"));
    await page.waitForTimeout(1000);
    console.log(page.url());
    if (w === 1440) {
      console.log((await page.locator("body").innerText()).slice(0, 300));
    }
    const who = page.getByRole("button", { name: /Ines Caldbrook/ });
    await who.first().click();
    await page.getByLabel(/Choose a PIN|Choisir un code|Choisissez/).first().fill("2468");
    await page.getByLabel(/The same PIN again|Le même code/).first().fill("2468");
    await page.getByRole("button", { name: /^Set the PIN|^Fixer|^Définir|^Choisir le/ }).first().click();
    await page.waitForTimeout(1500);
    for (let i = 0; i < 6; i++) await page.keyboard.press("Alt+ArrowDown");
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/sc-${name}-${w}.png` });
    await page.close();
  }
}
await browser.close(); await server.stop();
