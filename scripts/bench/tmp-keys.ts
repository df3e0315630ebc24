import { inBrowser } from "/work/main/scripts/bench/in-browser.ts";
import { pressInTurn, type KeyTimes } from "/work/main/scripts/bench/key-meter.ts";
import { LARGE, nameOf, SMALL } from "/work/main/scripts/bench/large-selection.ts";
import { plainForm, scoringPage } from "/work/main/scripts/bench/scoring-pages.ts";
import { median, percentile, type Figure } from "/work/main/scripts/bench/figure.ts";

export const name = "keys";

const PRESSES = { blocks: 1, perBlock: 15, paints: false };
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
  if (large === undefined || small === undefined || plain === undefined) throw new Error("nothing was measured");
  return figuresOf(large, small, plain);
}

function figuresOf(large: KeyTimes, small: KeyTimes, plain: KeyTimes): readonly Figure[] {
  const size = nameOf(LARGE);
  const work = (times: KeyTimes): number => median(times.work);
  const painted = (times: KeyTimes): number => 0;
  return [
    { what: `work of a digit, ${size}`, ms: work(large), against: "plain form", againstMs: work(plain), budget: 2 },
    { what: `work of a digit, ${size}`, ms: work(large), against: nameOf(SMALL), againstMs: work(small), budget: 1.25 },
    { what: "digit painted, 99th percentile", ms: painted(large), against: "plain form", againstMs: painted(plain), budget: 1.25 },
  ];
}
