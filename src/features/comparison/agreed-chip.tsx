import type { AgreedScore } from "#core/model/consensus.ts";
import type { Scale } from "#core/model/scale.ts";
import { type Points } from "#core/shared/points.ts";
import { shadeOf } from "#ui/domain/score-chip.tsx";
import { showPoints } from "#words/points.ts";

/** An agreed score as a square; dashed while not agreed, a line where it was left unresolved. */
export function AgreedChip(props: {
  readonly agreed: AgreedScore | null;
  readonly scale: Scale;
  readonly label: string;
}) {
  const { agreed, scale, label } = props;
  const points = agreed?.points ?? null;
  if (points === null) {
    return (
      <i className={agreed === null ? "r r0" : "r un"} role="img" aria-label={label}>
        {agreed === null ? "" : "–"}
      </i>
    );
  }
  const text = showPoints(points);
  return (
    <i
      className={`r ${shadeOf(scale, nearest(scale, points))} ${text.length > 2 ? "long" : ""}`}
      title={label}
    >
      {text}
    </i>
  );
}

/** A mean by the rule may lie between two points of the scale: it takes the colour of the nearer one. */
const nearest = (scale: Scale, points: Points): Points =>
  scale.points.reduce(
    (best, each) => (Math.abs(each.points - points) < Math.abs(best - points) ? each.points : best),
    scale.points[0]?.points ?? points,
  );
