import { byMember, evidenceOf } from "#core/consensus/evidence.ts";
import { criteriaOf, scoredSheet } from "#core/consensus/look-up.ts";
import { spreadOf } from "#core/consensus/spread.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import { at } from "#core/sheet/text-places.ts";
import { AgreeFoot, type FootForm } from "#features/consensus/agree-foot.tsx";
import { Anchors, EvidenceStep } from "#features/consensus/evidence-step.tsx";
import { NamesStep } from "#features/consensus/names-step.tsx";
import { squaresInRow } from "#features/consensus/pick-score.tsx";
import { SpreadStep, spreadSentence } from "#features/consensus/spread-step.tsx";
import { WALK_STEPS, type Walk } from "#features/consensus/use-walk.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { useLanguages } from "#usecases/use-languages.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

interface PaneProps {
  readonly candidate: Candidate;
  readonly criterion: CriterionId;
  readonly walk: Walk;
  readonly form: FootForm | null;
  readonly onForm: (form: FootForm | null) => void;
  /** The criterion was decided, or left for later: on to the next. */
  readonly onGoOn: (how: "decided" | "later") => void;
}

/** One criterion of one candidate: the spread, then what was heard, then names and the agreed score. */
export function CriterionPane(props: PaneProps) {
  const { candidate, criterion: id, walk } = props;
  const selection = useSelection();
  const criteria = criteriaOf(selection);
  const sheet = scoredSheet(selection);
  const criterion = criteria.find((each) => each.id === id);
  const heading = useKeptFocus<HTMLHeadingElement>(`${id} ${walk.step}`);
  const say = useLanguages(sheet);
  if (criterion === undefined || sheet === null) return null;
  const { scale } = sheet;
  const isInTwo = say(at.name(id), criterion.name).below !== undefined;
  const spread = spreadOf(selection, candidate.id, id);
  const closed = (selection.deliberations[candidate.id]?.closedAt ?? null) !== null;
  return (
    <section className={isInTwo ? "rr both" : "rr"} data-column aria-label={criterion.name}>
      <p className="vh" role="status">
        {t("consensus.walk.now", { name: criterion.name, step: t(`consensus.walk.${walk.step}`) })}
      </p>
      <WalkBar walk={walk} />
      <div className="sel">
        <span className="no">{criteria.indexOf(criterion) + 1}</span>
        <div>
          <h2 ref={heading} className="t22" tabIndex={-1}>
            <InBoth said={say(at.name(id), criterion.name)} />
          </h2>
          {criterion.requiredLevel === null ? null : (
            <p>
              <span className="rq">{t("consensus.walk.required")}</span>{" "}
              <span className="serif">
                <InBoth said={say(at.level(id), criterion.requiredLevel)} />
              </span>
            </p>
          )}
        </div>
      </div>
      {walk.step === 1 ? <SpreadStep criterion={criterion} scale={scale} spread={spread} say={say} /> : null}
      {walk.step === 2 ? (
        <EvidenceStep criteria={criteria} evidence={evidenceOf(selection, candidate.id, id)} />
      ) : null}
      {walk.step === 3 ? (
        <NamesStep
          candidate={candidate.id}
          criteria={criteria}
          scale={scale}
          rows={byMember(selection, candidate.id, id)}
          onRevise={closed ? null : (member) => props.onForm({ is: "revise", criterion: id, member })}
        />
      ) : null}
      <div className="res" style={{ "--squares": squaresInRow(scale) } as React.CSSProperties}>
        {walk.step === 1 ? (
          <p className="q2">{`${spreadSentence(spread)} ${t("consensus.spread.talk")}`}</p>
        ) : null}
        {walk.step === 2 ? <Anchors criterion={criterion} scale={scale} say={say} /> : null}
        {walk.step === 3 ? (
          <AgreeFoot key={id} {...props} spread={spread} scale={scale} closed={closed} />
        ) : (
          <WalkActions walk={walk} onLater={() => props.onGoOn("later")} />
        )}
      </div>
    </section>
  );
}

function WalkBar({ walk }: { readonly walk: Walk }) {
  const reached = walk.at === null ? 1 : walk.reached(walk.at);
  return (
    <ol className="walk" aria-label={t("consensus.walk.label")}>
      {WALK_STEPS.map((step) => (
        <li key={step} aria-current={step === walk.step ? "step" : undefined}>
          {step <= reached ? (
            <button type="button" onClick={() => walk.look(step)}>
              <Mark step={step} done={step < reached && step !== walk.step} />
              {t(`consensus.walk.${step}`)}
            </button>
          ) : (
            <span>
              <Mark step={step} done={false} />
              {t(`consensus.walk.${step}`)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

const Mark = ({ step, done }: { readonly step: number; readonly done: boolean }) =>
  done ? <Icon name="check" label={t("consensus.walk.done")} /> : <span className="n">{step}</span>;

function WalkActions({ walk, onLater }: { readonly walk: Walk; readonly onLater: () => void }) {
  return (
    <div className="act">
      <Button look="primary" onPress={walk.forward}>
        {t(walk.step === 1 ? "consensus.walk.showEvidence" : "consensus.walk.showNames")}
        <Kbd>↵</Kbd>
      </Button>
      {walk.step === 1 ? null : (
        <Button onPress={() => walk.look(1)}>{t("consensus.walk.backToSpread")}</Button>
      )}
      <Button look="quiet" onPress={onLater}>
        {t("consensus.walk.later")}
      </Button>
    </div>
  );
}
