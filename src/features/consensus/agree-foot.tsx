import { dissentsOn } from "#core/consensus/dissent.ts";
import type { Spread } from "#core/consensus/spread.ts";
import type { Dissent } from "#core/model/consensus.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Scale } from "#core/model/scale.ts";
import { Link } from "wouter";
import { consensusPath } from "#features/consensus/address.ts";
import { AgreeActions } from "#features/consensus/agree-actions.tsx";
import { AgreeFields } from "#features/consensus/agree-fields.tsx";
import { DissentForm } from "#features/consensus/dissent-form.tsx";
import { DissentList } from "#features/consensus/dissent-list.tsx";
import { ReviseForm } from "#features/consensus/revise-form.tsx";
import { useAgreement } from "#features/consensus/use-agreement.ts";
import { useAgreeKeys } from "#features/consensus/use-agree-keys.ts";
import type { Walk } from "#features/consensus/use-walk.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** A form that takes the place of the agreed score while it is filled in. */
export type FootForm =
  | { readonly is: "dissent"; readonly criterion: CriterionId; readonly dissent: Dissent | null }
  | { readonly is: "revise"; readonly criterion: CriterionId; readonly member: Person };

interface FootProps {
  readonly candidate: Candidate;
  readonly criterion: CriterionId;
  readonly walk: Walk;
  readonly spread: Spread;
  readonly scale: Scale;
  readonly closed: boolean;
  readonly form: FootForm | null;
  readonly onForm: (form: FootForm | null) => void;
  readonly onGoOn: (how: "decided" | "later") => void;
}

/** Under names and scores: the agreed score with its rationale and dissent, or a form in its place. */
export function AgreeFoot(props: FootProps) {
  const { candidate, criterion, form, onForm, closed } = props;
  const done = (): void => onForm(null);
  if (!closed && form?.criterion === criterion) {
    return form.is === "dissent" ? (
      <DissentForm
        key={form.dissent?.id ?? ""}
        candidate={candidate.id}
        criterion={criterion}
        dissent={form.dissent}
        onDone={done}
      />
    ) : (
      <ReviseForm
        key={form.member.id}
        candidate={candidate.id}
        criterion={criterion}
        member={form.member}
        onDone={done}
      />
    );
  }
  return <Agreeing {...props} />;
}

/** Holds the draft, so that typing a rationale draws nothing else of the screen again. */
function Agreeing(props: FootProps) {
  const { candidate, criterion, closed, onForm, onGoOn } = props;
  const selection = useSelection();
  const agreement = useAgreement(candidate.id, criterion);
  const dissents = dissentsOn(selection, candidate.id, criterion);
  const decide = (isDecided: boolean): void => (isDecided ? onGoOn("decided") : undefined);
  const nobody = props.spread.n === 0 && agreement.decided === null;
  const agree = (): void => decide(nobody ? agreement.unresolved() : agreement.agree());
  useAgreeKeys(
    props.scale,
    closed ? null : { onChoose: agreement.choose, onUndo: agreement.undo, onAgree: agree },
  );
  return (
    <>
      <AgreeFields agreement={agreement} scale={props.scale} spread={props.spread} closed={closed} />
      <div className="dis">
        <span className="label">
          {t("consensus.dissent.title")}
          <span className="hint">{t("consensus.dissent.printed")}</span>
        </span>
        <DissentList
          dissents={dissents}
          onEdit={closed ? null : (dissent) => onForm({ is: "dissent", criterion, dissent })}
        />
      </div>
      {closed ? (
        <div className="act">
          <span className="q2">{t("consensus.agree.closed", { code: candidate.code })}</span>
          <Link className="btn" href={consensusPath(selection.id, candidate.id, "sign")}>
            {t("consensus.agree.toSignatures")}
          </Link>
        </div>
      ) : (
        <AgreeActions
          walk={props.walk}
          spread={props.spread}
          agreement={agreement}
          hasDissent={dissents.length > 0}
          onAgree={agree}
          onOther={(outcome) => decide(outcome === "by-rule" ? agreement.byRule() : agreement.unresolved())}
          onDissent={() => onForm({ is: "dissent", criterion, dissent: null })}
          onLater={() => onGoOn("later")}
        />
      )}
    </>
  );
}
