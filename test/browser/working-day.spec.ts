import { backupOf, expectSaved, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf } from "./page-checks.ts";
import { writeAllPdfs } from "./pdfs.ts";
import { SCREENS, showScreen } from "./screens.ts";
import { byPointer, Way, withoutPicker } from "./way.ts";

const BUILDS = ["web build", "single file"] as const;

for (const build of BUILDS) {
  test(`over a working day nothing leaves the browser: ${build}`, async ({ browser, appUrl, fileUrl, sink }) => {
    // What is typed names the sink, and the sink is the proxy for every address but the app's own.
    const backup = await backupOf({ upTo: "agreed", note: () => `See http://${sink.address}/note and http://example.org/note` });
    const bypass = `<-loopback>,${new URL(appUrl).host}`;
    const context = await browser.newContext({ proxy: { server: `http://${sink.address}`, bypass } });
    const page = await context.newPage();
    const complaints = await complaintsOf(page);
    await withoutPicker(page);
    await page.goto(build === "web build" ? appUrl : fileUrl);
    const id = await restoreBackup(page, backup);
    for (const screen of SCREENS) await showScreen(page, id, screen);
    const way = new Way(page, byPointer);
    await showScreen(page, id, "documents");
    await page.getByLabel("Marking line").fill(`http://${sink.address}/marking`);
    const texts = await writeAllPdfs(page);
    expect(texts.join("")).toContain(`http://${sink.address}/marking`);
    if (build === "web build") await expectSaved(page);
    await way.download(way.either(/^(?:Never backed up|Changed since|Last backup|Backup copy)/));
    await page.waitForTimeout(500);
    expect(sink.connections()).toBe(0);
    expect(complaints).toEqual([]);

    const control = await context.newPage();
    await control.evaluate((url) => fetch(url, { mode: "no-cors" }), `http://${sink.address}/control`);
    const direct = sink.connections();
    expect(direct, "a call to the sink itself is counted").toBeGreaterThan(0);
    await control.evaluate((url) => fetch(url, { mode: "no-cors" }), "http://example.org/control");
    await expect.poll(() => sink.connections(), "so is a call to any other address").toBeGreaterThan(direct);
    await context.close();
  });
}
