import { useRef } from "react";
import { NOT_ASSESSED_REASONS, type NotAssessedReason } from "#core/model/score.ts";
import { Kbd } from "#ui/parts/keys.tsx";
import { moveFocusIn, useSmallList } from "#ui/domain/rating-options-leaving.ts";
import { t } from "#words/t.ts";

export interface WhyProps {
  readonly reason: NotAssessedReason | null;
  /** The lowest point as printed. */
  readonly lowest: string;
  /** What the interview record says: it has the focus first, and the member still chooses. */
  readonly byRecord: NotAssessedReason | null;
  readonly onChoose: (reason: NotAssessedReason) => void;
  readonly onClose: () => void;
}

/** The closed list of why something was not assessed. 1 to 4 choose at once; Escape changes nothing. */
export function NotAssessedReasons(props: WhyProps) {
  const ref = useRef<HTMLDivElement>(null);
  const choose = (reason: NotAssessedReason): void => {
    props.onChoose(reason);
    props.onClose();
  };
  useSmallList(ref, {
    first: (box) =>
      [...box.querySelectorAll<HTMLElement>("[role=radio]")][
        Math.max(0, NOT_ASSESSED_REASONS.indexOf(props.reason ?? props.byRecord ?? "not-put"))
      ],
    onClose: props.onClose,
    onKey: (key) => {
      const reason = NOT_ASSESSED_REASONS[Number(key.replace("Alt+", "")) - 1];
      if (reason !== undefined) choose(reason);
      else if (key === "ArrowDown" || key === "ArrowUp")
        moveFocusIn(ref.current, "[role=radio]", key === "ArrowDown" ? 1 : -1);
      else return false;
      return true;
    },
  });
  return (
    <div className="dom-why" role="dialog" aria-label={t("scoring.why.title")} ref={ref}>
      <h3>{t("scoring.why.title")}</h3>
      <p>{t("scoring.why.lowest", { lowest: props.lowest })}</p>
      <div role="radiogroup" aria-label={t("scoring.why.reason")}>
        {NOT_ASSESSED_REASONS.map((reason, index) => (
          <button
            key={reason}
            type="button"
            role="radio"
            aria-checked={props.reason === reason}
            className={props.reason === reason ? "why on" : "why"}
            onClick={() => choose(reason)}
          >
            <span className={props.reason === reason ? "rd on" : "rd"} />
            <span>
              {t(`scoring.reason.${reason}`)}
              {props.byRecord === reason ? <span className="q3">{t("scoring.why.byRecord")}</span> : null}
            </span>
            <Kbd>{index + 1}</Kbd>
          </button>
        ))}
      </div>
    </div>
  );
}
