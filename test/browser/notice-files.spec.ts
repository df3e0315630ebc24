import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pdfOf } from "#test/adapters/reading/make-pdf-file.ts";
import { READ } from "#test/adapters/reading/fixtures.ts";
import { inRepo } from "../../scripts/paths.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf, expectNoAxeViolations } from "./page-checks.ts";

const BUILDS = ["web build", "single file"] as const;
const NOTICES = "test/fixtures/notices";

interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

const given = async (name: string): Promise<Given> => ({
  name,
  buffer: await readFile(inRepo(`${NOTICES}/${name}`)),
});

async function choose(page: Page, ...files: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const asked = await chooser;
  expect(asked.isMultiple()).toBe(true);
  await asked.setFiles(files.map((file) => ({ ...file, mimeType: "" })));
}

/** Lets files fall onto the zone, as the system's own window would. */
async function drop(page: Page, ...files: readonly Given[]): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await page.getByText("Drop the notice here").dispatchEvent("drop", { dataTransfer: data });
}

const expectCompetencies = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { name: "Review the notice" })).toBeVisible();
  for (const level of ["Works to meet standards", "Takes multiple actions to persuade", "Cooperates"])
    await expect(page.getByText(level).first()).toBeVisible();
};

/** A PDF that keeps a reader busy for as long as it is let: every letter of its many pages is drawn alone. */
const slowPdf = (): Given => {
  const letters = Array.from({ length: 150_000 }, () => "a");
  return { name: "slow.pdf", buffer: Buffer.from(pdfOf(Array.from({ length: 12 }, () => letters))) };
};

for (const build of BUILDS) {
  test(`a notice of any kind is read, chosen or dropped, without a complaint: ${build}`, async ({
    page,
    appUrl,
    fileUrl,
  }) => {
    test.setTimeout(120_000);
    const complaints = await complaintsOf(page);
    for (const [index, name] of READ.entries()) {
      await page.goto("about:blank");
      await page.goto(`${build === "web build" ? appUrl : fileUrl}#/new`);
      await page.getByText("Drop the notice here").waitFor();
      await (index % 2 === 0 ? choose : drop)(page, await given(name));
      await expectCompetencies(page);
      // The frameworks come behind the notice; leaving before they are there would cut them off.
      await page.waitForLoadState("networkidle");
    }
    expect(complaints).toEqual([]);
  });
}

test("of several files each becomes a selection, and one that fails is named", async ({ page, appUrl }) => {
  await page.goto(appUrl);
  const names = ["notice.docx", "not-read-locked.pdf", "notice-chromium.pdf", "not-read.odt"];
  await drop(page, ...(await Promise.all(names.map(given))));
  await expect(page.getByRole("heading", { name: "Selections" })).toBeVisible();
  await expect(page.locator("a.po")).toHaveCount(2);
  await expect(page.getByRole("alert").getByRole("listitem")).toHaveText([
    /^not-read-locked\.pdf is locked with a password/,
    /^not-read\.odt is an OpenDocument file/,
  ]);
  await expectNoAxeViolations(page);
});

test("a long reading says how far it is, leaves the page free, and is stopped at once", async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await choose(page, slowPdf());
  await expect(page.getByText(/^Reading slow\.pdf, page \d+ of 12$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByText(/^Reading slow\.pdf, page \d+ of 12$/)).toBeVisible();
  const began = Date.now();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Drop the notice here")).toBeVisible();
  expect(Date.now() - began).toBeLessThan(2_000);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await choose(page, await given("notice.mht"));
  await expectCompetencies(page);
});

test("nothing in a page is run or loaded", async ({ page, appUrl, sink }) => {
  await page.goto(appUrl);
  const address = `http://${sink.address}`;
  const html = (await given("notice.html")).buffer
    .toString("utf8")
    .replace(
      "<main>",
      `<img src="${address}/img" onerror="fetch('${address}/error')"><link rel="stylesheet" href="${address}/css">` +
        `<iframe src="${address}/frame"></iframe><script src="${address}/script"></script><main>`,
    );
  await choose(page, { name: "hostile.html", buffer: Buffer.from(html) });
  await expectCompetencies(page);
  await page.waitForTimeout(500);
  expect(sink.connections()).toBe(0);
});

test("formatted text from the clipboard keeps its lists", async ({ page, context, appUrl }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(appUrl);
  await page.getByText("Drop the notice here").waitFor();
  const html = (await given("notice.html")).buffer.toString("utf8");
  await page.evaluate(
    (markup) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([markup], { type: "text/html" }),
          "text/plain": new Blob(["word ".repeat(60)], { type: "text/plain" }),
        }),
      ]),
    html,
  );
  await page.keyboard.press("Control+v");
  await expectCompetencies(page);
});
