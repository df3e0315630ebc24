import { useRef } from "react";
import { moveFocusIn, useSmallList } from "#ui/domain/rating-options-leaving.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { t } from "#words/t.ts";

/** Which indicator of the criterion a paragraph speaks of. Digits choose at once; Enter or Escape go back to it. */
export function PinList(props: {
  readonly indicators: readonly string[];
  readonly chosen: number | null;
  readonly onPin: (indicator: number) => void;
  readonly onClose: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const pin = (indicator: number): void => {
    props.onPin(indicator);
    props.onClose();
  };
  useSmallList(ref, {
    first: (box) =>
      box.querySelector<HTMLElement>("[aria-checked=true]") ??
      box.querySelector<HTMLElement>("button") ??
      box,
    onClose: props.onClose,
    onKey: (key) => {
      const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
      if (props.indicators[index] !== undefined) pin(index);
      else if (key === "ArrowDown" || key === "ArrowUp")
        moveFocusIn(ref.current, "button", key === "ArrowDown" ? 1 : -1);
      else if (key === "Alt+i") props.onClose();
      else return false;
      return true;
    },
  });
  return (
    <div
      className="dom-also pins"
      role="dialog"
      aria-label={t("scoring.notes.pinTitle")}
      tabIndex={-1}
      ref={ref}
    >
      <h3>{t("scoring.notes.pinTitle")}</h3>
      {props.indicators.length === 0 ? <p className="t13 q2">{t("scoring.notes.noIndicator")}</p> : null}
      <ul>
        {props.indicators.map((indicator, index) => (
          <li key={indicator}>
            <button
              type="button"
              role="checkbox"
              aria-checked={props.chosen === index}
              onClick={() => pin(index)}
            >
              <span className={props.chosen === index ? "check on" : "check"}>
                <Icon name="check" />
              </span>
              <span>{indicator}</span>
              {index < 9 ? <Kbd>{index + 1}</Kbd> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
