import { useRef } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { NumberedCriterion } from "#ui/domain/notes-editor-read.tsx";
import { moveFocusIn, useSmallList } from "#ui/domain/rating-options-leaving.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { t } from "#words/t.ts";

/** Which further criteria a paragraph counts for. Digits tick, Enter or Escape go back to the paragraph. */
export function CountsAlso(props: {
  readonly criteria: readonly NumberedCriterion[];
  readonly chosen: readonly CriterionId[];
  readonly onToggle: (criterion: CriterionId) => void;
  readonly onClose: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useSmallList(ref, {
    first: (box) => box.querySelector<HTMLElement>("button"),
    onClose: props.onClose,
    onKey: (key) => {
      const named = props.criteria.find((criterion) => String(criterion.number) === key);
      if (named !== undefined) props.onToggle(named.id);
      else if (key === "ArrowDown" || key === "ArrowUp")
        moveFocusIn(ref.current, "button", key === "ArrowDown" ? 1 : -1);
      else if (key === "Enter" || key === "Alt+c") props.onClose();
      else return false;
      return true;
    },
  });
  return (
    <div className="dom-also" role="dialog" aria-label={t("scoring.notes.countsAlsoTitle")} ref={ref}>
      <h3>{t("scoring.notes.countsAlsoTitle")}</h3>
      <ul>
        {props.criteria.map((criterion) => {
          const ticked = props.chosen.includes(criterion.id);
          return (
            <li key={criterion.id}>
              <button
                type="button"
                role="checkbox"
                aria-checked={ticked}
                onClick={() => props.onToggle(criterion.id)}
              >
                <span className={ticked ? "check on" : "check"}>
                  <Icon name="check" />
                </span>
                <span>{criterion.name}</span>
                <Kbd>{criterion.number}</Kbd>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
