import { useMemo } from "react";
import { equalWeightsSameOrder, type ComparedOrder } from "#core/comparison/order.ts";
import { scoredSheet } from "#core/consensus/look-up.ts";
import type { Selection } from "#core/model/selection.ts";
import { levelPoint } from "#core/sheet/scales.ts";
import { codeOf } from "#features/comparison/names.ts";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** What the signs mean, who did not score everything, and whether equal weights would give the same order. */
export function Legend({ order }: { readonly order: ComparedOrder }) {
  const selection = useSelection();
  const same = useMemo(() => equalWeightsSameOrder(selection), [selection]);
  const sheet = scoredSheet(selection);
  return (
    <div className="kx">
      <span>
        <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
          <path d="M6 1l5 6-5 6-5-6z" className="dia" />
        </svg>
        {t("comparison.legend.agreed")}
      </span>
      <span>
        <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
          <path className="ln" d="M1 6h32M1 1.5v9M9 1.5v9M16 1.5v9M24 1.5v9M33 1.5v9" />
        </svg>
        {t("comparison.legend.own")}
      </span>
      {sheet === null ? null : (
        <span>
          <svg width="2" height="14" aria-hidden="true">
            <path className="dots" d="M1 0v14" />
          </svg>
          {t("comparison.legend.level", { points: showPoints(levelPoint(sheet.scale)) })}
        </span>
      )}
      {partlyScored(selection, order).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      {sheet?.rules.total === "average-of-first-scores" ? (
        <span>{t("comparison.legend.average")}</span>
      ) : null}
      {same === null || order.placed.length < 2 ? null : (
        <span>{t(same ? "comparison.legend.sameOrder" : "comparison.legend.otherOrder")}</span>
      )}
    </div>
  );
}

/** Members whose own total of a candidate does not stand on all criteria. */
function partlyScored(selection: Selection, { placed }: ComparedOrder): readonly string[] {
  return placed.flatMap(({ candidate, own }) =>
    own
      .filter(({ scored, of }) => scored < of)
      .map(({ member, scored, of }) =>
        t("comparison.legend.scored", {
          initials: selection.people.find((person) => person.id === member)?.initials ?? "",
          scored,
          of,
          code: codeOf(selection, candidate),
        }),
      ),
  );
}
