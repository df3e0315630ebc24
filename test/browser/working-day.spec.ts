import { backupOf, expectSaved, restoreBackup } from "./backup.ts";
import { openFar } from "./far.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf } from "./page-checks.ts";
import { writeAllPdfs } from "./pdfs.ts";
import { SCREENS, showScreen } from "./screens.ts";
import { byPointer, Way, withoutPicker } from "./way.ts";

const BUILDS = ["web build", "single file"] as const;

for (const build of BUILDS) {
  test(`over a working day nothing leaves the browser: ${build}`, async ({
    browser,
    appUrl,
    fileUrl,
    sink,
  }) => {
    // What is typed names addresses; a call to this machine would reach the sink, a call to any other the proxy.
    const far = await openFar();
    const backup = await backupOf({
      upTo: "agreed",
      note: () => `See http://${sink.address}/note and http://example.org/note`,
    });
    const context = await browser.newContext({
      proxy: { server: far.address, bypass: "localhost,127.0.0.1" },
    });
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
    expect(far.hosts()).toEqual([]);
    expect(complaints).toEqual([]);

    const control = await context.newPage();
    for (const url of [`http://${sink.address}/control`, "http://example.org/control"]) {
      await control.evaluate((address) => fetch(address, { mode: "no-cors" }), url);
    }
    expect(sink.asked(), "a call to this machine is counted").toEqual(["control"]);
    expect(far.hosts(), "so is a call to any other").toEqual(["example.org"]);
    await context.close();
    await far.close();
  });
}
