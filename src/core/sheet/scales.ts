import type { OurLanguage } from "#core/model/our-language.ts";
import type { Scale, ScaleName } from "#core/model/scale.ts";
import type { Points } from "#core/shared/points.ts";

/** What a point can be called, from the lowest to the highest. */
interface Titles {
  readonly lowest: string;
  readonly lowMiddle: string;
  readonly furtherBelow: string;
  readonly below: string;
  readonly at: string;
  readonly above: string;
  readonly furtherAbove: string;
  readonly highMiddle: string;
  readonly highest: string;
}

/** Titles of points in our words. */
export const POINT_TITLES: { readonly [K in OurLanguage]: Titles } = {
  en: {
    lowest: "Well below the level",
    lowMiddle: "Between well below and below",
    furtherBelow: "Further below the level",
    below: "Below the level",
    at: "At the level",
    above: "Above the level",
    furtherAbove: "Further above the level",
    highMiddle: "Between above and well above",
    highest: "Well above the level",
  },
  fr: {
    lowest: "Très au-dessous du niveau",
    lowMiddle: "Entre très au-dessous et au-dessous",
    furtherBelow: "Nettement au-dessous du niveau",
    below: "Au-dessous du niveau",
    at: "Au niveau",
    above: "Au-dessus du niveau",
    furtherAbove: "Nettement au-dessus du niveau",
    highMiddle: "Entre au-dessus et très au-dessus",
    highest: "Très au-dessus du niveau",
  },
};

const scaleFrom = (name: ScaleName, lowest: number, titles: readonly string[]): Scale => ({
  name,
  points: titles.map((title, index) => ({ points: (lowest + index) * 100, title })),
});

type Scales = { readonly [K in Exclude<ScaleName, "own">]: Scale };

function scalesWith(titles: Titles): Scales {
  const five = [titles.lowest, titles.below, titles.at, titles.above, titles.highest];
  const seven = [
    titles.lowest,
    titles.lowMiddle,
    titles.below,
    titles.at,
    titles.above,
    titles.highMiddle,
    titles.highest,
  ];
  return {
    "1-5": scaleFrom("1-5", 1, five),
    "1-7": scaleFrom("1-7", 1, seven),
    "0-4": scaleFrom("0-4", 0, five),
    "1-4": scaleFrom("1-4", 1, five.slice(0, 4)),
  };
}

/** The scales that ship, by language. Titles are ours and may be changed by the panel. */
export const SCALES_IN: { readonly [K in OurLanguage]: Scales } = {
  en: scalesWith(POINT_TITLES.en),
  fr: scalesWith(POINT_TITLES.fr),
};

/** The scales that ship, in English. */
export const SCALES: Scales = SCALES_IN.en;

/** An own scale of whole points: 3 to 10 of them from `lowest`. Titles follow the general ladder round the level. */
export function ownScale(lowest: number, count: number, language: OurLanguage = "en"): Scale {
  const size = Math.min(10, Math.max(3, count));
  const at = levelIndex(size);
  const titles = Array.from({ length: size }, (_, index) =>
    titleAt(index - at, index === 0, index === size - 1, POINT_TITLES[language]),
  );
  return scaleFrom("own", lowest, titles);
}

function titleAt(distance: number, lowest: boolean, highest: boolean, titles: Titles): string {
  if (distance === 0) return titles.at;
  if (distance === -1) return titles.below;
  if (distance === 1) return titles.above;
  if (lowest || highest) return distance < 0 ? titles.lowest : titles.highest;
  return distance < 0 ? titles.furtherBelow : titles.furtherAbove;
}

/** Index of the point "at the level": the middle of an odd number, the upper middle of an even one. */
export const levelIndex = (size: number): number => Math.floor(size / 2);

/** The point of a scale at which the required level counts as met. */
export function levelPoint(scale: Scale): Points {
  const point = scale.points[levelIndex(scale.points.length)];
  if (point === undefined) throw new Error("a scale has at least three points");
  return point.points;
}
