import type { Scale } from "#core/model/scale.ts";
import type { Score } from "#core/model/score.ts";
import { type Points } from "#core/shared/points.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** Class of a point's colour: the five shades spread over any scale. The numeral always stands with it. */
export function shadeOf(scale: Scale, points: Points): string {
  const index = scale.points.findIndex((each) => each.points === points);
  const steps = Math.max(1, scale.points.length - 1);
  return `r${1 + Math.round((4 * Math.max(0, index)) / steps)}`;
}

/** A score as a small square: points with their numeral, not assessed struck through, not yet a dashed box. */
export function ScoreChip({ score, scale }: { readonly score: Score | null; readonly scale: Scale }) {
  if (score === null) return <i className="r r0" role="img" aria-label={t("scoring.chip.notYet")} />;
  if (score.is === "not-assessed") {
    const why = t(`scoring.reason.${score.reason}`);
    return <i className="r rna" role="img" aria-label={t("scoring.chip.notAssessed", { why })} />;
  }
  return <i className={`r ${shadeOf(scale, score.points)}`}>{showPoints(score.points)}</i>;
}
