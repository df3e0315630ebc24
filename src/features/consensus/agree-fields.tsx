import { useId } from "react";
import type { Spread } from "#core/consensus/spread.ts";
import type { AgreedScore } from "#core/model/consensus.ts";
import type { Scale } from "#core/model/scale.ts";
import { demandedText, medianText } from "#features/consensus/causes.ts";
import { PickScore } from "#features/consensus/pick-score.tsx";
import type { Agreement } from "#features/consensus/use-agreement.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** Agreed score and rationale. Nothing is chosen at first; the median is said only beside a chosen score. */
export function AgreeFields(props: {
  readonly agreement: Agreement;
  readonly scale: Scale;
  readonly spread: Spread;
  readonly closed: boolean;
}) {
  const { agreement, scale, spread, closed } = props;
  const { points, decided } = agreement;
  const id = useId();
  return (
    <div className="g1">
      <div>
        <span className="label">{t("consensus.agree.score")}</span>
        <PickScore
          label={t("consensus.agree.score")}
          scale={scale}
          value={points}
          readOnly={closed || spread.n === 0}
          describedBy={id}
          onPick={agreement.choose}
        />
        <p id={id} className="t12 q2 under" role="status">
          {points === null ? notChosen(spread, decided) : medianText(spread)}
        </p>
      </div>
      <div className="rationale">
        <Needed agreement={agreement} spread={spread} />
        <TextArea
          key={decided?.at ?? ""}
          label={t("consensus.agree.reason")}
          value={agreement.reason}
          rows={3}
          mostRows={5}
          readOnly={closed}
          error={agreement.problem}
          onType={agreement.type}
        />
      </div>
    </div>
  );
}

/** What is said while no score is chosen: how it was decided otherwise, or that nothing is suggested. */
function notChosen(spread: Spread, decided: AgreedScore | null): string {
  if (decided === null) return t(spread.n === 0 ? "consensus.agree.nobody" : "consensus.agree.choose");
  return decided.outcome === "by-rule"
    ? t("consensus.agree.decided.by-rule", {
        points: decided.points === null ? "–" : showPoints(decided.points),
      })
    : t("consensus.agree.decided.unresolved");
}

/** Beside the label of the rationale: whether a reason is demanded for the chosen score, and why. */
function Needed({ agreement, spread }: { readonly agreement: Agreement; readonly spread: Spread }) {
  const { points, demanded } = agreement;
  if (points === null) return null;
  return (
    <p className={demanded.length === 0 ? "t12 q3 needed" : "t12 needed is-needed"} role="status">
      {demanded.length === 0
        ? t("consensus.agree.notDemanded", { points: showPoints(points) })
        : demandedText(demanded, spread)}
    </p>
  );
}
