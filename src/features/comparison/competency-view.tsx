import { useState } from "react";
import type { ComparedOrder } from "#core/comparison/order.ts";
import { criteriaOf } from "#core/consensus/look-up.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import { CompetencyAside } from "#features/comparison/competency-aside.tsx";
import { CompetencyTable } from "#features/comparison/competency-table.tsx";
import { useComparisonKeys } from "#features/comparison/use-comparison-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** By competency: the agreed scores of all candidates with the members' own, and one criterion at the right. */
export function CompetencyView(props: {
  readonly order: ComparedOrder;
  readonly onShow: (candidate: CandidateId) => void;
  readonly onView: () => void;
}) {
  const { order } = props;
  const criteria = criteriaOf(useSelection()).map((each) => each.id);
  const candidates = order.placed.map((each) => each.candidate);
  const [criterion, setCriterion] = useState<CriterionId | null>(criteria[0] ?? null);
  const [candidate, setCandidate] = useState<CandidateId | null>(candidates[0] ?? null);
  useComparisonKeys({
    view: "competency",
    onRow: (by) => {
      const next = criteria[criteria.findIndex((id) => id === criterion) + by];
      if (next === undefined) return;
      setCriterion(next);
      document.querySelector<HTMLElement>(`.scr-comparison [data-row="${CSS.escape(next)}"]`)?.focus();
    },
    onColumn: (by) =>
      setCandidate(candidates[candidates.findIndex((id) => id === candidate) + by] ?? candidate),
    onMove: () => undefined,
    onReason: () => undefined,
    onView: props.onView,
    onShow: () => (candidate === null ? undefined : props.onShow(candidate)),
  });
  return (
    <div className="cols">
      <section className="l bcw" data-column aria-label={t("comparison.competency.table")}>
        <CompetencyTable
          order={order}
          criterion={criterion}
          candidate={candidate}
          onCriterion={setCriterion}
          onCandidate={setCandidate}
        />
        <div className="kx">
          <span>{t("comparison.competency.square")}</span>
          <span>{t("comparison.competency.dots")}</span>
          <span>
            <svg width="10" height="8" aria-hidden="true">
              <path className="dia" d="M5 0l4.5 6h-9z" />
            </svg>
            {t("comparison.competency.agreed")}
          </span>
        </div>
      </section>
      {criterion === null ? null : (
        <CompetencyAside order={order} criterion={criterion} candidate={candidate} />
      )}
    </div>
  );
}
