import type { Criterion } from "#core/model/sheet.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Spread } from "#core/consensus/spread.ts";
import { at } from "#core/sheet/text-places.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { shadeOf } from "#ui/domain/score-chip.tsx";
import type { Say } from "#usecases/use-languages.ts";
import { countWord, listOf } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** The distribution without names: how many members gave each point, beside what the point means. */
export function SpreadStep(props: {
  readonly criterion: Criterion;
  readonly scale: Scale;
  readonly spread: Spread;
  readonly say: Say;
}) {
  const { criterion, scale, spread, say } = props;
  const rows = scale.points.map((point, index) => ({
    points: point.points,
    title: say(at.point(index), point.title),
    anchor: say(at.anchor(criterion.id, index), criterion.anchors[index] ?? ""),
    count: spread.counts[index]?.count ?? 0,
  }));
  return (
    <ol className="dis5" tabIndex={0} aria-label={t("consensus.spread.label")} data-scrolls>
      {rows.toReversed().map((row) => (
        <li key={row.points} className={classOf(row.count, row.points === criterion.minimum)}>
          <i className={`r ${shadeOf(scale, row.points)}`}>{showPoints(row.points)}</i>
          <span
            className="dots"
            role="img"
            aria-label={t("consensus.spread.dots", { count: row.count, of: spread.of })}
          >
            {Array.from({ length: row.count }, (_, index) => (
              <i key={index} />
            ))}
          </span>
          <div>
            <h3>
              <InBoth said={row.title} />
            </h3>
            <p>
              <InBoth said={row.anchor} />
            </p>
          </div>
          {row.points === criterion.minimum ? (
            <span className="minimum">{t("consensus.walk.minimum")}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const classOf = (count: number, isMinimum: boolean): string =>
  [isMinimum ? "min" : "", count === 0 ? "none" : ""].filter((each) => each !== "").join(" ");

/** The spread in one sentence, without names. */
export function spreadSentence(spread: Spread): string {
  if (spread.n === 0 || spread.lowest === null || spread.highest === null) return t("consensus.spread.none");
  const who = spread.n === spread.of ? "all" : "some";
  const key = spread.lowest === spread.highest ? (`${who}Same` as const) : who;
  const scored = t(`consensus.spread.${key}`, {
    count: spread.n,
    word: countWord(spread.n),
    of: countWord(spread.of),
    total: spread.of,
    lowest: showPoints(spread.lowest),
    highest: showPoints(spread.highest),
  });
  return [scored, ...outside(spread)].join(" ");
}

/** Who gave no points, by the reasons and without names. */
function outside({ notAssessed, missing }: Spread): readonly string[] {
  const reasons = [...new Set(notAssessed.map(({ reason }) => t(`consensus.reason.${reason}`)))];
  return [
    ...(notAssessed.length === 0
      ? []
      : [t("consensus.spread.notAssessed", { count: notAssessed.length, why: listOf(reasons) })]),
    ...(missing.length === 0 ? [] : [t("consensus.spread.missing", { count: missing.length })]),
  ];
}
