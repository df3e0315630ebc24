import "#ui/domain/dot-strip.css";
import type { Scale } from "#core/model/scale.ts";
import { SMALL_PANEL } from "#core/consensus/evidence.ts";
import type { Spread } from "#core/consensus/spread.ts";
import { type Points } from "#core/shared/points.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** Drawing sizes of the strip: in the matrix, in the matrix of a large panel, in the comparison. */
const SIZES = {
  plain: { width: 156, height: 46, mostRadius: 3.1 },
  tight: { width: 112, height: 36, mostRadius: 2.2 },
  small: { width: 92, height: 40, mostRadius: 2.4 },
} as const;

const EDGE = 10;

export interface DotStripProps {
  readonly scale: Scale;
  /** Counts of scores only: who gave what does not reach the drawing, nor its description. */
  readonly spread: Pick<Spread, "counts" | "lowest" | "highest" | "of">;
  readonly minimum: Points | null;
  readonly agreed: Points | null;
  readonly size: keyof typeof SIZES;
}

/** One dot a score, stacked on the axis of the scale; the thick axis is the spread, the mark below it the agreed score. */
export function DotStrip({ scale, spread, minimum, agreed, size }: DotStripProps) {
  const { width, height } = SIZES[size];
  const axis = height - 8;
  const x = placeOn(scale, width);
  const values = scale.points.map(({ points }) => points);
  const line = minimumLine(values, minimum);
  return (
    <svg
      className="strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={descriptionOf(spread, agreed)}
    >
      {values.map((points) => (
        <path key={points} className="gr" d={`M${x(points)} 2V${axis + 2}`} />
      ))}
      {line === null ? null : <path className="mn" d={`M${x(line)} 2V${axis + 5}`} />}
      <path className="ax" d={`M${EDGE} ${axis}H${width - EDGE}`} />
      {spread.lowest === null || spread.highest === null || spread.lowest === spread.highest ? null : (
        <path className="span" d={`M${x(spread.lowest)} ${axis}H${x(spread.highest)}`} />
      )}
      <Dots
        spread={spread}
        x={x}
        axis={axis}
        size={size}
        gap={(width - 2 * EDGE) / Math.max(1, values.length - 1)}
      />
      {agreed === null ? null : <path className="ag" d={`M${x(agreed)} ${axis + 2.5}l-4.5 5h9z`} />}
    </svg>
  );
}

/** Where a number of points lies, from the left. */
function placeOn(scale: Scale, width: number): (points: number) => number {
  const low = scale.points[0]?.points ?? 0;
  const high = scale.points.at(-1)?.points ?? 100;
  return (points) => rounded(EDGE + ((width - 2 * EDGE) * (points - low)) / Math.max(1, high - low));
}

/** Half-way below the minimum; none where the minimum is the lowest point, which everyone meets. */
function minimumLine(values: readonly Points[], minimum: Points | null): number | null {
  const before = values.findLast((points) => minimum !== null && points < minimum);
  return minimum === null || before === undefined ? null : (before + minimum) / 2;
}

function Dots(props: {
  readonly spread: DotStripProps["spread"];
  readonly x: (points: number) => number;
  readonly axis: number;
  readonly size: DotStripProps["size"];
  readonly gap: number;
}) {
  const { spread, x, axis } = props;
  const inPairs = spread.of > SMALL_PANEL;
  const radius = radiusOf(spread.of, inPairs, axis, props.gap, SIZES[props.size].mostRadius);
  return spread.counts.flatMap(({ points, count }) =>
    Array.from({ length: count }, (_, index) => {
      const row = inPairs ? Math.floor(index / 2) : index;
      const aside = inPairs ? (index % 2 === 0 ? -1 : 1) * (radius + 0.4) : 0;
      return (
        <circle
          key={`${points} ${index}`}
          className="d"
          cx={rounded(x(points) + aside)}
          cy={rounded(axis - radius - 2.2 - row * (2 * radius + 0.7))}
          r={radius}
        />
      );
    }),
  );
}

/** The same for every row of a matrix: the whole panel on one point must fit above the axis and beside the next. */
function radiusOf(panel: number, inPairs: boolean, axis: number, gap: number, most: number): number {
  const rows = Math.max(1, inPairs ? Math.ceil(panel / 2) : panel);
  const byHeight = (axis - 3.2 - 0.7 * (rows - 1)) / (2 * rows);
  const byWidth = gap / (inPairs ? 4.4 : 2.2);
  return rounded(Math.max(1, Math.min(most, byHeight, byWidth)));
}

function descriptionOf({ counts }: DotStripProps["spread"], agreed: Points | null): string {
  const scores = counts
    .toReversed()
    .flatMap(({ points, count }) => Array.from({ length: count }, () => showPoints(points)))
    .join(", ");
  const said = scores === "" ? t("consensus.strip.none") : t("consensus.strip.scores", { scores });
  return agreed === null ? said : t("consensus.strip.agreed", { said, agreed: showPoints(agreed) });
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
