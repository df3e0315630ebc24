import { useRef } from "react";
import { moveFocusIn, useSmallList } from "#ui/domain/rating-options-leaving.ts";
import { Kbd } from "#ui/parts/keys.tsx";
import { t } from "#words/t.ts";

export interface MoreDoes {
  readonly onPin: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What can further be done with the paragraph that has the caret, which gets the focus back. */
export function MoreList(props: MoreDoes) {
  const ref = useRef<HTMLDivElement>(null);
  useSmallList(ref, {
    first: (box) => box.querySelector<HTMLElement>("button"),
    onClose: props.onClose,
    onKey: (key) => {
      if (key !== "ArrowDown" && key !== "ArrowUp") return false;
      moveFocusIn(ref.current, "button", key === "ArrowDown" ? 1 : -1);
      return true;
    },
  });
  const entries = [
    { text: t("scoring.notes.pin"), keys: ["Alt", "I"], does: props.onPin },
    { text: t("scoring.notes.moveUp"), keys: ["Alt", "Shift", "↑"], does: () => props.onMove(-1) },
    { text: t("scoring.notes.moveDown"), keys: ["Alt", "Shift", "↓"], does: () => props.onMove(1) },
  ];
  return (
    <div className="dom-also" role="menu" aria-label={t("scoring.notes.more")} ref={ref}>
      {entries.map(({ text, keys, does }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            props.onClose();
            does();
          }}
        >
          <span>{text}</span>
          <span className="keys">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        </button>
      ))}
    </div>
  );
}
