import type { ComparedOrder } from "#core/comparison/order.ts";
import { outsideOwnTotals, reversedPairs } from "#core/comparison/reversals.ts";
import type { ComparisonState } from "#core/comparison/state.ts";
import { codesOf } from "#features/comparison/names.ts";
import { outsideSentence, reversedSentence } from "#features/comparison/sentences.ts";
import { Note } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Most sentences at the top; all of them stand with their reasons at the right. */
const MOST = 4;

/** What the panel must answer for, and what may still move, before any figure is read. */
export function Warnings(props: {
  readonly order: ComparedOrder;
  readonly state: Extract<ComparisonState, { state: "open" }>;
}) {
  const { order, state } = props;
  const selection = useSelection();
  const demanding = [
    ...reversedPairs(order).map((pair) => reversedSentence(selection, pair)),
    ...outsideOwnTotals(order).map((each) => outsideSentence(selection, each)),
  ];
  const untyped = state.untyped.map((each) => each.candidate);
  const moving = [
    ...(state.undecided.length > 0
      ? [t("comparison.warn.undecided", { codes: codesOf(selection, state.undecided) })]
      : []),
    ...(untyped.length > 0 ? [t("comparison.warn.untyped", { codes: codesOf(selection, untyped) })] : []),
  ];
  const more = demanding.length - MOST;
  if (demanding.length + moving.length === 0) return null;
  return (
    <div className="ask">
      <Note icon="warn" tone="warn">
        {demanding.slice(0, MOST).map((sentence, index) => (
          <p key={sentence}>
            <b className="m">{sentence}</b>
            {index === Math.min(demanding.length, MOST) - 1
              ? ` ${t("comparison.warn.needs", { count: demanding.length })}`
              : ""}
          </p>
        ))}
        {more > 0 ? <p>{t("comparison.warn.more", { count: more })}</p> : null}
        {moving.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Note>
    </div>
  );
}
