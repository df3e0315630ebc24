import { Link } from "wouter";
import { untypedPaper } from "#core/consensus/close.ts";
import { byMember } from "#core/consensus/evidence.ts";
import { flagByRule } from "#core/consensus/flags.ts";
import { agreedOn, criteriaOf, panelFor, scoredSheet } from "#core/consensus/look-up.ts";
import { criterionState, progressOf } from "#core/consensus/progress.ts";
import { signaturesState, waitsForSignatures } from "#core/consensus/sign.ts";
import { spreadsOf } from "#core/consensus/spread.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { MatrixLegend } from "#features/consensus/matrix-legend.tsx";
import type { Walk } from "#features/consensus/use-walk.ts";
import { ScoreMatrix, type MatrixRow } from "#ui/domain/score-matrix.tsx";
import { SignatureInitials } from "#ui/domain/signature-rows.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord, listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The matrix of one candidate, its legend, what is still on paper, and the state of the signatures. */
export function PanelColumn(props: {
  readonly candidate: Candidate;
  readonly walk: Walk;
  /** Whether a row is on view at the right. */
  readonly here: boolean;
  readonly onRow: (criterion: CriterionId) => void;
}) {
  const { candidate, walk } = props;
  const selection = useSelection();
  const scale = scoredSheet(selection)?.scale;
  if (scale === undefined) return null;
  const rows = rowsOf(selection, candidate, walk);
  return (
    <section className="l" data-column aria-label={t("consensus.matrix.label")}>
      <div className="scr">
        <ScoreMatrix
          label={t("consensus.matrix.label")}
          members={panelFor(selection, candidate.id)}
          scale={scale}
          rows={rows}
          current={props.here ? walk.at : null}
          onRow={props.onRow}
        />
        <MatrixLegend rows={rows} />
        <UntypedPaper candidate={candidate} />
      </div>
      <Signatures candidate={candidate} />
    </section>
  );
}

function rowsOf(selection: Selection, candidate: Candidate, walk: Walk): readonly MatrixRow[] {
  const criteria = criteriaOf(selection);
  const spreads = spreadsOf(selection, candidate.id);
  const members = panelFor(selection, candidate.id);
  return walk.order.flatMap((id) => {
    const index = criteria.findIndex((each) => each.id === id);
    const criterion = criteria[index];
    const spread = spreads[index];
    if (criterion === undefined || spread === undefined) return [];
    const named = walk.reached(id) < 3 ? null : byMember(selection, candidate.id, id);
    return [
      {
        criterion,
        number: index + 1,
        spread,
        flag: flagByRule(selection, spread),
        scores:
          named && members.map((member) => named.find((each) => each.member.id === member.id)?.score ?? null),
        agreed: agreedOn(selection, candidate.id, id),
        state: criterionState(selection, candidate.id, id),
        leftForLater: walk.isLeft(id),
      },
    ];
  });
}

function UntypedPaper({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const ids = untypedPaper(selection, candidate.id);
  const members = selection.people.filter((person) => ids.includes(person.id));
  const first = members[0];
  if (first === undefined) return null;
  return (
    <p className="lg2 paper">
      <Status icon="document" tone="warn">
        {t("consensus.legend.paper", {
          count: members.length,
          names: listOf(members.map((each) => each.name)),
        })}
      </Status>
      <Link href={`/s/${selection.id}/paper/${first.id}/${candidate.id}`}>
        {t("consensus.legend.typeIn")}
      </Link>
    </p>
  );
}

function Signatures({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const states = signaturesState(selection, candidate.id);
  return (
    <div className="so">
      <h2>{t("consensus.foot.title")}</h2>
      <div className="row">
        <SignatureInitials states={states} />
        <span className="said">{signaturesLine(selection, candidate)}</span>
      </div>
    </div>
  );
}

function signaturesLine(selection: Selection, { id, code }: Candidate): string {
  const { decided, of, closed } = progressOf(selection, id);
  const count = countWord(of);
  if (!closed)
    return decided < of ? t("consensus.foot.after", { count }) : t("consensus.foot.toClose", { count, code });
  if (waitsForSignatures(selection, id).length === 0) return t("consensus.foot.done");
  const states = signaturesState(selection, id);
  return t("consensus.foot.signed", {
    n: states.filter(({ state }) => state === "signed").length,
    of: states.length,
  });
}
