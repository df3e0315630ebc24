import { createServer } from "node:net";
import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";
test("tmp", async ({ browser, appUrl }) => {
  const heard: string[] = [];
  const server = createServer((socket) => { socket.on("error", () => undefined); heard.push("open"); socket.on("data", (d) => { heard.push(d.toString("latin1").split("\r\n").slice(0, 3).join(" | ")); socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"); }); });
  await new Promise<void>((r) => server.listen(0, "127.0.0.1", r));
  const { port } = server.address() as { port: number };
  const context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${port}`, bypass: `<-loopback>,${new URL(appUrl).host}` } });
  const page = await context.newPage();
  await page.goto(appUrl);
  await expectApp(page);
  await page.waitForTimeout(3000);
  console.log(appUrl, JSON.stringify(heard, null, 1));
  await context.close();
  server.close();
});
