import { useId, type KeyboardEvent } from "react";
import type { Scale } from "#core/model/scale.ts";
import { type Points } from "#core/shared/points.ts";
import { shadeOf } from "#ui/domain/score-chip.tsx";
import { showPoints } from "#words/points.ts";

const MOVES: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Points of the scale as a row of squares, none chosen at first. Long scales take two rows. */
export function PickScore(props: {
  readonly label: string;
  readonly scale: Scale;
  readonly value: Points | null;
  readonly onPick: (points: Points) => void;
  readonly readOnly?: boolean | undefined;
  /** Identifier of words that belong to the choice. */
  readonly describedBy?: string | undefined;
}) {
  const { scale, value, onPick, readOnly = false } = props;
  const name = useId();
  const { points } = scale;
  return (
    <div
      className="pick"
      role="radiogroup"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-readonly={readOnly ? true : undefined}
      style={{ "--squares": squaresInRow(scale) } as React.CSSProperties}
      onKeyDown={(event) => moveByArrows(event, value === null || readOnly ? null : onPick)}
    >
      {points.map((point) => {
        const chosen = point.points === value;
        return (
          <label key={point.points} className={chosen ? `on ${shadeOf(scale, point.points)}` : ""}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={point.points}
              checked={chosen}
              disabled={readOnly && !chosen}
              aria-label={`${showPoints(point.points)} ${point.title}`}
              onChange={() => (readOnly ? undefined : onPick(point.points))}
            />
            <span aria-hidden="true">{showPoints(point.points)}</span>
          </label>
        );
      })}
    </div>
  );
}

/** Up to seven squares stand in one row; more stand in two of about the same length. */
export const squaresInRow = ({ points }: Scale): number =>
  points.length <= 7 ? points.length : Math.ceil(points.length / 2);

/** Arrows stop at the ends; while nothing is chosen they only move the focus, so that nothing is chosen by passing. */
function moveByArrows(event: KeyboardEvent<HTMLElement>, onPick: ((points: Points) => void) | null): void {
  const move = MOVES[event.key];
  if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:not(:disabled)")];
  const next = inputs[inputs.findIndex((input) => input === document.activeElement) + move];
  if (next === undefined) return;
  next.focus();
  onPick?.(Number(next.value));
}
