import { useCallback, useMemo } from "react";
import { cannotScore, scoresNothing } from "#core/interviews/could-hear.ts";
import { at } from "#core/sheet/text-places.ts";
import type { Criterion } from "#core/model/sheet.ts";
import type { NotAssessedReason } from "#core/model/score.ts";
import { draftFor } from "#core/scores/draft.ts";
import {
  useLiveScore,
  useNotAssessed,
  usePlace,
  useScore,
  useWorkOn,
} from "#features/scoring/sheet/work-context.ts";
import { RatingOptions } from "#ui/domain/rating-options.tsx";
import { RatingSquares } from "#ui/domain/rating-options-squares.tsx";
import { NotAssessedReasons } from "#ui/domain/rating-options-why.tsx";
import { useSaid } from "#ui/domain/use-language.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useLanguages } from "#usecases/use-languages.ts";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface RatingProps {
  readonly asksWhy: boolean;
  readonly onAskWhy: () => void;
  readonly onWhyClosed: () => void;
}

export interface RatingColumnProps extends RatingProps {
  /** The criterion after this one; null after the last. */
  readonly next: Criterion | null;
  readonly onNext: () => void;
}

/** The member's rating, and the way to the next criterion. */
export function RatingColumn(props: RatingColumnProps) {
  const { locked, number, goTo } = usePlace();
  const before = locked.sheet.criteria[number - 2];
  return (
    <section className="c" data-column="" aria-label={t("scoring.rating")}>
      <div className="top">
        <h2>{t("scoring.rating")}</h2>
        <RatingCaption />
      </div>
      <Rating {...props} />
      <TakeAway />
      <div className="ft">
        <Button
          icon
          label={t("scoring.previous")}
          waits={before === undefined}
          onPress={() => (before === undefined ? undefined : goTo(before.id))}
        >
          <Icon name="up" />
        </Button>
        <NextButton {...props} />
      </div>
    </section>
  );
}

/** At the head of the column, but after the rating for the keyboard. Keeps its place while there is nothing to take away. */
export function TakeAway() {
  const { bench, criterion, readOnly } = usePlace();
  const isGiven = useWorkOn(
    criterion.id,
    ({ history }) => draftFor(history.now, criterion.id).score !== null,
  );
  return (
    <span className={isGiven && !readOnly ? "away" : "away none"}>
      <Button look="linklike" className="t12" onPress={() => bench.rate(criterion.id, null)}>
        {t("scoring.takeAway")}
      </Button>
    </span>
  );
}

/** Goes on to the next criterion; after the last one to what is still missing. */
export function NextButton({ next, onNext }: RatingColumnProps) {
  const { locked, sealed, readOnly } = usePlace();
  const all = countWord(locked.sheet.criteria.length);
  const isEnd = next === null && (sealed !== null || readOnly);
  return (
    <Button look="primary" waits={isEnd} className="next" onPress={onNext}>
      <span>{next === null ? t("scoring.goThrough", { all }) : t("scoring.next", { name: next.name })}</span>
    </Button>
  );
}

/** What happens to the rating; or, where the interview record speaks against it, what it says. */
export function RatingCaption({ short = false }: { readonly short?: boolean }) {
  const selection = useSelection();
  const { candidate, member, criterion, sealed } = usePlace();
  const against = sealed === null ? cannotScore(selection, candidate.id, member.id, criterion.id) : null;
  if (against === "not-put" || against === "not-present") {
    const isByRule = against === "not-present" && scoresNothing(selection, candidate.id, member.id);
    return (
      <span className="cap t12 against">
        <Icon name="warn" />{" "}
        {t(`scoring.record.${isByRule ? "scores-nothing" : against}`, { code: candidate.code })}
      </span>
    );
  }
  return (
    <span className="cap t12 q2">
      {t(short ? "scoring.handedIn.sealed" : "scoring.sealedUntil", { code: candidate.code })}
    </span>
  );
}

/** All points with their texts. */
export function Rating(props: RatingProps) {
  const { criterion } = usePlace();
  const live = useLiveScore(criterion.id);
  const reason = useNotAssessed(live);
  return (
    <div className="rating" data-rating="">
      <RatingOptions {...useRating(props, reason)} live={live} reason={reason} />
    </div>
  );
}

/** The same as squares. */
export function SquareRating(props: RatingProps) {
  const { criterion } = usePlace();
  const score = useScore(criterion.id);
  const reason = score?.is === "not-assessed" ? score.reason : null;
  return (
    <div className="rating" data-rating="">
      <RatingSquares {...useRating(props, reason)} score={score} />
    </div>
  );
}

const ratingOf = (name: string): string => t("scoring.ratingOf", { name });

function useRating(props: RatingProps, reason: NotAssessedReason | null) {
  const selection = useSelection();
  const { bench, candidate, member, criterion, locked, readOnly } = usePlace();
  const { scale } = locked.sheet;
  const label = useSaid(ratingOf, criterion.name);
  const say = useLanguages(locked.sheet);
  const onRate = useCallback(
    (points: number) => bench.rate(criterion.id, { is: "points", points }),
    [bench, criterion.id],
  );
  // The same objects as long as they say the same: then no row is drawn again.
  const texts = useMemo(
    () => ({
      titles: scale.points.map(({ title }, index) => say(at.point(index), title)),
      anchors: scale.points.map((_, index) =>
        say(at.anchor(criterion.id, index), criterion.anchors[index] ?? ""),
      ),
    }),
    [scale, criterion, say],
  );
  const reasons = props.asksWhy ? (
    <NotAssessedReasons
      reason={reason}
      lowest={showPoints(scale.points[0]?.points ?? 0)}
      byRecord={cannotScore(selection, candidate.id, member.id, criterion.id)}
      onChoose={(chosen) => bench.rate(criterion.id, { is: "not-assessed", reason: chosen })}
      onClose={props.onWhyClosed}
    />
  ) : null;
  return { label, scale, ...texts, readOnly, reasons, onRate, onNotAssessed: props.onAskWhy };
}
