import "#ui/domain/score-matrix.css";
import type { AgreedScore } from "#core/model/consensus.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Score } from "#core/model/score.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { SMALL_PANEL } from "#core/consensus/evidence.ts";
import type { Flag } from "#core/consensus/flags.ts";
import type { CriterionState } from "#core/consensus/progress.ts";
import type { Spread } from "#core/consensus/spread.ts";
import { DotStrip } from "#ui/domain/dot-strip.tsx";
import { ScoreChip } from "#ui/domain/score-chip.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** One criterion of one candidate as the matrix shows it. */
export interface MatrixRow {
  readonly criterion: Criterion;
  /** Place on the sheet, whatever the order of the rows. */
  readonly number: number;
  readonly spread: Spread;
  readonly flag: Flag | null;
  /** Scores in the order of the members; null while names are not shown yet. */
  readonly scores: readonly (Score | null)[] | null;
  readonly agreed: AgreedScore | null;
  readonly state: CriterionState;
  readonly leftForLater: boolean;
}

interface MatrixProps {
  readonly label: string;
  readonly members: readonly Person[];
  readonly scale: Scale;
  readonly rows: readonly MatrixRow[];
  readonly current: CriterionId | null;
  readonly onRow: (criterion: CriterionId) => void;
}

/** Criteria down, members across, with the spread and the agreed score of each. A row is chosen as a whole. */
export function ScoreMatrix(props: MatrixProps) {
  const { members, rows } = props;
  const size = members.length > 10 ? "mx big huge" : members.length > SMALL_PANEL ? "mx big" : "mx";
  return (
    <table className={`dom-matrix ${size}`} aria-label={props.label}>
      <colgroup>
        <col className="k1" />
        {members.map((member) => (
          <col key={member.id} className="k2" />
        ))}
        <col className="k3" />
        <col className="k4" />
        <col />
      </colgroup>
      <MatrixHead {...props} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.criterion.id} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function MatrixHead({ members, scale, rows }: MatrixProps) {
  const onlyCompetencies = rows.every(({ criterion }) => criterion.kind === "competency");
  return (
    <thead>
      <tr>
        <th scope="col">
          {t(onlyCompetencies ? "consensus.matrix.competency" : "consensus.matrix.criterion")}
        </th>
        {members.map((member) => (
          <th key={member.id} scope="col" className="c" title={member.name}>
            <span aria-hidden="true">{member.initials}</span>
            <span className="vh">{member.name}</span>
          </th>
        ))}
        <th scope="col" className="axis">
          <span className="vh">{t("consensus.matrix.spread")}</span>
          <span className="axis-points" aria-hidden="true">
            {scale.points.map(({ points }) => (
              <span key={points}>{showPoints(points)}</span>
            ))}
          </span>
        </th>
        <th scope="col" className="c">
          {t("consensus.matrix.range")}
        </th>
        <th scope="col" className="c">
          {t("consensus.matrix.agreed")}
        </th>
      </tr>
    </thead>
  );
}

function Row({ row, members, scale, current, onRow }: MatrixProps & { readonly row: MatrixRow }) {
  const { criterion, number, spread } = row;
  const here = criterion.id === current;
  return (
    <tr className={here ? "here" : undefined}>
      <th scope="row">
        <button
          type="button"
          className="kn"
          data-row={criterion.id}
          tabIndex={here || current === null ? 0 : -1}
          aria-current={here ? "true" : undefined}
          onClick={() => onRow(criterion.id)}
        >
          <span className="n">{number}</span>
          <span className="nm" title={criterion.name}>
            {criterion.name}
            <Weight weight={criterion.weight} />
          </span>
        </button>
      </th>
      {members.map((member, index) => (
        <td key={member.id} className="c">
          {row.scores === null ? (
            <i className="r rh" role="img" aria-label={t("consensus.matrix.hidden")} />
          ) : (
            <ScoreChip score={row.scores[index] ?? null} scale={scale} />
          )}
        </td>
      ))}
      <td className="sp">
        <DotStrip
          scale={scale}
          spread={spread}
          minimum={criterion.minimum}
          agreed={row.agreed?.points ?? null}
          size={members.length > SMALL_PANEL ? "tight" : "plain"}
        />
      </td>
      <td className="c">
        <Range row={row} />
      </td>
      <td className="c">
        <Agreed row={row} />
      </td>
    </tr>
  );
}

/** "×2" after a name that counts more than once. */
export const Weight = ({ weight }: { readonly weight: number }) =>
  weight === 1 ? null : <em title={t("consensus.matrix.weight", { weight })}> ×{weight}</em>;

function Range({ row: { spread, flag, criterion } }: { readonly row: MatrixRow }) {
  const acrossAlone = flag !== null && !flag.distance && criterion.minimum !== null;
  return (
    <span className="rg">
      {flag === null ? <span /> : <Icon name="flag" label={t("consensus.matrix.flagged")} />}
      <span>{spread.range === null ? "–" : showPoints(spread.range)}</span>
      {acrossAlone ? (
        <small>{t("consensus.matrix.across", { minimum: showPoints(criterion.minimum ?? 0) })}</small>
      ) : null}
      {spread.n < spread.of ? (
        <small>{t("consensus.matrix.nOf", { n: spread.n, of: spread.of })}</small>
      ) : null}
    </span>
  );
}

function Agreed({ row: { agreed, state, leftForLater } }: { readonly row: MatrixRow }) {
  const said = state === "not-yet" ? (leftForLater ? "later" : null) : state === "agreed" ? null : state;
  const points = agreed?.points ?? null;
  return (
    <span className="ag-cell">
      <span className={agreed === null ? "agr open" : "agr"}>
        {agreed === null ? <span className="vh">{t("consensus.state.not-yet")}</span> : null}
        <span aria-hidden={points === null}>{points === null ? "–" : showPoints(points)}</span>
      </span>
      {said === null ? null : <small>{t(`consensus.state.${said}`)}</small>}
    </span>
  );
}
