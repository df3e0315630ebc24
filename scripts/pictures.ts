import { mkdir, writeFile } from "node:fs/promises";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { buildSelection, must } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { BROWSER_ARGS, findBrowser } from "./browser.ts";
import { inRepo } from "./paths.ts";
import { serve } from "./serve.ts";

/** Makes the pictures of the README from the real app over an invented selection. */

const FOLDER = inRepo("docs/pictures");
const NOTES = [
  "Named three rooms, the order in which they were checked, and why that order.",
  "Told the owner what would be left out, and put it in writing.",
  "Could not say what would have been done with a day less.",
  "Kept the log during the check; two findings were traced to one cable.",
  "Asked a colleague to read the report before it went out.",
];

/** The backup file of an invented selection with all sheets handed in. */
async function selectionFile(): Promise<Buffer> {
  const world = await testWorld();
  await buildSelection(world, {
    upTo: "handed-in",
    members: [
      "Odile Farrowmere",
      "Marek Thistlewood",
      "Ines Caldbrook",
      "Bertil Oakhollow",
      "Sanna Featherquay",
    ],
    candidates: ["Ottoline Brask", "Fenwick Sorrel", "Quillon Varley"],
    score: (member, candidate, criterion) =>
      [4, 2, 4, 3, 5, 3, 3, 4, 4][(member + candidate + criterion * 2) % 9] ?? 3,
    note: (member) => NOTES[member] ?? "",
  });
  must(await saveCopy(world));
  return Buffer.from([...world.files.saved.values()][0] as Uint8Array);
}

async function restore(page: Page, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore a backup" }).click();
  await (
    await chooser
  ).setFiles({ name: "example.selection.panelkit", mimeType: "application/octet-stream", buffer });
  await page.getByRole("navigation", { name: "Steps of this selection" }).waitFor();
}

const step = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Steps of this selection" }).getByRole("link", { name }).click();

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(720, 890);
  await page.waitForTimeout(400);
  await writeFile(`${FOLDER}/${name}.png`, await page.screenshot());
}

await build({ logLevel: "warn" });
await mkdir(FOLDER, { recursive: true });
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...BROWSER_ARGS],
  env: { ...process.env, ...env },
});
const server = await serve(inRepo("dist"));
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.goto(server.address);
  await restore(page, await selectionFile());
  await step(page, "Sheet");
  await picture(page, "sheet");
  await step(page, "Collect");
  await page.getByRole("button", { name: /^Unseal all/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Unseal/ })
    .click();
  await page.getByRole("button", { name: /^Show the evidence/ }).waitFor();
  await picture(page, "consensus");
} finally {
  await browser.close();
  await server.stop();
}
