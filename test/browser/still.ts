import type { Locator, Page } from "@playwright/test";

interface Free {
  /** What may move in these. */
  readonly inside: readonly string[];
  /** These may move themselves. */
  readonly itself: readonly string[];
}

/** Where every element of the page that is not free stands, by its way down from the app. */
export async function boxes(page: Page, { inside, itself }: Free): Promise<ReadonlyMap<string, string>> {
  const found = await page.evaluate(
    ([freeInside, freeItself]) => {
      const all: [string, string][] = [];
      const walk = (each: Element, way: string): void => {
        if (each.matches(freeItself)) return;
        const { x, y, width, height } = each.getBoundingClientRect();
        all.push([way, [x, y, width, height].map((side) => side.toFixed(2)).join(" ")]);
        if (each.matches(freeInside)) return;
        for (const [index, child] of [...each.children].entries())
          walk(child, `${way} > ${index} ${child.tagName.toLowerCase()}`);
      };
      const app = document.querySelector(".app");
      if (app !== null) walk(app, "app");
      return all;
    },
    // An empty list is no selector.
    [[...inside, "none"].join(", "), [...itself, "none"].join(", ")] as const,
  );
  return new Map(found);
}

/** An empty word or a sign that is not shown: it may come to be seen where it stands, and go again. */
const isUnseen = (box: string | undefined): boolean =>
  box !== undefined && /\b0\.00(?: \d+\.\d\d)?$/.test(box);

/** What stands elsewhere than before, is gone, or is new. */
export function moved(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const ways = new Set([...before.keys(), ...after.keys()]);
  return [...ways]
    .filter((way) => before.get(way) !== after.get(way))
    .filter((way) => !isUnseen(before.get(way)) && !isUnseen(after.get(way)))
    .map((way) => `${way}: ${before.get(way) ?? "nothing"} is ${after.get(way) ?? "gone"}`);
}

export const picture = (page: Page, changes: readonly string[]): Promise<Buffer> =>
  page.screenshot({
    animations: "disabled",
    mask: changes.map((each): Locator => page.locator(each)),
  });

/** The box round all pixels in which two pictures differ; null where they are the same. */
export async function differing(scratch: Page, before: Buffer, after: Buffer): Promise<string | null> {
  if (before.equals(after)) return null;
  return scratch.evaluate(
    async (pictures) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
        paper?.drawImage(image, 0, 0);
        return paper?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const [a, b] = await Promise.all(pictures.map(pixelsOf));
      if (a === undefined || b === undefined) return "nothing to compare";
      // Software drawing smooths an edge a shade differently from one time to the next; what moves differs by far more.
      const places = [...a.data.keys()].filter(
        (index) => Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0)) > 32,
      );
      const xs = places.map((index) => Math.floor(index / 4) % a.width);
      const ys = places.map((index) => Math.floor(index / 4 / a.width));
      if (places.length === 0) return null;
      const ends = (all: readonly number[]): string =>
        `${all.reduce((low, each) => Math.min(low, each))} to ${all.reduce((high, each) => Math.max(high, each))}`;
      return `x ${ends(xs)}, y ${ends(ys)}`;
    },
    [before, after].map((each) => each.toString("base64")),
  );
}
