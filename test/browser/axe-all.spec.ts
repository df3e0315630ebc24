import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Stage } from "../builders.ts";
import { backupOf, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";
import { expectApp, setTheme } from "./page-checks.ts";
import { SCREENS, showScreen } from "./screens.ts";
import { byPointer, PANEL, Way } from "./way.ts";

/** Looks at the screen as it is now, in both themes. What is found is told at the end, for all screens together. */
type Look = (what: string) => Promise<void>;

interface Round {
  readonly what: string;
  readonly upTo: Stage;
  readonly look: (page: Page, id: string, look: Look) => Promise<void>;
}

const ROUNDS: readonly Round[] = [
  {
    what: "a selection that has only a notice",
    upTo: "begun",
    look: async (page, id, look) => {
      for (const screen of SCREENS) {
        await showScreen(page, id, screen);
        await look(screen);
      }
    },
  },
  {
    what: "a selection that is being prepared",
    upTo: "people",
    look: async (page, id, look) => {
      const way = new Way(page, byPointer);
      await showScreen(page, id, "sheet");
      await look("sheet in work");
      for (const tab of ["As printed", "Rules"]) {
        await way.press(page.getByRole("radio", { name: tab }));
        await look(`sheet, ${tab}`);
      }
      for (const screen of ["notice", "people", "interviews", "documents"]) {
        await showScreen(page, id, screen);
        await look(screen);
      }
    },
  },
  {
    what: "scoring, on screen and from paper",
    upTo: "interviewed",
    look: async (page, id, look) => {
      const way = new Way(page, byPointer);
      for (const screen of ["sheet", "people", "interviews", "collect", "scoring"]) {
        await showScreen(page, id, screen);
        await look(screen);
      }
      await way.openMember(PANEL[0]);
      await page
        .getByLabel(/^Note 1/)
        .first()
        .fill("a:+ Named the depot and the night.");
      await page.keyboard.press("Alt+Digit4");
      await look("a member's sheet");
      await showScreen(page, id, "paper");
      await look("the pile of paper");
      await way.press(way.either(/^Type in the sheet of/));
      await expect(page.getByText("Check total")).toBeVisible();
      await page.keyboard.press("Digit3");
      await look("a paper sheet");
    },
  },
  {
    what: "the consensus",
    upTo: "unsealed",
    look: async (page, id, look) => {
      const way = new Way(page, byPointer);
      await showScreen(page, id, "consensus");
      await look("spread");
      await way.press(way.button("Show the evidence"));
      await look("evidence");
      await way.press(way.button("Show names and scores"));
      await page.keyboard.press("Digit2");
      await look("names and agreed score");
      await showScreen(page, id, "collect");
      await look("collect, unsealed");
    },
  },
  {
    what: "signatures, comparison, documents and the list",
    upTo: "agreed",
    look: async (page, id, look) => {
      const way = new Way(page, byPointer);
      await showScreen(page, id, "consensus");
      await way.press(way.either(/^Sign TS-01/));
      await expect(way.button("All sign here")).toBeVisible();
      await look("signing");
      for (const screen of ["comparison", "comparison/by-competency", "documents"]) {
        await showScreen(page, id, screen);
        await look(screen);
      }
      await page.getByRole("button", { name: "Forms for the day", exact: true }).click();
      await look("documents, forms");
      await goTo(page, "/");
      await expect(page.locator("a.po")).toBeVisible();
      await look("list of selections");
      await goTo(page, "/new");
      await expect(page.getByRole("heading", { name: "Begin with a vacancy notice" })).toBeVisible();
      await look("a new selection");
    },
  },
  {
    what: "the framework library and the question bank",
    upTo: "locked",
    look: async (page, _id, look) => {
      const way = new Way(page, byPointer);
      const middle = page.getByRole("region", { name: "Framework", exact: true });
      await goTo(page, "/frameworks/nato-is");
      await expect(middle.getByRole("heading", { name: "NATO International Staff" })).toBeVisible();
      await look("a shipped framework");
      await way.press(middle.getByRole("link", { name: /^Uses complex influence strategies/ }));
      await look("a level");
      await way.press(way.button("Copy to edit"));
      await way.press(middle.getByRole("link", { name: /^Cooperates/ }));
      await page.getByLabel("Label of the level").fill("");
      await look("a framework of one’s own, with something to settle");
      await page.getByLabel("Label of the level").fill("Works with others");
      await way.press(way.button("Save version 1"));
      await look("a saved version");
      await goTo(page, "/frameworks/import");
      const chooser = page.waitForEvent("filechooser");
      await look("the import");
      await way.press(way.button("Choose a file"));
      const buffer = Buffer.from("Competency,Level,Number,Remark\nDrawing,neatly,one,x\n");
      await (await chooser).setFiles({ name: "a.csv", mimeType: "text/csv", buffer });
      await expect(page.getByText("Row 2, column “Number”")).toBeVisible();
      await look("an import with problems");
      await goTo(page, "/frameworks/questions");
      await page.getByLabel("Words").fill("cooperates");
      await page
        .getByRole("button", { name: /Used before/ })
        .first()
        .click();
      await look("the question bank");
      await page.getByLabel("Words").fill("xylophone");
      await look("no question found");
    },
  },
];

for (const { what, upTo, look } of ROUNDS) {
  test(`no accessibility finding, light or dark: ${what}`, async ({ page, appUrl }) => {
    test.setTimeout(120_000);
    const backup = await backupOf({
      upTo,
      score: (member, _candidate, criterion) => 2 + ((member + criterion) % 3),
    });
    await page.goto(appUrl);
    await expectApp(page);
    const id = await restoreBackup(page, backup);
    const found: string[] = [];
    await look(page, id, async (name) => {
      found.push(...(await axeFindings(page)).map((finding) => `${name}, ${finding}`));
    });
    expect(found).toEqual([]);
  });
}

/** Of all rules only these look at colours, so only they can find something else in the other theme. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

async function axeFindings(page: Page): Promise<readonly string[]> {
  const inTheme = async (theme: string, axe: AxeBuilder): Promise<readonly string[]> => {
    await setTheme(page, theme);
    // Without it axe opens a second page for every look; there are no frames here that would need one.
    const { violations } = await axe.setLegacyMode().analyze();
    return violations.map(
      ({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  };
  const dark = await inTheme("dark", new AxeBuilder({ page }).withRules(OF_COLOUR));
  return [...(await inTheme("light", new AxeBuilder({ page }))), ...dark];
}
