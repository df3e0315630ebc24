import type { Verdict } from "#core/model/score.ts";
import { t } from "#words/t.ts";

export const VERDICTS: readonly Verdict[] = ["recommended", "not-recommended"];

/** The member's own word, asked for before the own total is shown. Nothing is chosen at first. */
export function VerdictChoice(props: {
  readonly code: string;
  readonly verdict: Verdict | null;
  readonly onChoose: (verdict: Verdict) => void;
}) {
  const title = t("scoring.verdict.title", { code: props.code });
  return (
    <div className="scoring-verdict" role="radiogroup" aria-label={title}>
      <p className="t13 b">{title}</p>
      {VERDICTS.map((verdict) => (
        <label key={verdict}>
          <input
            type="radio"
            name="verdict"
            checked={props.verdict === verdict}
            onChange={() => props.onChoose(verdict)}
          />
          <span>{t(`scoring.verdict.${verdict}`)}</span>
        </label>
      ))}
    </div>
  );
}
