import { useId } from "react";
import type { Score } from "#core/model/score.ts";
import { useRadioKeys, type RatingProps } from "#ui/domain/rating-options.tsx";
import { shadeOf } from "#ui/domain/score-chip.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

const MOVES: { readonly [key: string]: -1 | 1 } = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 };

interface RatingSquaresProps extends RatingProps {
  readonly score: Score | null;
  readonly moves?: typeof MOVES;
}

/** The same rating as a row of squares, for windows too narrow for the texts beside the notes. */
export function RatingSquares(props: RatingSquaresProps) {
  const { scale, score, readOnly = false } = props;
  const group = useRadioKeys({ ...props, hasScore: () => score !== null }, props.moves ?? MOVES);
  const name = useId();
  const notAssessed = score?.is === "not-assessed";
  return (
    <div className="dom-squares">
      <div className="rows" role="radiogroup" aria-label={props.label} {...group}>
        {scale.points.map(({ points, title }) => {
          const chosen = score?.is === "points" && score.points === points;
          return (
            <label key={points} className={chosen ? `bx ${shadeOf(scale, points)}` : "bx"}>
              <input
                className="vh"
                type="radio"
                name={name}
                value={points}
                checked={chosen}
                disabled={readOnly && !chosen}
                aria-label={`${showPoints(points)} ${title}`}
                onChange={() => props.onRate(points)}
              />
              <span>{showPoints(points)}</span>
            </label>
          );
        })}
        <label className={notAssessed ? "bx on" : "bx"}>
          <input
            className="vh"
            type="radio"
            name={name}
            value="not-assessed"
            checked={notAssessed}
            disabled={readOnly && !notAssessed}
            aria-label={t("scoring.notAssessed")}
            onChange={() => undefined}
            onClick={readOnly ? undefined : props.onNotAssessed}
          />
          <i className="r rna" />
        </label>
      </div>
      {props.reasons}
    </div>
  );
}
