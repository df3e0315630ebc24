import { inBrowser } from "../in-browser.ts";
import { pressInTurn, type KeyTimes } from "../key-meter.ts";
import { LARGE, nameOf, SMALL } from "../large-selection.ts";
import { plainForm, scoringPage } from "../scoring-pages.ts";
import { median, percentile, type Figure } from "../figure.ts";

export const name = "keys";

const PRESSES = { blocks: 9, perBlock: 20, paints: true };
const DIGITS = ["1", "2", "3", "4", "5"];

/** A digit on the scoring screen of a large and a small selection, against an arrow in the plain form's first group. */
export async function run(): Promise<readonly Figure[]> {
  const [large, small, plain] = await inBrowser(async (browser, address) => {
    const largePage = await scoringPage(browser, address, LARGE);
    const smallPage = await scoringPage(browser, address, SMALL);
    const form = await plainForm(browser, largePage.sheet);
    // Pressed, not focused: the pointer lies over the page as it does in the app, where it costs a search per layout.
    await form.locator("input[type=radio]").first().click();
    const pages = [
      { page: largePage.page, keys: DIGITS },
      { page: smallPage.page, keys: DIGITS },
      { page: form, keys: ["ArrowDown"] },
    ];
    return pressInTurn(pages, PRESSES);
  });
  if (large === undefined || small === undefined || plain === undefined)
    throw new Error("nothing was measured");
  return figuresOf(large, small, plain);
}

function figuresOf(large: KeyTimes, small: KeyTimes, plain: KeyTimes): readonly Figure[] {
  const size = nameOf(LARGE);
  const work = (times: KeyTimes): number => median(times.work);
  const painted = (times: KeyTimes): number => percentile(times.painted, 99);
  return [
    {
      what: `work of a digit, ${size}`,
      ms: work(large),
      against: "plain form",
      againstMs: work(plain),
      budget: 2,
    },
    {
      what: `work of a digit, ${size}`,
      ms: work(large),
      against: nameOf(SMALL),
      againstMs: work(small),
      budget: 1.25,
    },
    {
      what: "digit painted, 99th percentile",
      ms: painted(large),
      against: "plain form",
      againstMs: painted(plain),
      budget: 1.25,
    },
  ];
}
