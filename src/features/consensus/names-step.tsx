import type { MemberEvidence } from "#core/consensus/evidence.ts";
import { sheetState } from "#core/collect/state.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { NotedUnder } from "#features/consensus/evidence-step.tsx";
import { ScoreChip } from "#ui/domain/score-chip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface NamesProps {
  readonly candidate: CandidateId;
  readonly criteria: readonly Criterion[];
  readonly scale: Scale;
  readonly rows: readonly MemberEvidence[];
  /** Null while scores cannot be revised. */
  readonly onRevise: ((member: Person) => void) | null;
}

/** Who gave what, with the notes it rests on. */
export function NamesStep(props: NamesProps) {
  return (
    <div className="ev" tabIndex={0} role="region" aria-label={t("consensus.names.label")} data-scrolls>
      {props.rows.map((row) => (
        <MemberRow key={row.member.id} row={row} {...props} />
      ))}
    </div>
  );
}

function MemberRow({
  row,
  candidate,
  criteria,
  scale,
  onRevise,
}: NamesProps & { readonly row: MemberEvidence }) {
  const selection = useSelection();
  const { member, score, notes, revised } = row;
  return (
    <article className="e">
      <div>
        <ScoreChip score={score} scale={scale} />
      </div>
      <div className="by">
        <h3>{member.name}</h3>
        {onRevise === null || score?.is !== "points" ? null : (
          <Button
            look="linklike"
            className="t12"
            label={t("consensus.names.reviseOf", { name: member.name })}
            onPress={() => onRevise(member)}
          >
            {t("consensus.names.revise")}
          </Button>
        )}
      </div>
      <ul>
        {notes.map((line, index) => (
          <li key={index}>
            <b>{`${line.star ?? " "} ${line.sign === "-" ? "−" : (line.sign ?? "")}`}</b>
            <span>
              {line.text}
              <NotedUnder line={line} criteria={criteria} />
            </span>
          </li>
        ))}
        {score?.is === "points" && notes.length > 0 ? null : (
          <li className="only">
            <span className="q2">{withoutNotes(selection, candidate, row)}</span>
          </li>
        )}
        {revised === null ? null : (
          <li className="only">
            <span>
              <b className="m">{t("consensus.names.revised", { points: showPoints(revised.points) })}</b>{" "}
              {revised.reason}
              {revised.atTheTable ? (
                <small className="t12 q3"> {t("consensus.names.atTheTable")}</small>
              ) : null}
            </span>
          </li>
        )}
      </ul>
    </article>
  );
}

function withoutNotes(
  selection: Selection,
  candidate: CandidateId,
  { member, score }: MemberEvidence,
): string {
  if (score?.is === "not-assessed")
    return t("consensus.names.notAssessed", { why: t(`consensus.reason.${score.reason}`) });
  if (score !== null) return t("consensus.names.noNotes");
  const state = sheetState(selection, member.id, candidate);
  if (state === "paper-received") return t("consensus.names.paper");
  return t(state === "absent" ? "consensus.names.absent" : "consensus.names.noSheet");
}
