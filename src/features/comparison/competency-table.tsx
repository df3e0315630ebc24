import type { ComparedOrder } from "#core/comparison/order.ts";
import { agreedOn, criteriaOf, scoredSheet } from "#core/consensus/look-up.ts";
import { spreadOf } from "#core/consensus/spread.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { AgreedChip } from "#features/comparison/agreed-chip.tsx";
import { candidateName, codeOf } from "#features/comparison/names.ts";
import { DotStrip } from "#ui/domain/dot-strip.tsx";
import { Weight } from "#ui/domain/score-matrix.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface TableProps {
  readonly order: ComparedOrder;
  readonly criterion: CriterionId | null;
  readonly candidate: CandidateId | null;
  readonly onCriterion: (criterion: CriterionId) => void;
  readonly onCandidate: (candidate: CandidateId) => void;
}

/** Criteria down, candidates across: the agreed score beside the members' own, nothing to change. */
export function CompetencyTable(props: TableProps) {
  const { order, candidate, onCandidate } = props;
  const selection = useSelection();
  const scale = scoredSheet(selection)?.scale;
  const criteria = criteriaOf(selection);
  const onlyCompetencies = criteria.every((each) => each.kind === "competency");
  if (scale === undefined) return null;
  return (
    <table className="bc" aria-label={t("comparison.competency.table")}>
      <colgroup>
        <col className="first" />
        {order.placed.map((placed) => (
          <col key={placed.candidate} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            {t(onlyCompetencies ? "comparison.competency.head" : "comparison.competency.headCriterion")}
          </th>
          {order.placed.map((placed) => (
            <th
              key={placed.candidate}
              scope="col"
              className={placed.candidate === candidate ? "here" : undefined}
            >
              <button
                type="button"
                className="who"
                tabIndex={-1}
                onClick={() => onCandidate(placed.candidate)}
              >
                <b>{codeOf(selection, placed.candidate)}</b>
                {candidateName(selection, placed.candidate)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion, index) => (
          <Row key={criterion.id} {...props} row={criterion} number={index + 1} scale={scale} />
        ))}
        <tr className="tt">
          <th scope="row">{t("comparison.head.levels")}</th>
          {order.placed.map(({ candidate: id, meets }) => (
            <td key={id}>
              <span className="m">
                {meets.of === 0
                  ? t("comparison.noMinimum")
                  : meets.below.length > 0
                    ? t("comparison.competency.below", { count: meets.below.length })
                    : t("comparison.competency.meets", { met: meets.met, of: meets.of })}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Row(
  props: TableProps & { readonly row: Criterion; readonly number: number; readonly scale: Scale },
) {
  const { row, number, scale, order } = props;
  const selection = useSelection();
  const here = row.id === props.criterion;
  return (
    <tr className={here ? "here" : undefined}>
      <th scope="row">
        <button
          type="button"
          className="nn"
          data-row={row.id}
          tabIndex={here || props.criterion === null ? 0 : -1}
          aria-current={here ? "true" : undefined}
          onClick={() => props.onCriterion(row.id)}
        >
          <span className="n">{number}</span>
          <span title={row.name}>
            {row.name}
            <Weight weight={row.weight} />
          </span>
        </button>
      </th>
      {order.placed.map(({ candidate }) => {
        const agreed = agreedOn(selection, candidate, row.id);
        const named = { number, name: row.name };
        const label =
          agreed?.points == null
            ? t("comparison.notScored", named)
            : t("comparison.scoreOf", { ...named, points: showPoints(agreed.points) });
        return (
          <td key={candidate} className={candidate === props.candidate ? "col" : undefined}>
            <div className="cl">
              <AgreedChip agreed={agreed} scale={scale} label={label} />
              <DotStrip
                scale={scale}
                spread={spreadOf(selection, candidate, row.id)}
                minimum={row.minimum}
                agreed={agreed?.points ?? null}
                size="small"
              />
            </div>
          </td>
        );
      })}
    </tr>
  );
}
