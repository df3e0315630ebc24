import type { ComparedOrder } from "#core/comparison/order.ts";
import { dissentsOn } from "#core/consensus/dissent.ts";
import { agreedOn, criterionOf, scoredSheet } from "#core/consensus/look-up.ts";
import type { AgreedScore } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import { AgreedChip } from "#features/comparison/agreed-chip.tsx";
import { candidateName, codeOf, personName } from "#features/comparison/names.ts";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** One criterion through all candidates: agreed score, rationale, dissent. */
export function CompetencyAside(props: {
  readonly order: ComparedOrder;
  readonly criterion: CriterionId;
  readonly candidate: CandidateId | null;
}) {
  const selection = useSelection();
  const criterion = criterionOf(selection, props.criterion);
  const scale = scoredSheet(selection)?.scale;
  if (criterion === null || scale === undefined) return null;
  return (
    <aside
      className="rc"
      data-column
      aria-label={t("comparison.competency.aside", { name: criterion.name })}
      tabIndex={0}
    >
      <div>
        <h2>{criterion.name}</h2>
        {criterion.requiredLevel === null ? null : (
          <p>
            <span className="rq">{t("consensus.walk.required")}</span>{" "}
            <span className="serif">{criterion.requiredLevel}</span>
          </p>
        )}
      </div>
      <ol className="lst">
        {props.order.placed.map(({ candidate }) => {
          const agreed = agreedOn(selection, candidate, criterion.id);
          return (
            <li key={candidate} className={candidate === props.candidate ? "here" : undefined}>
              <AgreedChip agreed={agreed} scale={scale} label={t("comparison.competency.notYet")} />
              <div>
                <h3>
                  <b>{codeOf(selection, candidate)}</b> {candidateName(selection, candidate)}
                </h3>
                <p>{reasonText(agreed)}</p>
                <Dissents candidate={candidate} criterion={criterion.id} />
              </div>
            </li>
          );
        })}
      </ol>
      <p className="hint">{t("comparison.competency.asRecorded")}</p>
    </aside>
  );
}

function reasonText(agreed: AgreedScore | null): string {
  if (agreed === null) return t("comparison.competency.notYet");
  const how = agreed.outcome === "agreed" ? "" : `${t(`comparison.competency.${agreed.outcome}`)}. `;
  if (agreed.reason !== "") return `${how}${agreed.reason}`;
  return how === "" ? t("comparison.competency.noReason") : how.trim();
}

function Dissents({
  candidate,
  criterion,
}: {
  readonly candidate: CandidateId;
  readonly criterion: CriterionId;
}) {
  const selection = useSelection();
  return dissentsOn(selection, candidate, criterion).map((dissent) => (
    <Status key={dissent.id} icon="half">
      {t("comparison.competency.dissent", {
        name: personName(selection, dissent.member),
        points: dissent.points === null ? "–" : showPoints(dissent.points),
      })}
    </Status>
  ));
}
