import { scoredSheet } from "#core/consensus/look-up.ts";
import type { MatrixRow } from "#ui/domain/score-matrix.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** The rule of the flag in force, and only those signs that stand in the matrix just now. */
export function MatrixLegend({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const scores = rows.flatMap((row) => row.scores ?? []);
  return (
    <div className="lg2">
      <span>
        <Icon name="flag" />
        <FlagRule rows={rows} />
      </span>
      {rows.some((row) => row.scores === null) ? (
        <span>
          <i className="r rh" />
          {t("consensus.legend.hidden")}
        </span>
      ) : null}
      {scores.some((score) => score?.is === "not-assessed") ? (
        <span>
          <i className="r rna" />
          {t("consensus.legend.notAssessed")}
        </span>
      ) : null}
      {scores.includes(null) ? (
        <span>
          <i className="r r0" />
          {t("consensus.legend.notThere")}
        </span>
      ) : null}
    </div>
  );
}

function FlagRule({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const flag = scoredSheet(useSelection())?.rules.flag;
  if (flag === undefined) return null;
  const whole = flag.distance % 100 === 0;
  const distance = whole ? countWord(flag.distance / 100) : showPoints(flag.distance);
  const rule = t(flag.measure === "range" ? "consensus.legend.range" : "consensus.legend.median", {
    distance,
    count: flag.distance / 100,
  });
  const minimums = new Set(rows.map(({ criterion }) => criterion.minimum));
  const [only = null] = minimums;
  if (minimums.size !== 1) return t("consensus.legend.bothSides", { rule });
  return only === null ? rule : t("consensus.legend.bothSidesOf", { rule, minimum: showPoints(only) });
}
