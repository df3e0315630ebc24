import { memo } from "react";
import type { ComparedOrder } from "#core/comparison/order.ts";
import { criteriaOf, scoredSheet } from "#core/consensus/look-up.ts";
import { levelPoint } from "#core/sheet/scales.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { axisFor } from "#features/comparison/axis.ts";
import { CandidateRow } from "#features/comparison/candidate-row.tsx";
import { AxisLabels } from "#features/comparison/interval.tsx";
import { groupSentence } from "#features/comparison/sentences.ts";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { useSelection } from "#usecases/world-context.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/**
 * The candidates by group: suitability first, totals small, ties as ties, and the panel's recommendation. Not drawn
 * again for each letter of a reason.
 */
export const GroupTable = memo(function GroupTable(props: {
  readonly order: ComparedOrder;
  readonly lines: OrderWork["lines"];
  readonly demands: OrderWork["demands"];
  readonly onKind: OrderWork["setKind"];
  readonly current: CandidateId | null;
  readonly onCurrent: (candidate: CandidateId) => void;
}) {
  useLanguage();
  const { order, lines, demands, current, onCurrent } = props;
  const selection = useSelection();
  const scale = scoredSheet(selection)?.scale;
  if (scale === undefined) return null;
  const criteria = criteriaOf(selection);
  const axis = axisFor(order, levelPoint(scale));
  return (
    <table className="cm" style={{ "--criteria": criteria.length } as React.CSSProperties}>
      <colgroup>
        <col className="k1" />
        <col className="k2" />
        <col className="k3" />
        <col className="k4" />
        <col className="k5" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="first">
            {t("comparison.head.candidate")}
          </th>
          <th scope="col">{t("comparison.head.levels")}</th>
          <th scope="col">
            <span className="vh">{t("comparison.head.scores")}</span>
            <div className="hx" aria-hidden="true">
              {criteria.map((criterion, index) => (
                <span key={criterion.id} title={criterion.name}>
                  {index + 1}
                </span>
              ))}
            </div>
          </th>
          <th scope="col" className="t">
            {t("comparison.head.total")}
          </th>
          <th scope="col">
            <span className="vh">{t("comparison.head.totals")}</span>
            <AxisLabels axis={axis} />
          </th>
          <th scope="col">{t("comparison.head.recommendation")}</th>
        </tr>
      </thead>
      {order.groups.map((group) => (
        <tbody key={group.number}>
          <tr className="g">
            <th colSpan={6} scope="rowgroup">
              <b>{t("comparison.group", { number: group.number })}</b>{" "}
              <span>{groupSentence(order, group)}</span>
            </th>
          </tr>
          {group.candidates.map((candidate) => (
            <CandidateRow
              key={candidate}
              candidate={candidate}
              together={group.candidates.length > 1 && (group.tier === "meets" || group.tier === "undecided")}
              placed={order.placed.find((each) => each.candidate === candidate)}
              line={lines.find((each) => each.candidate === candidate)}
              demand={demands.find(
                (each) => each.answerIn === "recommendation" && each.candidates.includes(candidate),
              )}
              onKind={props.onKind}
              scale={scale}
              axis={axis}
              isCurrent={candidate === current}
              tabbable={current === null || candidate === current}
              onCurrent={onCurrent}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});
