import {
  NextButton,
  RatingCaption,
  SquareRating,
  type RatingColumnProps,
} from "#features/scoring/sheet/rating-column.tsx";
import { useScore, usePlace } from "#features/scoring/sheet/work-context.ts";
import { t } from "#words/t.ts";

/** In a narrow window: the points as squares under the notes, with the words of the one chosen. */
export function NarrowRating(props: RatingColumnProps) {
  const { criterion, locked } = usePlace();
  const score = useScore(criterion.id);
  const title = locked.sheet.scale.points.find(
    (each) => score?.is === "points" && each.points === score.points,
  )?.title;
  return (
    <div className="nb">
      <SquareRating {...props} />
      <span className="tx">
        <span className="ttl">
          {score?.is === "not-assessed"
            ? t(`scoring.reason.${score.reason}`)
            : (title ?? t("scoring.chip.notYet"))}
        </span>
        <RatingCaption short />
      </span>
      <NextButton {...props} />
    </div>
  );
}
