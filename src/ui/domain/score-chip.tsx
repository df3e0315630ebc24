import { useLayoutEffect, useMemo, useRef } from "react";
import type { Scale } from "#core/model/scale.ts";
import { NOT_ASSESSED_REASONS, type Score } from "#core/model/score.ts";
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
 * The same square for a score that is being given. All that it may show lie in it, one on another, and one is seen: a text
 * that changed would have the whole page laid out again with every key, and a class that changed has the browser look for all
 * rules that may hang on it.
 */
export function LiveScoreChip({ live, scale }: LiveChipProps) {
  const chip = useRef<HTMLSpanElement>(null);
  const drawn = live.now();
  const usual = useMemo(() => facesOf(scale), [scale]);
  // A draft may be from a sheet with another scale.
  const faces = indexIn(usual, drawn) === -1 ? [...usual, drawn] : usual;
  useLayoutEffect(() => {
    const show = (): void => {
      const seen = indexIn(faces, live.now());
      for (const [index, face] of [...(chip.current?.children ?? [])].entries())
        if (face instanceof HTMLElement) face.style.visibility = index === seen ? "visible" : "hidden";
    };
    // React writes only what it drew otherwise before, which is not all that may stand here.
    show();
    return live.listen(show);
  });
  return (
    <span className="live-chip" ref={chip}>
      {faces.map((face) => (
        <span key={keyOf(face)}>
          <ScoreChip score={face} scale={scale} />
        </span>
      ))}
    </span>
  );
}

const facesOf = (scale: Scale): readonly (Score | null)[] => [
  null,
  ...NOT_ASSESSED_REASONS.map((reason): Score => ({ is: "not-assessed", reason })),
  ...scale.points.map(({ points }): Score => ({ is: "points", points })),
];

const keyOf = (score: Score | null): string =>
  score === null ? "none" : score.is === "points" ? `${score.points}` : score.reason;

const indexIn = (faces: readonly (Score | null)[], score: Score | null): number =>
  faces.findIndex((face) => keyOf(face) === keyOf(score));

function nameOfScore(score: Score | null): string {
  if (score === null) return t("scoring.chip.notYet");
  if (score.is === "points") return showPoints(score.points);
  return t("scoring.chip.notAssessed", { why: t(`scoring.reason.${score.reason}`) });
}
