import type { Scale } from "#core/model/scale.ts";
import type { WarmUpSpread } from "#core/people/warm-up.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** The lowest and the highest point of a scale. */
export const endsOf = (scale: Scale): { readonly lowest: string; readonly highest: string } => ({
  lowest: showPoints(scale.points[0]?.points ?? 0),
  highest: showPoints(scale.points.at(-1)?.points ?? 0),
});

/** "From 2 to 4." */
export function spreadText({ lowest, highest }: WarmUpSpread): string {
  if (lowest === null || highest === null) return t("warmUp.nobody");
  if (lowest === highest) return t("warmUp.allSame", { points: showPoints(lowest) });
  return t("warmUp.fromTo", { lowest: showPoints(lowest), highest: showPoints(highest) });
}
