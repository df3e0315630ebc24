import { useLayoutEffect, useRef } from "react";
import type { Scale } from "#core/model/scale.ts";
import type { Score } from "#core/model/score.ts";
import { type Points } from "#core/shared/points.ts";
import type { Live } from "#ui/domain/live.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";
import "#ui/domain/score-chip.css";

/** Class of a point's colour: the five shades spread over any scale. The numeral always stands with it. */
export function shadeOf(scale: Scale, points: Points): string {
  const index = scale.points.findIndex((each) => each.points === points);
  const steps = Math.max(1, scale.points.length - 1);
  return `r${1 + Math.round((4 * Math.max(0, index)) / steps)}`;
}

interface ChipProps {
  readonly score: Score | null;
  readonly scale: Scale;
}

/** A score as a small square: points with their numeral, not assessed struck through, not yet a dashed box. */
export function ScoreChip({ score, scale }: ChipProps) {
  if (score === null) return <i className="r r0" role="img" aria-label={nameOfScore(score)} />;
  if (score.is === "not-assessed") return <i className="r rna" role="img" aria-label={nameOfScore(score)} />;
  return <i className={`r ${shadeOf(scale, score.points)}`}>{showPoints(score.points)}</i>;
}

interface LiveChipProps {
  readonly live: Live<Score | null>;
  readonly scale: Scale;
}

/**
 * The same square for a score that is being given; it is not drawn again with it. All numerals lie in it and one is seen: a
 * text that changed would have the whole page laid out again with every key.
 */
export function LiveScoreChip({ live, scale }: LiveChipProps) {
  const chip = useRef<HTMLElement>(null);
  const drawn = liveLook(live.now(), scale);
  useLayoutEffect(() => {
    let shown = liveLook(live.now(), scale);
    return live.listen(() => {
      const { current } = chip;
      const next = liveLook(live.now(), scale);
      if (current === null) return;
      current.className = next.className;
      current.setAttribute("aria-label", next.label);
      setSeen(current, shown.index, UNSEEN);
      setSeen(current, next.index, SEEN);
      shown = next;
    });
  }, [live, scale]);
  return (
    <i className={drawn.className} role="img" aria-label={drawn.label} ref={chip}>
      {scale.points.map(({ points }, index) => (
        <span key={points} style={index === drawn.index ? SEEN : UNSEEN}>
          {showPoints(points)}
        </span>
      ))}
    </i>
  );
}

function liveLook(score: Score | null, scale: Scale) {
  const given = score?.is === "points" ? score.points : null;
  const shade = score === null ? "r0" : given === null ? "rna" : shadeOf(scale, given);
  return {
    className: `r live ${shade}`,
    label: nameOfScore(score),
    index: scale.points.findIndex(({ points }) => points === given),
  };
}

function setSeen(chip: HTMLElement, index: number, { visibility }: { readonly visibility: string }): void {
  const numeral = chip.children[index];
  if (numeral instanceof HTMLElement) numeral.style.visibility = visibility;
}

// As styles, not classes: a class that changes has the browser look for all rules that may hang on it.
const SEEN = { visibility: "visible" } as const;
const UNSEEN = { visibility: "hidden" } as const;

function nameOfScore(score: Score | null): string {
  if (score === null) return t("scoring.chip.notYet");
  if (score.is === "points") return showPoints(score.points);
  return t("scoring.chip.notAssessed", { why: t(`scoring.reason.${score.reason}`) });
}
