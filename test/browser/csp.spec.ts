import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inRepo } from "../../scripts/paths.ts";
import { serve } from "../../scripts/serve.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf, expectApp } from "./page-checks.ts";
import { WAYS_ELSEWHERE, WAYS_OUT, tryEveryWayElsewhere, tryEveryWayOut } from "./ways-out.ts";

const BUILDS = ["web build", "single file"] as const;

for (const build of BUILDS) {
  test.describe(build, () => {
    test("starts without a complaint from the browser", async ({ page, appUrl, fileUrl }) => {
      const complaints = await complaintsOf(page);
      await page.goto(build === "web build" ? appUrl : fileUrl);
      await expectApp(page);
      await page.waitForTimeout(1000);
      expect(complaints).toEqual([]);
    });

    test("opens no connection, from the page or from a worker", async ({ page, appUrl, fileUrl, sink }) => {
      await page.goto(build === "web build" ? appUrl : fileUrl);
      await expectApp(page);
      await tryEveryWayOut(page, sink.address);
      expect(sink.connections()).toBe(0);
      await tryEveryWayElsewhere(page, sink.address);
      expect(sink.asked()).toEqual([]);
    });

    test("takes no text as markup or as a script's address", async ({ page, appUrl, fileUrl }) => {
      await page.goto(build === "web build" ? appUrl : fileUrl);
      await expectApp(page);
      expect(await page.evaluate(refusedSinks)).toEqual([
        "html",
        "script address",
        "script text",
        "worker address",
      ]);
    });
  });

  test(`every way leads out of a page without a policy, opened as the ${build} is`, async ({
    page,
    sink,
  }) => {
    const folder = inRepo("test/browser/no-policy");
    const server = await serve(folder);
    await page.goto(build === "web build" ? server.address : pathToFileURL(`${folder}/index.html`).href);
    await tryEveryWayOut(page, sink.address);
    await expect.poll(sink.asked).toEqual(WAYS_OUT);
    await tryEveryWayElsewhere(page, sink.address);
    await expect.poll(sink.asked).toEqual([...WAYS_OUT, ...WAYS_ELSEWHERE].sort());
    await server.stop();
  });
}

test("no script of ours runs before the policy of trusted types", async () => {
  const html = await readFile(inRepo("dist/index.html"), "utf8");
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? "";
  const code = await readFile(join(inRepo("dist"), entry), "utf8");
  const imported = [...code.matchAll(/(?:\bimport|\bfrom)\s*"(\.\/[^"]+)"/g)].map(([, name]) => name);
  // The bundler's own few functions for old modules may come first: they touch nothing of the page.
  const ours = imported.filter((name) => !name?.includes("rolldown-runtime"));
  for (const name of imported.filter((each) => each?.includes("rolldown-runtime"))) {
    const runtime = await readFile(join(inRepo("dist/assets"), name ?? ""), "utf8");
    expect(runtime).not.toMatch(/\b(?:document|window|self|globalThis|eval|Worker|innerHTML)\b/);
  }
  expect(ours[0]).toContain("trusted-types");
});

test("the sink counts a connection over which nothing is said", async ({ sink }) => {
  const [host = "", port = ""] = sink.address.split(":");
  const caller = connect(Number(port), host);
  await once(caller, "connect");
  await expect.poll(sink.connections).toBe(1);
  expect(sink.asked()).toEqual([]);
  caller.destroy();
});

test("a policy violation is heard", async ({ page, appUrl }) => {
  const complaints = await complaintsOf(page);
  await page.goto(appUrl);
  await page.evaluate(() => void fetch("http://127.0.0.1:9/").catch(() => undefined));
  await expect.poll(() => complaints.join("\n")).toContain("policy: connect-src");
});

/** Names of the sinks that refuse a plain string. Runs in the page. */
function refusedSinks(): string[] {
  const sinks: Record<string, () => unknown> = {
    html: () => (document.createElement("div").innerHTML = "<b>x</b>"),
    "script address": () => (document.createElement("script").src = "https://example.org/x.js"),
    "script text": () => (document.createElement("script").text = "1"),
    "worker address": () => new Worker("data:text/javascript,1"),
  };
  return Object.keys(sinks).filter((name) => {
    try {
      sinks[name]?.();
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
}
