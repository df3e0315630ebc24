import type { FiveAnchors } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Scale } from "#core/model/scale.ts";
import { levelIndex } from "#core/sheet/scales.ts";
import { showPoints } from "#core/shared/points.ts";

/**
 * Anchors of any scale from the five texts, by one written rule. The third text stands at the level, the second and
 * fourth at its neighbours, the first and fifth at the ends; a point in between says between which two it lies.
 * A scale of four ends "above the level", a scale of three begins "below" it.
 */
export function deriveAnchors(
  five: FiveAnchors,
  scale: Scale,
  language: OurLanguage = "en",
): readonly string[] {
  const size = scale.points.length;
  const at = levelIndex(size);
  return scale.points.map(
    (_, index) => five[textIndex(index, at, size)] ?? betweenText(index, at, scale, language),
  );
}

/** Which of the five texts stands at a point; -1 for a point in between. */
function textIndex(index: number, at: number, size: number): number {
  if (Math.abs(index - at) <= 1) return index - at + 2;
  if (index === 0) return 0;
  return index === size - 1 ? 4 : -1;
}

function betweenText(index: number, at: number, scale: Scale, language: OurLanguage): string {
  const below = index < at ? 0 : at + 1;
  const above = index < at ? at - 1 : scale.points.length - 1;
  const point = (each: number): string => showPoints(scale.points[each]?.points ?? 0);
  return BETWEEN[language](point(below), point(above));
}

/** What stands at a point between two texts; takes the two points as printed. */
export const BETWEEN: { readonly [K in OurLanguage]: (below: string, above: string) => string } = {
  en: (below, above) => `Between what ${below} and ${above} describe.`,
  fr: (below, above) => `Entre ce que décrivent ${below} et ${above}.`,
};
