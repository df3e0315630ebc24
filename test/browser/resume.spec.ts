import type { Page } from "@playwright/test";
import type { Stage } from "../builders.ts";
import { backupOf, expectSaved, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import type { OpenProfile } from "./profile.ts";
import { byPointer, PANEL, PIN, Way } from "./way.ts";

const SAVED = "Named the depot at Vesk and the night of 3 March; said who decided.";
const LATER = " Then the proj";

/** A field of a screen: how one gets to it, and how one gets back to it after the start. */
interface Typing {
  readonly what: string;
  readonly upTo: Stage;
  readonly goThere: (way: Way) => Promise<void>;
  readonly field: (page: Page) => ReturnType<Page["getByLabel"]>;
  readonly comeBack: (way: Way) => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

const TYPINGS: readonly Typing[] = [
  {
    what: "a member's note",
    upTo: "interviewed",
    goThere: async (way) => {
      await way.step("Collect");
      await way.press(way.link("Score"));
      await way.openMember(PANEL[1]);
      await way.press(way.link(/^TS-02/));
      await way.page.keyboard.press("Alt+ArrowDown");
    },
    field: (page) => page.getByLabel(/^Note 1/).first(),
    comeBack: async (way) => {
      await expect(way.page.getByText(SAVED)).toHaveCount(0);
      await way.page.getByLabel("Your PIN").fill(PIN);
      await way.press(way.button(/^Open the sheets of/));
    },
  },
  {
    what: "a rationale in the consensus",
    upTo: "unsealed",
    goThere: async (way) => {
      await way.step("Consensus");
      await way.press(way.either(/^Next candidate/));
      await way.press(way.page.getByText(/^3\b/).first());
      await way.press(way.button("Show the evidence"));
      await way.press(way.button("Show names and scores"));
    },
    field: (page) => page.getByLabel("Rationale"),
    comeBack: nothing,
  },
  {
    what: "an anchor on the sheet",
    upTo: "people",
    goThere: async (way) => {
      await way.step("Sheet");
      await way.press(way.page.getByRole("list").getByRole("link", { name: /^4/ }).first());
      await way.page.getByLabel(/^What 4/).fill("");
    },
    field: (page) => page.getByLabel(/^What 4/),
    comeBack: nothing,
  },
];

for (const { what, upTo, goThere, field, comeBack } of TYPINGS) {
  test(`${what} is there after the browser was killed in the middle of typing`, async ({
    appUrl,
    openBrowser,
  }) => {
    const backup = await backupOf({ upTo });
    const first = await started(await openBrowser(), appUrl);
    await restoreBackup(first.page, backup);
    await goThere(new Way(first.page, byPointer));
    await field(first.page).pressSequentially(SAVED);
    await expectSaved(first.page);
    const screen = first.page.url();
    const heading = await headingOf(first.page);
    await field(first.page).pressSequentially(LATER);
    await first.kill();

    const { page } = await started(await openBrowser(), appUrl);
    await comeBack(new Way(page, byPointer));
    await expect(field(page)).toHaveValue(new RegExp(`^${SAVED.replaceAll(".", "\\.")}`));
    expect(LATER.startsWith((await field(page).inputValue()).slice(SAVED.length))).toBe(true);
    expect(page.url()).toBe(screen);
    expect(await headingOf(page)).toBe(heading);
  });
}

async function started(profile: OpenProfile, appUrl: string): Promise<OpenProfile> {
  await profile.page.setViewportSize({ width: 1280, height: 720 });
  await profile.page.goto(appUrl);
  return profile;
}

/** What the screen says it shows: its headings, one after the other. */
const headingOf = async (page: Page): Promise<string> =>
  (
    await page
      .getByRole("heading", { level: 1 })
      .or(page.getByRole("heading", { level: 2 }))
      .allTextContents()
  ).join(" | ");
