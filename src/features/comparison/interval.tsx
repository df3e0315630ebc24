import type { Placed } from "#core/comparison/order.ts";
import { compareExact } from "#core/shared/points.ts";
import { AXIS_WIDTH, inPoints, labelsOf, placeOnAxis, type Axis } from "#features/comparison/axis.ts";
import { showExact } from "#words/points.ts";
import { t } from "#words/t.ts";

/** A candidate's total as a diamond over the line of the members' own totals, a tick each. */
export function Interval({ placed, axis }: { readonly placed: Placed; readonly axis: Axis }) {
  const own = placed.own.flatMap((each) => (each.total === null ? [] : [each.total])).toSorted(compareExact);
  const xs = own.map((each) => placeOnAxis(axis, inPoints(each)));
  const [first, last] = [xs.at(0), xs.at(-1)];
  const { total } = placed.total;
  const at = total === null ? null : placeOnAxis(axis, inPoints(total));
  return (
    <svg
      className="fp"
      width={AXIS_WIDTH}
      height="50"
      viewBox={`0 0 ${AXIS_WIDTH} 50`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={describe(placed)}
    >
      {labelsOf(axis).map((points) => (
        <path
          key={points}
          className={points * 100 === axis.level ? "g3" : "g"}
          d={`M${placeOnAxis(axis, points)} 0V50`}
        />
      ))}
      {first === undefined || last === undefined ? null : <path className="iv" d={`M${first} 33H${last}`} />}
      {xs.map((x, index) => (
        <path key={index} className="o" d={`M${x} 28.5v9`} />
      ))}
      {at === null ? null : <path className="pt" d={`M${at} 10l5 6-5 6-5-6z`} />}
    </svg>
  );
}

function describe({ total, own }: Placed): string {
  const agreed =
    total.total === null
      ? t("comparison.interval.none")
      : t("comparison.interval.agreed", { total: showExact(total.total) });
  const sorted = own.flatMap((each) => (each.total === null ? [] : [each.total])).toSorted(compareExact);
  const [low, high] = [sorted.at(0), sorted.at(-1)];
  return low === undefined || high === undefined
    ? agreed
    : t("comparison.interval.members", { agreed, low: showExact(low), high: showExact(high) });
}

/** The numbers of the axis, over the column. */
export const AxisLabels = ({ axis }: { readonly axis: Axis }) => (
  <div className="ax" aria-hidden="true">
    {labelsOf(axis).map((points) => (
      <span key={points} style={{ left: `${placeOnAxis(axis, points)}px` }}>
        {points}
      </span>
    ))}
  </div>
);
