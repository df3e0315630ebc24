import type { OrderDemand } from "#core/comparison/demands.ts";
import type { MeritLine } from "#core/comparison/order-draft.ts";
import type { Placed } from "#core/comparison/order.ts";
import { agreedOn, criteriaOf } from "#core/consensus/look-up.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Selection } from "#core/model/selection.ts";
import { AgreedChip } from "#features/comparison/agreed-chip.tsx";
import type { Axis } from "#features/comparison/axis.ts";
import { Interval } from "#features/comparison/interval.tsx";
import { candidateName, codeOf } from "#features/comparison/names.ts";
import { Recommendation } from "#features/comparison/recommendation.tsx";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { useSelection } from "#usecases/world-context.ts";
import { showExact, showPoints } from "#words/points.ts";
import { clauses } from "#words/joined.ts";
import { t } from "#words/t.ts";

/** One candidate: whether the required levels are met, the agreed scores, the total, what the panel recommends. */
export function CandidateRow(props: {
  readonly candidate: CandidateId;
  readonly together: boolean;
  readonly placed: Placed | undefined;
  readonly line: MeritLine | undefined;
  readonly demand: OrderDemand | undefined;
  readonly onKind: OrderWork["setKind"];
  readonly scale: Scale;
  readonly axis: Axis;
  readonly isCurrent: boolean;
  readonly tabbable: boolean;
  readonly onCurrent: (candidate: CandidateId) => void;
}) {
  const { candidate, placed, line, scale, isCurrent, onCurrent } = props;
  const selection = useSelection();
  if (placed === undefined) return null;
  return (
    <tr className={isCurrent ? "here" : undefined}>
      <th scope="row" className={props.together ? "b1" : "b0"}>
        <button
          type="button"
          className="who"
          data-row={candidate}
          tabIndex={props.tabbable ? 0 : -1}
          aria-current={isCurrent ? "true" : undefined}
          onClick={() => onCurrent(candidate)}
        >
          <b className="b">{codeOf(selection, candidate)}</b>
          <span className="t13 q2" title={candidateName(selection, candidate)}>
            {candidateName(selection, candidate)}
          </span>
        </button>
      </th>
      <td>
        <Levels placed={placed} />
      </td>
      <td>
        <div className="hx">
          {criteriaOf(selection).map((criterion, index) => {
            const agreed = agreedOn(selection, candidate, criterion.id);
            const named = { number: index + 1, name: criterion.name };
            const label =
              agreed?.points == null
                ? t("comparison.notScored", named)
                : t("comparison.scoreOf", { ...named, points: showPoints(agreed.points) });
            return <AgreedChip key={criterion.id} agreed={agreed} scale={scale} label={label} />;
          })}
        </div>
      </td>
      <td className="t">
        <Total placed={placed} />
      </td>
      <td>
        <Interval placed={placed} axis={props.axis} />
      </td>
      <td className="rec">
        <Recommendation
          code={codeOf(selection, candidate)}
          kind={line?.kind ?? null}
          reserve={line?.reserve ?? null}
          demand={props.demand}
          onKind={(kind) => props.onKind(candidate, kind)}
        />
      </td>
    </tr>
  );
}

/** "Meets 9 of 9", or on what the candidate is below; names where there is room, else the numbers of the criteria. */
function Levels({ placed }: { readonly placed: Placed }) {
  const selection = useSelection();
  const { met, of, below, undecided } = placed.meets;
  if (of === 0) return <span className="q2">{t("comparison.noMinimum")}</span>;
  const lines = [
    below.length === 0 ? "" : criteriaText(selection, below),
    undecided.length === 0 ? "" : t("comparison.undecided", { count: undecided.length }),
  ].filter((each) => each !== "");
  return (
    <>
      <span className="m">
        {below.length > 0
          ? t("comparison.below", { count: below.length })
          : t("comparison.meets", { met, of })}
      </span>
      {lines.length === 0 ? null : (
        <span className="sb" title={lines.join(", ")}>
          {clauses(lines)}
        </span>
      )}
    </>
  );
}

function criteriaText(selection: Selection, ids: readonly string[]): string {
  const criteria = criteriaOf(selection);
  if (ids.length === 1) return criteria.find((each) => each.id === ids[0])?.name ?? "";
  return ids.map((id) => criteria.findIndex((each) => each.id === id) + 1).join(", ");
}

function Total({ placed: { total, tied } }: { readonly placed: Placed }) {
  return (
    <>
      {total.total === null ? "–" : showExact(total.total)}
      {tied ? <span className="sb">{t("comparison.tie")}</span> : null}
      {total.scored < total.of ? (
        <span className="sb">{t("comparison.scoredOf", { scored: total.scored, of: total.of })}</span>
      ) : null}
    </>
  );
}
