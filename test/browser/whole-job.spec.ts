import { readFileSync } from "node:fs";
import { sharedPath, without, WHY_SKIPPED } from "../shared-material.ts";
import { expect, test } from "./harness.ts";
import { complaintsOf } from "./page-checks.ts";
import { textOfPdf } from "./pdf-text.ts";
import { byKeyboard, byPointer, CANDIDATES, PANEL, Way, withoutPicker } from "./way.ts";

const NOTICES = [
  {
    file: "notices/nato_head_technical_security.txt",
    title: "Head, Technical Security",
    first: "Achievement",
    last: "Teamwork",
  },
  {
    file: "notices/nato_dasg_security_200510.txt",
    title: "Deputy Assistant Secretary General (Security)",
    first: "Achievement",
    last: "Self-Control",
  },
] as const;

const textOf = (file: string): string => readFileSync(sharedPath(file) ?? "", "utf8");
const SUMMARY = "Described two inspections with their order and limits, and answered every probe with dates.";

for (const { file, title, first, last } of NOTICES) {
  for (const [how, press] of [
    ["pointer", byPointer],
    ["keyboard", byKeyboard],
  ] as const) {
    test(`the whole job on ${title}, by ${how}`, async ({ page, appUrl }) => {
      test.skip(without(file), WHY_SKIPPED);
      test.setTimeout(180_000);
      const complaints = await complaintsOf(page);
      await withoutPicker(page);
      await page.goto(appUrl);
      page.setDefaultTimeout(10_000);
      const way = new Way(page, press);

      await way.pasteNotice(textOf(file));
      await expect(page.locator(".cp tr")).toHaveCount(9);
      await expect(page.locator(".cp tr").first()).toContainText(first);
      await expect(page.locator(".cp tr").last()).toContainText(last);
      await way.confirmPost();
      await way.addPeople();
      await way.lockSheet();

      await way.step("Documents");
      const forms = await way.download(way.button("Write the file"));
      const booklets = await textOfPdf(forms);
      for (const name of [...PANEL, ...CANDIDATES]) expect(booklets).toContain(name.replaceAll(" ", ""));

      await way.step("Interviews");
      await way.holdInterview(9);

      await scoreAll(way, how);
      await way.unsealAll();
      await way.agreeAll("TS-01", [4, 4, 3, 3, 4, 4, 3, 4, 4], SUMMARY);
      await way.press(way.either("Go to TS-02"));
      await way.agreeAll("TS-02", [3, 3, 3, 2, 3, 3, 3, 3, 3], SUMMARY);
      await way.press(way.either("Go to the comparison"));
      await setOrder(way);

      await way.step("Documents");
      await page.getByText("Panel report to the authority").click();
      const report = await textOfPdf(
        await way.download(way.button("Write as PDF: Panel report to the authority")),
      );
      for (const name of [...PANEL, ...CANDIDATES, SUMMARY])
        expect(report).toContain(name.replaceAll(" ", ""));
      const file2 = await textOfPdf(await way.download(way.button("Write as PDF: Deliberation file")));
      for (const name of [...PANEL, ...CANDIDATES]) expect(file2).toContain(name.replaceAll(" ", ""));
      expect(complaints).toEqual([]);
    });
  }
}

/** On screen behind PINs by pointer, from paper by keyboard: both ways of the panel. */
async function scoreAll(way: Way, how: "pointer" | "keyboard"): Promise<void> {
  await way.step("Collect");
  if (how === "keyboard") {
    await way.press(way.link("Type in"));
    for (const member of PANEL) {
      for (const candidate of [0, 1]) {
        const seconds = await way.typePaper(member, candidate, candidate === 0 ? "443344344" : "333233333");
        expect(seconds).toBeLessThan(15);
      }
    }
    await way.press(way.link("Back to Collect"));
    return;
  }
  await way.press(way.link("Score"));
  for (const member of PANEL) {
    await way.openMember(member);
    await way.press(way.link(/^TS-01/));
    const seal = await way.scoreAndHandIn("TS-01", [4, 4, 3, 3, 4, 4, 3, 4, 4]);
    expect(seal).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5} ){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    await way.press(way.button("Close"));
    await way.page.keyboard.press("Alt+ArrowRight");
    await way.scoreAndHandIn("TS-02", [3, 3, 3, 2, 3, 3, 3, 3, 3]);
    await way.press(way.button("Close"));
    await way.press(way.button("Lock"));
  }
  await way.press(way.either(/^Back to/));
}

async function setOrder(way: Way): Promise<void> {
  await way.press(way.button(/^Recommendation for TS-01/));
  await way.page
    .getByRole("menuitem", { name: "Recommended" })
    .or(way.page.getByRole("menuitemradio", { name: "Recommended", exact: true }))
    .first()
    .click();
  await way.press(way.button(/^Recommendation for TS-02/));
  await way.page
    .getByRole("menuitem", { name: "Not recommended" })
    .or(way.page.getByRole("menuitemradio", { name: "Not recommended" }))
    .first()
    .click();
  const why = "Below the level on one competency: no example in which a pattern was seen and used was heard.";
  await way.page.getByPlaceholder("Name the competencies and what was not shown").fill(why);
  await expect(way.button("Set the order of merit")).not.toHaveAttribute("aria-disabled", "true");
  await way.press(way.button("Set the order of merit"));
  await way.allSignHere();
}
