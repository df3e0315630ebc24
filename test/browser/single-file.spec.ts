import { expect, test } from "./harness.ts";
import { expectApp } from "./page-checks.ts";

test("the single file names no other file", async ({ page, fileUrl }) => {
  await page.goto(fileUrl);
  await expectApp(page);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll("[src], [href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
    ),
  );
  expect(named.filter((address) => !/^(?:data:|blob:|#)/.test(address))).toEqual([]);
  expect(named, "at least its icon").not.toEqual([]);
});
