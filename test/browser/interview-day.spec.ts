import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { backupOf, expectSaved } from "./backup.ts";
import { test } from "./harness.ts";
import { Keyboard } from "./keyboard.ts";
import { textOfPdf } from "./pdf-text.ts";
import { PIN, RECORDER, withoutPicker } from "./way.ts";
import { expectCollect, expectGiven, printed } from "./day-shown.ts";

const PANEL = ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"] as const;
const CANDIDATES = ["Quillon Varley", "Ottoline Brask", "Fenwick Sorrel"] as const;
const [CHAIR, SECOND, LATE] = PANEL;

/** What the second gives TS-01: on screen before the power fails, on paper after it. */
const ON_SCREEN = "4334";
const ON_PAPER = "34243";

/** The laptop's clock shows this time of the day; timers go on as they are. */
const clock = (page: Page, time: string): Promise<void> =>
  page.clock.setFixedTime(`2025-02-18T${time}:10+01:00`);

/** Restores the prepared selection; only the system's own window of files is not ours. */
async function restore({ page, press }: Keyboard, backup: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await expect(page.getByRole("button", { name: "Restore a backup" })).toBeVisible();
  await press("r");
  await (
    await chooser
  ).setFiles({ name: "day.selection.panelkit", mimeType: "application/octet-stream", buffer: backup });
  await expect(page.getByRole("navigation", { name: "Steps of this selection" })).toBeVisible();
}

const interviewOf = (page: Page, code: string): Promise<void> =>
  expect(page.getByRole("heading", { name: new RegExp(`^${code}`), level: 1 })).toBeVisible();

/** P leads to the list of people, Tab to each who comes in. */
async function comesIn(hands: Keyboard, ...names: readonly string[]): Promise<void> {
  await hands.press("p");
  for (const name of names) await hands.enter(hands.button(`${name} comes in`));
}

/** Chooses a status from the candidate's menu; where a note is asked for, writes it. */
async function sets(hands: Keyboard, code: string, status: string, note: string | null): Promise<void> {
  const { page } = hands;
  await hands.enter(hands.button(new RegExp(`^Status of ${code}`)));
  await hands.enter(page.getByRole("menuitemradio", { name: new RegExp(`^${status}`) }), "ArrowDown");
  if (note !== null) {
    await expect(page.getByRole("dialog").getByLabel("Short note")).toBeFocused();
    await hands.type(note);
    await hands.enter(hands.button("Note the status"));
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await expect(hands.button(`Status of ${code}: ${status}`)).toBeVisible();
}

/** From the list of members into the own sheets, with a first PIN or the one set before. */
async function opens(hands: Keyboard, member: string, known: boolean): Promise<void> {
  await hands.enter(hands.button(new RegExp(member)));
  await expect(hands.page.getByLabel(known ? "Your PIN" : "Choose a PIN")).toBeFocused();
  await hands.type(PIN);
  if (!known) {
    await hands.press("Tab");
    await hands.type(PIN);
  }
  await hands.press("Enter");
  await expect(hands.page.getByRole("radiogroup", { name: /^Your rating of/ })).toBeVisible();
}

/** Alt with a digit rates, also while writing; Alt with the arrow goes on. */
async function rates({ press }: Keyboard, digits: string): Promise<void> {
  for (const [index, digit] of [...digits].entries()) {
    if (index > 0) await press("Alt+ArrowDown");
    await press(`Alt+Digit${digit}`);
  }
}

async function asksToHandIn(hands: Keyboard, code: string): Promise<void> {
  await hands.column("Competencies");
  await hands.enter(hands.button(`Hand in ${code}`));
}

async function handsIn(hands: Keyboard, code: string): Promise<void> {
  const { page } = hands;
  await asksToHandIn(hands, code);
  const dialog = page.getByRole("alertdialog");
  await hands.to(dialog.getByRole("radio", { name: "Recommended", exact: true }));
  await hands.press("Space");
  await hands.enter(dialog.getByRole("button", { name: `Hand in ${code}` }));
  const receipt = page.getByRole("dialog", { name: new RegExp(`^${code} is handed in`) });
  await expect(receipt.getByText(/^(?:[0-9A-HJKMNP-TV-Z]{5} ){4}[0-9A-HJKMNP-TV-Z]{5}$/)).toBeVisible();
  await hands.press("Enter");
  await expect(receipt).toHaveCount(0);
}

test("an interview day by keyboard: a late member, a withdrawal, a postponement, a power cut finished on paper", async ({
  openBrowser,
  appUrl,
}) => {
  test.setTimeout(180_000);
  const backup = await backupOf({ upTo: "declared", members: PANEL, candidates: CANDIDATES });
  const before = await openBrowser();
  let { page } = before;
  let hands = await Keyboard.at(page);
  page.setDefaultTimeout(10_000);
  await clock(page, "09:00");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(appUrl);
  await restore(hands, backup);

  await test.step("TS-01 is interviewed, and the third member comes after the first question", async () => {
    await hands.step("Interviews");
    await interviewOf(page, "TS-01");
    await comesIn(hands, CHAIR, SECOND, RECORDER);
    await hands.press("c");
    await expect(page.getByText(/Not in the room: Maëlle Dorchester/)).toBeVisible();
    // The first probe was used.
    await hands.press("1");
    await clock(page, "09:04");
    await comesIn(hands, LATE);
    await hands.column("The question in turn");
    await hands.press("Space", "w");
    await hands.type("“Which month” for “when”");
    await hands.press("Enter");
    for (let question = 3; question <= 9; question += 1) await hands.press("Space");
    await expect(page.getByText("All questions are noted")).toBeVisible();
    await hands.press("c");
  });

  await test.step("TS-02 withdraws and TS-03 is postponed: both leave the counts", async () => {
    await hands.press("Alt+ArrowRight");
    await interviewOf(page, "TS-02");
    await sets(hands, "TS-02", "Withdrew", "By phone this morning.");
    await hands.press("Alt+ArrowRight");
    await interviewOf(page, "TS-03");
    await sets(hands, "TS-03", "Postponed", "The train did not run.");
    await hands.step("Collect");
    await expectCollect(page, ["TS-01"], "0 of 3 in");
  });

  await test.step("the chair scores on screen with two notes, and hands in", async () => {
    await hands.enter(hands.link("Score"));
    await opens(hands, CHAIR, false);
    await hands.press("Enter");
    await expect(page.getByLabel("Note 1")).toBeFocused();
    await hands.type("a: Named three dates.");
    await hands.press("Enter");
    await hands.type("r: The fault was found in May.");
    await rates(hands, "434434434");
    await hands.press("Escape");
    await handsIn(hands, "TS-01");
    await hands.press("Alt+l");
  });

  await test.step("the second has given the fourth criterion when the power fails", async () => {
    await opens(hands, SECOND, false);
    await rates(hands, ON_SCREEN);
    await expectSaved(page);
    await hands.expectNoPointer();
    await before.kill();
  });

  const after = await openBrowser();
  ({ page } = after);
  hands = await Keyboard.at(page);
  await withoutPicker(page);
  page.setDefaultTimeout(10_000);
  await clock(page, "09:40");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(appUrl);

  await test.step("the sheet is finished on paper and typed in by the recorder", async () => {
    await expect(page.getByLabel("Your PIN")).toBeVisible();
    await hands.enter(hands.link("Back to Interviews"), "Shift+Tab");
    await hands.step("Collect");
    await hands.enter(hands.link("Type in"));
    await hands.column("Whose sheet is in, by member and candidate");
    await hands.enter(hands.button(`${SECOND}, TS-01: Not handed in`), "ArrowDown");
    // What was given on screen is there, stays private and is not typed again.
    await expect(page.getByText("Given on screen")).toHaveCount(4);
    for (const digit of ON_PAPER) await hands.press(`Digit${digit}`);
    await expect(page.getByText("5 of 5 typed")).toBeVisible();
    await hands.press("Enter");
    await expect(page.getByRole("radio", { name: new RegExp(`^${SECOND}`) })).toBeVisible();
    await hands.press("Digit1", "Enter");
    await expect(page.getByText("M2 for TS-01 is handed in")).toBeVisible();
  });

  await test.step("the late member can give no points for what was put before, and gives them for what was heard", async () => {
    await hands.enter(hands.link("All paper sheets"));
    await hands.enter(hands.link("Back to Collect"));
    await hands.enter(hands.link("Score"));
    await opens(hands, LATE, false);
    // The first is decided by the record; the screen begins with the second.
    await expectGiven(page, ["not assessed: Member not present", ...Array(8).fill("not rated")]);
    await hands.press("Alt+ArrowUp", "Alt+Digit3");
    await expect(page.getByText(/you were not present for this, so it is not assessed/)).toBeVisible();
    await hands.press("Alt+ArrowDown");
    await rates(hands, "34433443");
    await asksToHandIn(hands, "TS-01");
    const gap = hands.button(/by the record you were not present$/);
    await expect(gap).toBeVisible();
    await expect(page.getByRole("dialog")).toContainText("one thing must be mended");
    await expect(page.getByRole("dialog").getByRole("button", { name: /^Hand in/ })).toHaveCount(0);
    await hands.enter(gap);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await hands.press("Delete");
    await expectGiven(page, ["not assessed: Member not present", ..."34433443"]);
    await handsIn(hands, "TS-01");
    await hands.press("Alt+l");
  });

  await test.step("without TS-02 and TS-03 nothing is waited for; confirmed again, TS-03 counts", async () => {
    await clock(page, "14:00");
    await hands.enter(hands.link("Back to Interviews"), "Shift+Tab");
    await hands.step("Collect");
    await expectCollect(page, ["TS-01"], "3 of 3 in");
    await expect(hands.button("Unseal TS-01").first()).toBeVisible();
    await hands.step("Interviews");
    await hands.press("Alt+ArrowRight", "Alt+ArrowRight");
    await interviewOf(page, "TS-03");
    await sets(hands, "TS-03", "Confirmed", null);
    await hands.step("Collect");
    await expectCollect(page, ["TS-01", "TS-03"], "3 of 6 in");
    await expect(page.getByText("Waits for TS-03")).toBeVisible();
    await expect(hands.button(/^Unseal/)).toHaveCount(0);
  });

  await test.step("TS-03 is interviewed in the afternoon; the last two questions are not put", async () => {
    await hands.step("Interviews");
    await interviewOf(page, "TS-03");
    await hands.press("p");
    await hands.enter(hands.button("All in"), "Shift+Tab");
    await hands.press("c");
    await hands.column("The question in turn");
    for (let question = 1; question <= 7; question += 1) await hands.press("Space");
    for (let question = 8; question <= 9; question += 1) {
      await hands.press("x");
      await hands.type("The candidate had to catch a train.");
      await hands.press("Enter");
    }
    await expect(page.getByText("All questions are noted")).toBeVisible();
    await hands.press("c");
  });

  await test.step("all three score TS-03 on screen", async () => {
    await hands.enter(hands.link("Score TS-03"));
    for (const member of PANEL) {
      await opens(hands, member, true);
      const notPut = "not assessed: Not put to this candidate";
      await expectGiven(page, [...Array<string>(7).fill("not rated"), notPut, notPut]);
      await rates(hands, "3434343");
      await handsIn(hands, "TS-03");
      await hands.press("Alt+l");
    }
  });

  await test.step("both are unsealed; TS-02 is in no consensus and no comparison", async () => {
    await hands.enter(hands.link("Back to Interviews"), "Shift+Tab");
    await hands.step("Collect");
    await expectCollect(page, ["TS-01", "TS-03"], "6 of 6 in");
    await hands.press("u");
    await hands.enter(page.getByRole("alertdialog").getByRole("button", { name: /^Unseal/ }));
    await interviewOf(page, "TS-01");
    await hands.press("Alt+ArrowRight");
    await interviewOf(page, "TS-03");
    await expect(page.getByText("TS-02")).toHaveCount(0);
    await hands.step("Comparison");
    await expect(page.getByText(/^Two candidates, TS-01 and TS-03 not fully agreed/)).toBeVisible();
    await expect(page.getByText("TS-02")).toHaveCount(0);
  });

  await test.step("the interviews are compared: what differed is told", async () => {
    await hands.step("Interviews");
    await hands.enter(hands.link("Compare interviews"));
    await expect(page.getByRole("gridcell", { name: /^TS-01, question 2: .*other words/ })).toBeVisible();
    await expect(page.getByRole("gridcell", { name: /^TS-03, question 9: .*not put/i })).toBeVisible();
  });

  await test.step("the joined sheet is one sheet, and says of each score where it came from", async () => {
    await hands.step("Documents");
    const download = page.waitForEvent("download");
    await hands.enter(hands.button("Write as PDF: Individual sheets"));
    const text = await textOfPdf(await readFile(await (await download).path()));
    const onPaper = [...ON_PAPER].map((digit) => `${digit} frompaper`);
    expect(printed(text, "TS-01", SECOND)).toEqual([...ON_SCREEN, ...onPaper]);
    expect(printed(text, "TS-01", CHAIR)).toEqual([..."434434434"]);
    expect(printed(text, "TS-01", LATE)).toEqual(["membernotpresent", ..."34433443"]);
    expect(printed(text, "TS-03", LATE)).toEqual([
      ..."3434343",
      "notputtothiscandidate",
      "notputtothiscandidate",
    ]);
    expect(text).toContain("TypedinfrompaperbyPippaLanternby,readbackbyLuboFennimark");
    await hands.expectNoPointer();
  });
});
